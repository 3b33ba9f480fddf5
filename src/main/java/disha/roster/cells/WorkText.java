package disha.roster.cells;

import disha.basics.Months;
import disha.profile.Answer;
import disha.profile.Experience;
import disha.profile.Experience.Workplace;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.text.LengthText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a cell says of work: "2 yrs BPO", "18 months", "1 year in accounts, 6 months
/// teaching". Each part between commas is one stretch of work.
final class WorkText {
  private static final Pattern PARTS =
      Pattern.compile("[;|\\n]|,(?!\\d)|\\+(?=\\D*\\d)(?<!\\d\\+)");
  private static final Pattern MORE_THAN = Pattern.compile("(\\p{Nd})\\s*\\+");

  /// "2-3 yrs".
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{Nd}/.-])(\\p{Nd}{1,2}(?:\\.\\p{Nd})?)\\s*(?:-|–|to)\\s*"
              + "(\\p{Nd}{1,2}(?:\\.\\p{Nd})?)(?=\\s*\\p{L})");

  private static final String NUMBER = "\\p{Nd}[\\p{Nd}.½¼¾]*";
  private static final String UNIT = "\\s*[\\p{L}\\p{M}]+\\.?";
  private static final Pattern LONG =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{Nd}])" + NUMBER + UNIT + "\\s*(?:[\\p{L}&]+\\s+)?" + NUMBER + UNIT);
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}])" + NUMBER + UNIT);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /// Behind it an employer is named.
  private static final Pattern EMPLOYER =
      Pattern.compile("(?iu)(?:(?<!\\p{L})(?:in|at|with|from|@)\\s|\\s[-–—]\\s)\\s*\\p{L}");

  private static final Pattern BARE = Pattern.compile("\\s*" + NUMBER + "\\s*");

  /// A bare number beyond is as likely one of months.
  private static final BigDecimal MOST_BARE = BigDecimal.TEN;

  private final RosterWords words;
  private final LengthText lengths;

  /// What was found, or why nothing.
  ///
  /// @param leftOut words that say nothing here, such as the names of employers
  /// @param lowerEnd whether the lower end of a length from and to was taken
  record FoundWork(
      List<WorkStretch> stretches,
      List<String> leftOut,
      boolean lowerEnd,
      Optional<CellReason> refused) {
    static FoundWork refused(String key, String... arguments) {
      return new FoundWork(List.of(), List.of(), false, Optional.of(CellReason.of(key, arguments)));
    }
  }

  /// A stretch of work.
  ///
  /// @param since since when it goes on; null where its length is known
  record WorkStretch(Experience work, WorkSpan since) {
    private static final int PLACES = 4;

    /// The same with its length.
    ///
    /// @param year in which the list is read
    Experience until(int year) {
      return since == null || since.months(year) <= 0
          ? work
          : new Experience(work.place(), work.work(), Answer.of(years(since.months(year))));
    }

    static BigDecimal years(long months) {
      return Months.inYears(BigDecimal.valueOf(months), PLACES, RoundingMode.UP)
          .stripTrailingZeros();
    }

    /// Whether it only tells more of the one before it.
    boolean isMore(WorkStretch before) {
      return work.years().isOpen()
          && since == null
          && (work.work().isOpen()
              || before.work.work().isOpen()
              || work.work().equals(before.work.work()))
          && (work.place().isOpen() || before.work.place().isOpen());
    }

    WorkStretch with(WorkStretch more) {
      return new WorkStretch(
          new Experience(
              work.place().isOpen() ? more.work.place() : work.place(),
              work.work().isOpen() ? more.work.work() : work.work(),
              work.years()),
          since);
    }
  }

  WorkText(RosterWords words, LengthText lengths) {
    this.words = words;
    this.lengths = lengths;
  }

  FoundWork read(String written) {
    String told = digits(MORE_THAN.matcher(written).replaceAll("$1 "));
    String text = RANGE.matcher(told).replaceAll(WorkText::lowerEnd);
    List<String> parts =
        PARTS
            .splitAsStream(text)
            .filter(part -> !PlainKey.of(part).isEmpty() && !isYes(part, text))
            .toList();
    FoundWork found = stretches(parts);
    // "Teleperformance, CSA, 1.5 yrs" is one stretch: only one of its parts tells a length.
    boolean one = parts.stream().filter(WorkText::hasDigit).count() == 1;
    FoundWork whole =
        found.refused().isPresent() && one ? stretches(List.of(String.join(" ", parts))) : found;
    FoundWork out = whole.refused().isPresent() ? found : whole;
    return new FoundWork(out.stretches(), out.leftOut(), !text.equals(told), out.refused());
  }

  private FoundWork stretches(List<String> parts) {
    List<WorkStretch> out = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (String part : parts) {
      FoundWork one = part(part);
      if (one.refused().isPresent()) {
        return one;
      }
      leftOut.addAll(one.leftOut());
      for (WorkStretch stretch : one.stretches()) {
        if (!out.isEmpty() && stretch.isMore(out.getLast())) {
          out.set(out.size() - 1, out.getLast().with(stretch));
        } else {
          out.add(stretch);
        }
      }
    }
    return new FoundWork(out, leftOut, false, Optional.empty());
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  // "Yes, 2 years" is what somebody writes below a question.
  private boolean isYes(String part, String text) {
    return hasDigit(text) && !hasDigit(part) && words.phrases("yes").has(part);
  }

  // "9 to 5" tells no length.
  private static String lowerEnd(MatchResult range) {
    boolean up = new BigDecimal(range.group(1)).compareTo(new BigDecimal(range.group(2))) < 0;
    return up ? range.group(1) : range.group();
  }

  // "One year" is "1 year".
  private String digits(String text) {
    StringBuilder out = new StringBuilder();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      m.appendReplacement(
          out, Matcher.quoteReplacement(words.numbers().only(m.group()).orElse(m.group())));
    }
    return m.appendTail(out).toString();
  }

  private FoundWork part(String text) {
    Optional<WorkSpan> span = WorkSpan.find(text);
    if (span.isEmpty() && BARE.matcher(text).matches()) {
      return bare(text);
    }
    StringBuilder rest = new StringBuilder(text);
    Answer<BigDecimal> years;
    if (span.isPresent()) {
      rest.replace(span.get().start(), span.get().end(), " ");
      long months = span.get().to().isPresent() ? span.get().months(0) : 0;
      if (span.get().to().isPresent() && months <= 0) {
        return FoundWork.refused("roster.reason.length", text.strip());
      }
      years = months > 0 ? Answer.of(WorkStretch.years(months)) : Answer.open();
    } else {
      years = length(rest);
    }
    WorkSpan since = span.filter(w -> w.to().isEmpty()).orElse(null);
    return named(text, rest.toString(), years, since);
  }

  private FoundWork named(String text, String rest, Answer<BigDecimal> years, WorkSpan since) {
    Answer<String> work = Answer.open();
    Answer<Workplace> place = Answer.open();
    boolean employed = EMPLOYER.matcher(text).find();
    List<String> unknown = new ArrayList<>();
    List<String> tokens = PlainKey.tokens(rest);
    int at = 0;
    while (at < tokens.size()) {
      Optional<Phrases.Match> sector = words.sectors().longest(tokens, at);
      Optional<Phrases.Match> kind = words.work().longest(tokens, at);
      Optional<Phrases.Match> filler = words.phrases("filler").longest(tokens, at);
      if (words.phrases("no-work").longest(tokens, at).isPresent()) {
        return FoundWork.refused("roster.reason.noWork", text.strip());
      }
      int longest = Math.max(size(sector), Math.max(size(kind), size(filler)));
      int employer = size(words.phrases("employers").longest(tokens, at));
      if (employer > longest || longest == 0) {
        int end = at + Math.max(employer, 1);
        unknown.addAll(tokens.subList(at, end));
        employed |= employer > 0;
        at = end;
        continue;
      }
      if (size(sector) == longest && place.isOpen()) {
        place = Answer.of(place(sector.get().ids().iterator().next()));
      } else if (size(kind) == longest) {
        String id = kind.get().ids().iterator().next();
        if (kind.get().only().isEmpty() || (work.isGiven() && !work.equals(Answer.of(id)))) {
          return FoundWork.refused("roster.reason.works", text.strip());
        }
        work = Answer.of(id);
      }
      at += longest;
    }
    boolean placed = work.isGiven() || place.isGiven() || employed;
    if (!unknown.isEmpty() && !placed) {
      return FoundWork.refused("roster.reason.work", unknown.getFirst());
    }
    return years.isOpen() && work.isOpen() && place.isOpen() && since == null
        ? FoundWork.refused("roster.reason.length", text.strip())
        : new FoundWork(
            List.of(new WorkStretch(new Experience(place, work, years), since)),
            unknown.isEmpty() ? List.of() : List.of(String.join(" ", unknown)),
            false,
            Optional.empty());
  }

  private static int size(Optional<Phrases.Match> match) {
    return match.map(Phrases.Match::words).orElse(0);
  }

  static Workplace place(String id) {
    return id.equals(RosterWords.ELSEWHERE)
        ? new Workplace.Elsewhere()
        : new Workplace.InSector(id);
  }

  private FoundWork bare(String text) {
    Optional<BigDecimal> years = lengths.parse(text.strip());
    if (years.isEmpty() || years.get().compareTo(MOST_BARE) > 0) {
      return FoundWork.refused("roster.reason.bare", text.strip());
    }
    return new FoundWork(
        years.get().signum() == 0
            ? List.of()
            : List.of(
                new WorkStretch(
                    new Experience(Answer.open(), Answer.open(), Answer.of(years.get())), null)),
        List.of(),
        false,
        Optional.empty());
  }

  /// Takes the first length of time out of a text.
  private Answer<BigDecimal> length(StringBuilder text) {
    for (Pattern shape : List.of(LONG, SHORT)) {
      Matcher m = shape.matcher(text);
      while (m.find()) {
        Optional<BigDecimal> years = lengths.parse(m.group());
        if (years.isPresent()) {
          text.replace(m.start(), m.end(), " ");
          return Answer.of(years.get());
        }
      }
    }
    return Answer.open();
  }
}
