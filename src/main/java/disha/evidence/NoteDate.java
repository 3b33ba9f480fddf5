package disha.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// When something came to be so, as exactly as it is known.
///
/// @param first its day, or the first one of its month or year
public record NoteDate(LocalDate first, Precision precision) implements Comparable<NoteDate> {
  /// How exactly a date is known.
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /// The one written as `2025-11-21`, `2025-11` or `2025`; empty if a text is none of these.
  static Optional<NoteDate> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(new NoteDate(Year.parse(text).atDay(1), Precision.YEAR));
        case 7 -> Optional.of(new NoteDate(YearMonth.parse(text).atDay(1), Precision.MONTH));
        default -> Optional.of(new NoteDate(LocalDate.parse(text), Precision.DAY));
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(NoteDate other) {
    return first.compareTo(other.first);
  }
}
