package disha.roster.cells;

import disha.basics.Digits;
import disha.profile.Education.Status;
import disha.roster.words.InlineMarks;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.rules.vocabulary.Text;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads what a cell says of studies, word by word: degrees, levels, subjects, how far they have
/// come and when they end. A word that it does not know ends the reading.
final class StudyText {
  // A phrase does not go on behind one of them; "10+2" is one thing.
  private static final Pattern PARTS = Pattern.compile("[,;|/\\n]|(?<!\\d)\\+|\\+(?!\\d)");
  private static final Pattern PLUS_TWO =
      Pattern.compile("(?<![\\p{Nd}\\p{L}.)]\\s{0,3})\\+\\s*2\\b");
  private static final Pattern PLUS_THREE =
      Pattern.compile("(?<![\\p{Nd}\\p{L}.)]\\s{0,3})\\+\\s*3\\b");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern STROKE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{Nd}])([\\p{L}\\p{M}]+)\\s*/\\s*([\\p{L}\\p{M}]+)(?![\\p{L}\\p{M}\\p{Nd}])");

  /// A shorter name of a degree begins too many words.
  private static final int SHORTEST_DEGREE = 3;

  private static final int SHORTEST_SUBJECT = 2;

  /// From when to when somebody studies: "2023-26".
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<!\\p{Nd})((?:19[5-9]|20\\d)\\d)\\s*[-–]\\s*((?:19|20)?\\d\\d)(?![\\p{Nd}-])");

  /// No studies take longer; what stands further apart, such as a year and a month, is none.
  private static final int MOST_YEARS = 10;

  private static final int CENTURY = 100;

  private static final Pattern YEAR = Pattern.compile("(19[5-9]\\d|20\\d\\d)");

  private static final String UNKNOWN = "roster.reason.word";
  private static final String UNCLEAR = "roster.reason.unclear";

  private final RosterWords words;

  /// What was found: what stands before or without a study is its own.
  static final class FoundStudies {
    final boolean ofStatus;
    final List<Study> studies = new ArrayList<>();
    final List<Subject> subjects = new ArrayList<>();
    final Set<String> certificates = new LinkedHashSet<>();

    /// The ids of skills that courses beside the studies teach.
    final Set<String> skills = new LinkedHashSet<>();

    /// What stands in brackets behind a study and is not known.
    final List<String> leftOut = new ArrayList<>();

    Status status;
    int year;
    boolean expected;
    CellReason refused;

    FoundStudies(boolean ofStatus) {
      this.ofStatus = ofStatus;
    }
  }

  StudyText(RosterWords words) {
    this.words = words;
  }

  /// What a cell says of studies.
  FoundStudies read(String text) {
    return read(text, false);
  }

  /// @param ofStatus whether the cell is asked how far they have come: a pass is no kind of degree
  FoundStudies read(String text, boolean ofStatus) {
    FoundStudies found = all(text, ofStatus);
    return found.refused == null || ofStatus ? found : withoutAside(text).orElse(found);
  }

  // "M.Com. (ABST)" is an M.Com., whatever the letters stand for; what says how far it has come is
  // never left out.
  private Optional<FoundStudies> withoutAside(String text) {
    List<String> leftOut = new ArrayList<>();
    String rest =
        BRACKETS
            .matcher(text)
            .replaceAll(m -> {
              FoundStudies aside = all(m.group(1), false);
              boolean unknown =
                  aside.refused != null
                      && Set.of(UNKNOWN, UNCLEAR).contains(aside.refused.key())
                      && aside.studies.isEmpty()
                      && !tellsStatus(PlainKey.tokens(m.group(1)));
              if (unknown) {
                leftOut.add(m.group(1).strip());
              }
              return unknown ? " " : Matcher.quoteReplacement(m.group());
            });
    if (leftOut.isEmpty()) {
      return Optional.empty();
    }
    FoundStudies found = all(rest, false);
    found.leftOut.addAll(leftOut);
    boolean said = !found.studies.isEmpty() || !found.subjects.isEmpty();
    return found.refused == null && said ? Optional.of(found) : Optional.empty();
  }

  /// The words that do not say what somebody does beside studying.
  List<String> withoutOccupation(List<String> tokens) {
    List<String> out = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      int words =
          this.words.phrases("occupation").longest(tokens, at).map(Phrases.Match::words).orElse(0);
      if (words == 0) {
        out.add(tokens.get(at));
      }
      at += Math.max(words, 1);
    }
    return out;
  }

  /// Whether words name studies or say how far they have come.
  boolean tellsStudies(List<String> tokens) {
    return IntStream.range(0, tokens.size())
        .anyMatch(at ->
            Stream.of(TokenKind.values())
                .filter(kind -> !BESIDE.contains(kind))
                .anyMatch(kind -> match(kind, null, tokens, at).isPresent()));
  }

  private boolean tellsStatus(List<String> tokens) {
    return IntStream.range(0, tokens.size())
        .anyMatch(at -> words.statuses().longest(tokens, at).isPresent());
  }

  private FoundStudies all(String text, boolean ofStatus) {
    FoundStudies found = new FoundStudies(ofStatus);
    // Names of the model have strokes, commas and brackets of their own.
    Optional<String> named = words.awards().only(text);
    if (named.isPresent()) {
      add(Study.ofAward(named.get()), found);
      finish(found);
      return found;
    }
    String graded = ofStatus ? text : InlineMarks.asWords(text, found.leftOut);
    for (String part : PARTS.split(joined(plain(graded, ofStatus)), -1)) {
      List<String> tokens = split(spelt(PlainKey.tokens(part)), ofStatus);
      int at = 0;
      boolean begins = true;
      while (at < tokens.size() && found.refused == null) {
        at += step(tokens, at, begins, found);
        begins = false;
      }
    }
    if (found.refused == null) {
      finish(found);
    }
    return found;
  }

  // "(5 yr)" behind a degree is how long it takes, not how far somebody has come.
  private String plain(String text, boolean ofStatus) {
    String dated = DateText.withoutMonths(Digits.latin(text));
    String plus = PLUS_TWO.matcher(dated).replaceAll("plus two");
    String three = PLUS_THREE.matcher(plus).replaceAll("plus three");
    String ends = YEARS.matcher(three).replaceAll(m -> end(m).orElse(m.group()));
    return ofStatus
        ? ends
        : BRACKETS
            .matcher(ends)
            .replaceAll(m ->
                words.phrases("course-length").has(m.group(1))
                    ? " "
                    : Matcher.quoteReplacement(m.group()));
  }

  // "AI/ML" is one subject and "IT/Commerce" two.
  private String joined(String text) {
    return STROKE
        .matcher(text)
        .replaceAll(m -> {
          String both = m.group(1) + " " + m.group(2);
          boolean one =
              words.fields().has(both)
                  || words.families().stream().anyMatch(f -> f.branches().has(both));
          return one ? Matcher.quoteReplacement(both) : Matcher.quoteReplacement(m.group());
        });
  }

  private static Optional<String> end(MatchResult years) {
    int begin = Integer.parseInt(years.group(1));
    int written = Integer.parseInt(years.group(2));
    int end = written < CENTURY ? begin - begin % CENTURY + written : written;
    // "1998-01" goes on in the next century.
    int year = end < begin && written < CENTURY ? end + CENTURY : end;
    return year >= begin && year - begin <= MOST_YEARS
        ? Optional.of(Integer.toString(year))
        : Optional.empty();
  }

  private List<String> spelt(List<String> tokens) {
    return tokens.stream().map(t -> words.spellings().only(t).orElse(t)).toList();
  }

  private List<String> split(List<String> tokens, boolean ofStatus) {
    return tokens.stream()
        .flatMap(t -> ofStatus ? Stream.of(t) : glued(t).orElse(List.of(t)).stream())
        .toList();
  }

  // "TYBCom" is the third year of a B.Com., "BScIT" a B.Sc. in IT, "TE" the third year of a B.E.
  private Optional<List<String>> glued(String token) {
    Optional<String> degree = words.yearDegrees().only(token);
    if (degree.isPresent()) {
      return Optional.of(List.of(words.yearPrefixes().getFirst(), degree.get()));
    }
    if (isKnown(token)) {
      return Optional.empty();
    }
    for (String prefix : words.yearPrefixes()) {
      String rest = token.startsWith(prefix) ? token.substring(prefix.length()) : "";
      Optional<List<String>> named =
          isDegree(rest) ? Optional.of(List.of(rest)) : withSubject(rest);
      if (named.isPresent()) {
        return Optional.of(Stream.concat(Stream.of(prefix), named.get().stream()).toList());
      }
    }
    return withSubject(token);
  }

  private Optional<List<String>> withSubject(String token) {
    for (int end = token.length() - SHORTEST_SUBJECT; end >= SHORTEST_DEGREE; end--) {
      String degree = token.substring(0, end);
      String subject = token.substring(end);
      boolean behind =
          words.fields().has(subject)
              || words.families().stream().anyMatch(f -> f.branches().has(subject))
              || words.phrases("filler").has(subject);
      if (behind && isDegree(degree)) {
        return Optional.of(List.of(degree, subject));
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(String token) {
    return Stream.of(TokenKind.values())
        .anyMatch(kind -> match(kind, null, List.of(token), 0).isPresent());
  }

  private boolean isDegree(String token) {
    return words.awards().has(token)
        || words.familyNames().has(token)
        || words.fieldAwards().has(token);
  }

  private static Optional<Phrases.Match> longer(
      Optional<Phrases.Match> best, Optional<Phrases.Match> other) {
    return other.filter(o -> best.isEmpty() || o.words() > best.get().words());
  }

  // The longest run of words wins; of equal ones, the one that is asked for first.
  private int step(List<String> tokens, int at, boolean begins, FoundStudies found) {
    Study now = found.studies.isEmpty() ? null : found.studies.getLast();
    Optional<Phrases.Match> best = Optional.empty();
    TokenKind meaning = TokenKind.NONE;
    for (TokenKind m : TokenKind.values()) {
      Optional<Phrases.Match> longer = longer(best, match(m, now, tokens, at));
      // A pass course is one of a degree; of school it is said that it was passed.
      boolean pass =
          m == TokenKind.STATUS
              && (found.ofStatus || (now != null && !now.isNamed()))
              && meaning == TokenKind.FILLER
              && best.isPresent();
      if (pass && match(m, now, tokens, at).isPresent()) {
        longer = match(m, now, tokens, at);
      }
      if (longer.isPresent()) {
        best = longer;
        meaning = m;
      }
    }
    int part = PartOfCourse.words(tokens, at, now != null, words);
    if (part > best.map(Phrases.Match::words).orElse(0)) {
      status(Status.STUDYING, now, found);
      return part;
    }
    Optional<BigDecimal> marks = InlineMarks.ofWord(tokens.get(at));
    if (marks.isPresent()) {
      marks(marks.get(), now, found);
      return 1;
    }
    if (best.isEmpty()) {
      boolean count = found.ofStatus && found.status != null && tokens.get(at).length() == 1;
      if (!count && !year(tokens.get(at), now, found)) {
        found.refused = CellReason.of(UNKNOWN, tokens.get(at));
      }
      return 1;
    }
    use(meaning, best.get(), now, begins, found, tokens.subList(at, at + best.get().words()));
    return best.get().words();
  }

  // Two of one degree do not say which is meant.
  private static void marks(BigDecimal percent, Study now, FoundStudies found) {
    if (now == null || now.hasMarks()) {
      found.refused = CellReason.of(UNKNOWN, percent.toPlainString() + "%");
    } else {
      now.marks(percent);
    }
  }

  private enum TokenKind {
    NONE,
    BRANCH,
    FAMILY,
    AWARD,
    FIELD_AWARD,
    UNCLEAR,
    LEVEL,
    FILLER,
    STATUS,
    EXPECTED,
    FIELD,
    COURSE,
    SKILL
  }

  private static final Set<TokenKind> BESIDE =
      EnumSet.of(
          TokenKind.NONE, TokenKind.BRANCH, TokenKind.FILLER, TokenKind.FIELD, TokenKind.SKILL);

  private Optional<Phrases.Match> match(TokenKind m, Study now, List<String> tokens, int at) {
    return switch (m) {
      case NONE -> Optional.empty();
      case BRANCH ->
          now == null || now.family() == null
              ? Optional.empty()
              : now.family().branches().longest(tokens, at);
      case AWARD -> award(tokens, at);
      case FIELD_AWARD -> words.fieldAwards().longest(tokens, at);
      case FAMILY -> words.familyNames().longest(tokens, at);
      case UNCLEAR -> words.unclear().longest(tokens, at);
      case LEVEL -> words.levels().longest(tokens, at);
      case FILLER -> {
        Optional<Phrases.Match> any = words.phrases("filler").longest(tokens, at);
        yield longer(any, words.phrases("study-filler").longest(tokens, at)).or(() -> any);
      }
      case STATUS -> words.statuses().longest(tokens, at);
      case EXPECTED -> words.phrases("expected").longest(tokens, at);
      case FIELD -> words.fields().longest(tokens, at);
      case COURSE -> words.courses().longest(tokens, at);
      case SKILL -> skill(tokens, at);
    };
  }

  // What courses teach; a letter alone is none of it.
  private Optional<Phrases.Match> skill(List<String> tokens, int at) {
    return words
        .lists()
        .get(WordList.SKILLS)
        .longest(tokens, at)
        .filter(m -> m.words() > 1 || tokens.get(at).length() > 1)
        .filter(m -> m.ids().stream().allMatch(words.phrases("course-skills")::has));
  }

  // "B.Com M.Com" is no "B.Comm": where the same degree takes a word less and another begins with
  // that word, they are two.
  private Optional<Phrases.Match> award(List<String> tokens, int at) {
    Optional<Phrases.Match> whole = words.awards().longest(tokens, at);
    if (whole.isEmpty() || whole.get().words() < 2) {
      return whole;
    }
    int end = at + whole.get().words() - 1;
    Optional<Phrases.Match> less =
        words
            .awards()
            .longest(tokens.subList(0, end), at)
            .filter(l -> at + l.words() == end && l.ids().equals(whole.get().ids()))
            .filter(
                l -> words.awards().longest(tokens, end).filter(n -> n.words() > 1).isPresent());
    return less.or(() -> whole);
  }

  private void use(
      TokenKind meaning,
      Phrases.Match match,
      Study now,
      boolean begins,
      FoundStudies found,
      List<String> tokens) {
    switch (meaning) {
      case NONE, FILLER -> {}
      case BRANCH, FIELD -> subject(tokens, now, found);
      case AWARD ->
          match
              .only()
              .ifPresentOrElse(
                  id -> add(Study.ofAward(id), found), () -> unclear(match.ids(), tokens, found));
      case FIELD_AWARD -> {
        String[] ids = match.ids().iterator().next().split(" ", -1);
        Study study =
            Vocabulary.find(words.vocabulary().awards(), ids[0]).isPresent()
                ? Study.ofAward(ids[0])
                : Study.ofLevel(ids[0]);
        study.add(new Subject(Set.of(ids[1]), Set.of()));
        add(study, found);
      }
      case FAMILY ->
          add(
              Study.ofFamily(words.families().get(Integer.parseInt(match.ids().iterator().next()))),
              found);
      case UNCLEAR -> unclear(match.ids(), tokens, found);
      case LEVEL -> {
        // "M.B.A. graduate" names no second degree.
        if (begins || now == null || !now.isNamed()) {
          add(Study.ofLevel(match.ids().iterator().next()), found);
        }
      }
      case STATUS ->
          status(
              Status.valueOf(match.ids().iterator().next().toUpperCase(Locale.ROOT)), now, found);
      case EXPECTED -> found.expected = true;
      case COURSE -> found.certificates.addAll(match.ids());
      case SKILL -> found.skills.addAll(match.ids());
    }
  }

  private static void add(Study study, FoundStudies found) {
    if (found.studies.stream().noneMatch(s -> s.isSame(study))) {
      found.studies.add(study);
    }
  }

  private void unclear(Set<String> ids, List<String> tokens, FoundStudies found) {
    List<Text> names = ids.stream().map(id -> words.vocabulary().award(id).name()).toList();
    found.refused =
        new CellReason(
            UNCLEAR, List.of(Text.same(String.join(" ", tokens)), Text.joined(names, " / ")));
  }

  private void subject(List<String> tokens, Study now, FoundStudies found) {
    Set<String> fields =
        words
            .fields()
            .longest(tokens, 0)
            .filter(m -> m.words() == tokens.size())
            .map(Phrases.Match::ids)
            .orElse(Set.of());
    Set<String> awards =
        words.families().stream()
            .flatMap(f -> f.branches().longest(tokens, 0).stream())
            .filter(m -> m.words() == tokens.size())
            .flatMap(m -> m.ids().stream())
            .collect(Collectors.toSet());
    Subject subject = new Subject(fields, awards);
    if (now == null) {
      found.subjects.add(subject);
    } else {
      now.add(subject);
    }
  }

  // Who left in the second year is not in it any more; who has completed a year has perhaps
  // completed all, and perhaps not.
  private static void status(Status status, Study now, FoundStudies found) {
    Status before = now == null ? found.status : now.status();
    Status both = before == null || before == status ? status : together(before, status);
    if (both == null) {
      found.refused = CellReason.of("roster.reason.both");
    } else if (now == null) {
      found.status = both;
    } else {
      now.status(both);
    }
  }

  private static Status together(Status one, Status other) {
    if (one == Status.LEFT || other == Status.LEFT) {
      return Status.LEFT;
    }
    return one == Status.AWAITED || other == Status.AWAITED ? Status.AWAITED : null;
  }

  private static boolean year(String token, Study now, FoundStudies found) {
    if (!YEAR.matcher(token).matches()) {
      return false;
    }
    int year = Integer.parseInt(token);
    if (now == null) {
      found.year = Math.max(found.year, year);
    } else {
      now.year(year);
    }
    return true;
  }

  // What stands before the first study is about it.
  private static void finish(FoundStudies found) {
    if (found.studies.isEmpty()) {
      return;
    }
    Study first = found.studies.getFirst();
    found.subjects.forEach(first::add);
    found.subjects.clear();
    if (found.status != null && !first.hasStatus()) {
      first.status(found.status);
    }
    first.year(found.year);
    if (found.expected && !found.studies.getLast().hasStatus()) {
      found.studies.getLast().status(Status.STUDYING);
    }
  }
}
