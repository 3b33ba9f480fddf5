package disha.roster.cells;

import disha.profile.Answer;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.roster.words.SensedMatch;
import disha.roster.words.SpeedScale;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads words of a list, each perhaps with how good it is, before or behind it: "good Excel",
/// "Excel - no", "Tally (poor)", "will learn SQL", "typing 12 wpm"; or what says no to one by
/// itself: "non-voice".
final class SaidText {
  private static final Pattern PARTS = Pattern.compile("[,;|\\n]|/(?!\\p{Nd})|(?<!\\p{Nd})/");
  private static final Pattern NUMBER = Pattern.compile("(\\p{Nd}{1,3})(?:wpm)?");

  /// Nobody types faster.
  private static final int MOST_WORDS_A_MINUTE = 150;

  private final RosterWords words;
  private final GradeText grades;

  /// What was found.
  static final class FoundWords {
    final Map<String, Answer<Boolean>> said = new LinkedHashMap<>();
    final List<String> other = new ArrayList<>();

    /// What the words a minute in it are held against; null where there are none.
    SpeedScale speed;

    /// Whether it names programs of an office, which hold more than one thing.
    boolean office;

    /// Whether it tells how good something is that it does not name.
    boolean graded;
  }

  SaidText(RosterWords words, GradeText grades) {
    this.words = words;
    this.grades = grades;
  }

  FoundWords read(String text, WordList list) {
    FoundWords found = new FoundWords();
    for (String part : PARTS.split(text, -1)) {
      part(part, list, found);
    }
    return found;
  }

  /// What a phrase says of the word that it stands for.
  private enum WordSense {
    ITSELF,
    OPPOSITE,
    BETWEEN
  }

  private Phrases phrases(WordSense sense, WordList list) {
    return switch (sense) {
      case ITSELF -> words.lists().get(list);
      case OPPOSITE -> words.opposites().get(list);
      case BETWEEN -> words.between().get(list);
    };
  }

  /// Words of one part with the same grade beside them.
  private static final class Graded {
    final Set<String> ids = new LinkedHashSet<>();
    final List<String> unmeasured = new ArrayList<>();
    WordSense sense = WordSense.ITSELF;
    Answer<Boolean> before;
    Answer<Boolean> behind;

    Answer<Boolean> answer() {
      return switch (sense) {
        case ITSELF -> grade();
        case OPPOSITE -> grade().map(yes -> !yes);
        case BETWEEN -> Answer.notSure();
      };
    }

    private Answer<Boolean> grade() {
      Answer<Boolean> first = before == null ? behind : before;
      if (first == null) {
        return Answer.of(true);
      }
      return behind == null || behind.equals(first) ? first : Answer.notSure();
    }
  }

  private void part(String part, WordList list, FoundWords found) {
    Optional<GradeText.Grade> marks = grades.marksIn(part);
    List<String> tokens = PlainKey.tokens(marks.map(GradeText.Grade::condition).orElse(part));
    List<Graded> all = new ArrayList<>();
    all.add(new Graded());
    List<String> other = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      Optional<SensedMatch<WordSense>> word =
          SensedMatch.longest(WordSense.values(), s -> phrases(s, list), tokens, at);
      Optional<GradeText.Step> grade = grades.step(tokens, at);
      int graded = grade.map(GradeText.Step::words).orElse(0);
      if (word.isPresent() && word.get().match().words() >= graded) {
        Phrases.Match match = word.get().match();
        Graded now = all.getLast();
        if (now.behind != null || (!now.ids.isEmpty() && now.sense != word.get().sense())) {
          now = new Graded();
          all.add(now);
        }
        now.sense = word.get().sense();
        now.ids.addAll(match.ids());
        String phrase = String.join(" ", tokens.subList(at, at + match.words()));
        if (words.phrases("unmeasured").has(phrase)) {
          now.unmeasured.add(phrase);
        }
        found.office |= words.phrases("office").longest(tokens, at).isPresent();
        at += match.words();
      } else if (grade.isPresent()) {
        grade(grade.get().answer(), at, all);
        at += graded;
      } else {
        other(tokens.get(at), tokens, at, numbers, other);
        at++;
      }
    }
    marks.ifPresent(m -> grade(m.answer(), tokens.size(), all));
    use(all, numbers, found);
    found.other.addAll(other);
  }

  // In "good Excel, poor Tally" a grade is about what follows, in "Excel good" about what came.
  private static void grade(Answer<Boolean> answer, int at, List<Graded> all) {
    Graded now = all.getLast();
    boolean prefixed = all.size() > 1 ? all.getFirst().before != null : now.before != null;
    if (now.ids.isEmpty()) {
      now.before = now.before == null || now.before.equals(answer) ? answer : Answer.notSure();
    } else if (prefixed && at > 0) {
      Graded next = new Graded();
      next.before = answer;
      all.add(next);
    } else {
      now.behind = now.behind == null || now.behind.equals(answer) ? answer : Answer.notSure();
    }
  }

  private void other(
      String token, List<String> tokens, int at, List<Integer> numbers, List<String> other) {
    var number = NUMBER.matcher(token);
    if (number.matches()) {
      numbers.add(Integer.parseInt(number.group(1)));
    } else if (words.phrases("filler").longest(tokens, at).isEmpty()
        && !words.phrases("speed-unit").has(token)) {
      other.add(token);
    }
  }

  private void use(List<Graded> all, List<Integer> numbers, FoundWords found) {
    Graded last = all.getLast();
    if (all.size() > 1 && last.ids.isEmpty()) {
      // "good Excel poor": what the last word is about cannot be told.
      all.get(all.size() - 2).behind = last.before;
    }
    for (Graded g : all) {
      // Who types does not type fast.
      boolean bare = g.before == null && g.behind == null && numbers.isEmpty();
      for (String id : g.ids) {
        SpeedScale scale = words.speeds().get(id);
        if (scale != null && bare && !g.unmeasured.isEmpty()) {
          found.other.addAll(g.unmeasured);
          continue;
        }
        if (scale != null && numbers.size() == 1) {
          found.speed = scale;
        }
        Answer<Boolean> answer =
            scale != null && numbers.size() == 1
                ? fast(numbers.getFirst(), scale, g.answer())
                : g.answer();
        found.said.merge(id, answer, (a, b) -> a.equals(b) ? a : Answer.notSure());
      }
      found.graded |= g.ids.isEmpty() && g.before != null;
    }
  }

  /// What words a minute say of a skill, if a text tells nothing else: "35", "35 wpm", "30-35".
  Optional<Answer<Boolean>> speed(String text, SpeedScale scale) {
    List<Answer<Boolean>> out = new ArrayList<>();
    for (String token : PlainKey.tokens(text)) {
      var number = NUMBER.matcher(token);
      if (number.matches()) {
        int speed = Integer.parseInt(number.group(1));
        if (speed > MOST_WORDS_A_MINUTE) {
          return Optional.empty();
        }
        out.add(fast(speed, scale, Answer.of(true)));
      } else if (!words.phrases("speed-unit").has(token)) {
        return Optional.empty();
      }
    }
    return out.stream().distinct().count() == 1 && out.size() <= 2
        ? Optional.of(out.getFirst())
        : Optional.empty();
  }

  private static Answer<Boolean> fast(int words, SpeedScale scale, Answer<Boolean> said) {
    Answer<Boolean> measured =
        words >= scale.yes()
            ? Answer.of(true)
            : words < scale.no() ? Answer.of(false) : Answer.notSure();
    return said.equals(Answer.of(true)) ? measured : said;
  }
}
