package disha.roster.cells;

import disha.profile.Answer;
import disha.profile.Experience;
import disha.profile.Experience.Workplace;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.text.LengthText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a cell says of work: "2 yrs BPO", "18 months", "1 year in accounts, 6 months
/// teaching". Each part between commas is one stretch of work.
final class WorkText {
  private static final Pattern PARTS =
      Pattern.compile("[;|\\n]|,(?!\\d)|\\+(?=\\D*\\d)(?<!\\d\\+)");
  private static final Pattern MORE_THAN = Pattern.compile("(\\p{Nd})\\s*\\+");
  private static final String NUMBER = "\\p{Nd}[\\p{Nd}.½¼¾]*";
  private static final String UNIT = "\\s*[\\p{L}\\p{M}]+\\.?";
  private static final Pattern LONG =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{Nd}])" + NUMBER + UNIT + "\\s*(?:[\\p{L}&]+\\s+)?" + NUMBER + UNIT);
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}])" + NUMBER + UNIT);
  private static final Pattern BARE = Pattern.compile("\\s*" + NUMBER + "\\s*");

  /// A bare number beyond is as likely one of months.
  private static final BigDecimal MOST_BARE = BigDecimal.TEN;

  private final RosterWords words;
  private final LengthText lengths;

  /// What was found, or why nothing.
  record FoundWork(List<Experience> stretches, Optional<CellReason> refused) {
    static FoundWork refused(String key, String... arguments) {
      return new FoundWork(List.of(), Optional.of(CellReason.of(key, arguments)));
    }
  }

  WorkText(RosterWords words, LengthText lengths) {
    this.words = words;
    this.lengths = lengths;
  }

  FoundWork read(String text) {
    List<Experience> out = new ArrayList<>();
    for (String part : PARTS.split(MORE_THAN.matcher(text).replaceAll("$1 "), -1)) {
      if (PlainKey.of(part).isEmpty()) {
        continue;
      }
      FoundWork one = part(part);
      if (one.refused().isPresent()) {
        return one;
      }
      out.addAll(one.stretches());
    }
    return new FoundWork(out, Optional.empty());
  }

  private FoundWork part(String text) {
    if (BARE.matcher(text).matches()) {
      return bare(text);
    }
    StringBuilder rest = new StringBuilder(text);
    Answer<BigDecimal> years = length(rest);
    Answer<String> work = Answer.open();
    Answer<Workplace> place = Answer.open();
    List<String> tokens = PlainKey.tokens(rest.toString());
    int at = 0;
    while (at < tokens.size()) {
      Optional<Phrases.Match> sector = words.sectors().longest(tokens, at);
      Optional<Phrases.Match> kind = words.work().longest(tokens, at);
      Optional<Phrases.Match> filler = words.phrases("filler").longest(tokens, at);
      int longest = Math.max(size(sector), Math.max(size(kind), size(filler)));
      if (longest == 0) {
        return FoundWork.refused("roster.reason.work", tokens.get(at));
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
    return years.isOpen() && work.isOpen() && place.isOpen()
        ? FoundWork.refused("roster.reason.length", text.strip())
        : new FoundWork(List.of(new Experience(place, work, years)), Optional.empty());
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
            : List.of(new Experience(Answer.open(), Answer.open(), Answer.of(years.get()))),
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
