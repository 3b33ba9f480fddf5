package disha.roster.cells;

import disha.basics.Digits;
import disha.profile.Answer;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how somebody answers one thing: "yes", "very good", "not good", "5/10", "No (family)",
/// "Yes, if a cab is provided". Where its words say different things it is not sure.
final class GradeText {
  /// Marks that a person gives themselves.
  private static final Pattern MARKS =
      Pattern.compile("(\\p{Nd}{1,3}(?:\\.\\p{Nd}+)?)\\s*(?:/|out of)\\s*(5|10|100)(?![\\p{Nd}/])");

  private static final BigDecimal GOOD = new BigDecimal("0.7");
  private static final BigDecimal POOR = new BigDecimal("0.3");

  private static final Pattern ASIDE = Pattern.compile("[(\\[{]([^)\\]}]*)[)\\]}]?");

  private final RosterWords words;

  /// What was found.
  ///
  /// @param answer yes, no or not sure
  /// @param condition on what it depends, or what else was said; empty where nothing
  record Grade(Answer<Boolean> answer, String condition) {}

  GradeText(RosterWords words) {
    this.words = words;
  }

  /// The answer of a whole text, if all that it says is one.
  Optional<Grade> read(String text) {
    Optional<Answer<Boolean>> whole = phrase(text);
    if (whole.isPresent()) {
      return whole.map(a -> new Grade(a, ""));
    }
    Matcher marks = MARKS.matcher(text.strip());
    if (marks.matches()) {
      return marks(marks).map(a -> new Grade(a, ""));
    }
    StringBuilder aside = new StringBuilder();
    Matcher m = ASIDE.matcher(text);
    while (m.find()) {
      aside.append(m.group(1).strip());
    }
    return sentence(ASIDE.matcher(text).replaceAll(" "), aside.toString());
  }

  private Optional<Grade> sentence(String text, String aside) {
    List<String> tokens = PlainKey.tokens(text);
    List<Answer<Boolean>> found = new ArrayList<>();
    String condition = "";
    for (int at = 0; at < tokens.size(); ) {
      Optional<Phrases.Match> begins = words.phrases("condition").longest(tokens, at);
      if (begins.isPresent() && at == 0 && tokens.size() > begins.get().words()) {
        // Only the condition stands there: "if a cab is provided".
        return Optional.of(new Grade(Answer.notSure(), String.join(" ", tokens)));
      }
      if (begins.isPresent() && !found.isEmpty()) {
        condition = String.join(" ", tokens.subList(at, tokens.size()));
        break;
      }
      Optional<Step> step = step(tokens, at);
      if (step.isPresent()) {
        found.add(step.get().answer);
        at += step.get().words;
      } else {
        Optional<Phrases.Match> filler = words.phrases("filler").longest(tokens, at);
        if (filler.isEmpty()) {
          return Optional.empty();
        }
        at += filler.get().words();
      }
    }
    // "Yes (poor)" says two things; "Good (Marathi medium)" tells what else there is.
    Optional<Answer<Boolean>> beside = aside.isEmpty() ? Optional.empty() : phrase(aside);
    beside.ifPresent(found::add);
    if (beside.isEmpty() && !aside.isEmpty()) {
      condition = condition.isEmpty() ? aside : condition + ", " + aside;
    }
    String depends = condition;
    return together(found).map(a -> new Grade(a, depends));
  }

  private static Optional<Answer<Boolean>> together(List<Answer<Boolean>> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        found.stream().distinct().count() == 1 ? found.getFirst() : Answer.notSure());
  }

  /// A grade among other words.
  ///
  /// @param words how many words it takes
  record Step(Answer<Boolean> answer, int words) {}

  /// The grade that begins at a place among words, if one does. What denies a grade turns it round.
  Optional<Step> step(List<String> tokens, int at) {
    Optional<Step> one = alone(tokens, at);
    if (one.isPresent() && one.get().answer.equals(Answer.of(false))) {
      Optional<Step> next = alone(tokens, at + one.get().words);
      if (next.filter(n -> n.answer.equals(Answer.of(true))).isPresent()) {
        return Optional.of(new Step(Answer.of(false), one.get().words + next.get().words));
      }
    }
    return one;
  }

  // A digit or a letter is an answer only where it stands alone.
  private Optional<Step> alone(List<String> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    Step best = null;
    for (String key : List.of("not-sure", "yes", "no")) {
      Optional<Phrases.Match> match = words.phrases(key).longest(tokens, at);
      if (match.isPresent() && (best == null || match.get().words() > best.words)) {
        best = new Step(answer(key), match.get().words());
      }
    }
    return Optional.ofNullable(best)
        .filter(b -> tokens.size() == 1 || b.words > 1 || !isSign(tokens.get(at)));
  }

  private static boolean isSign(String token) {
    return token.length() == 1 && token.charAt(0) < '\u0080' && token.charAt(0) != '?';
  }

  private static Answer<Boolean> answer(String key) {
    return switch (key) {
      case "yes" -> Answer.of(true);
      case "no" -> Answer.of(false);
      default -> Answer.notSure();
    };
  }

  private Optional<Answer<Boolean>> phrase(String text) {
    for (String key : List.of("not-sure", "yes", "no")) {
      if (words.phrases(key).has(text)) {
        return Optional.of(answer(key));
      }
    }
    return Optional.empty();
  }

  private static Optional<Answer<Boolean>> marks(Matcher m) {
    BigDecimal got = new BigDecimal(Digits.latin(m.group(1)));
    BigDecimal of = new BigDecimal(m.group(2));
    if (got.compareTo(of) > 0) {
      return Optional.empty();
    }
    BigDecimal part = got.divide(of, 4, RoundingMode.HALF_EVEN);
    return Optional.of(
        part.compareTo(GOOD) >= 0
            ? Answer.of(true)
            : part.compareTo(POOR) <= 0 ? Answer.of(false) : Answer.notSure());
  }

  /// The first marks out of a sum in a text, as an answer, and the text without them.
  Optional<Grade> marksIn(String text) {
    Matcher m = MARKS.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    String rest = text.substring(0, m.start()) + " " + text.substring(m.end());
    return marks(m).map(a -> new Grade(a, rest));
  }
}
