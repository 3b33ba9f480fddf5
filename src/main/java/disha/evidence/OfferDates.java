package disha.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Dates as sheets have them. A day comes before its month, as in India.
final class OfferDates {
  private static final List<Function<String, LocalDate>> FORMS =
      List.of(
          form("uuuu-M-d", LocalDate::from),
          form("d/M/uuuu", LocalDate::from),
          form("d-M-uuuu", LocalDate::from),
          form("d.M.uuuu", LocalDate::from),
          form("d MMM uuuu", LocalDate::from),
          form("d MMMM uuuu", LocalDate::from),
          form("d-MMM-uuuu", LocalDate::from),
          form("MMM uuuu", t -> YearMonth.from(t).atDay(1)),
          form("MMMM uuuu", t -> YearMonth.from(t).atDay(1)),
          form("MMM-uuuu", t -> YearMonth.from(t).atDay(1)),
          form("uuuu-M", t -> YearMonth.from(t).atDay(1)),
          form("M/uuuu", t -> YearMonth.from(t).atDay(1)),
          form("uuuu", t -> Year.from(t).atDay(1)));

  private OfferDates() {}

  private static Function<String, LocalDate> form(String pattern, TemporalQuery<LocalDate> date) {
    // The months of a sheet are English ones, short or whole, whatever the person's language is.
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    return text -> formatter.parse(text, date);
  }

  /// The date that a text stands for, the first day of it for a month or a year; empty if it stands
  /// for none.
  static Optional<LocalDate> parse(String text) {
    String typed = text.strip().replaceAll("\\s+", " ");
    for (Function<String, LocalDate> form : FORMS) {
      try {
        return Optional.of(form.apply(typed));
      } catch (DateTimeException notInThisForm) {
        // The list has more of them.
      }
    }
    return Optional.empty();
  }
}
