package disha.window.roster;

import disha.text.Alphabet;
import disha.text.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/// What a row is sorted by in one column, found once for all that it is compared with. Numbers come
/// before words.
///
/// @param number empty for words
/// @param words empty for a number, and where there is nothing
record SortKey(Optional<BigDecimal> number, String words) {
  static SortKey of(long number) {
    return new SortKey(Optional.of(BigDecimal.valueOf(number)), "");
  }

  static SortKey of(String words) {
    return new SortKey(Optional.empty(), words);
  }

  /// What a cell of a list holds: marks and roll numbers are no words.
  static SortKey ofCell(String cell) {
    return NumberText.parsePercent(cell)
        .map(n -> new SortKey(Optional.of(n), ""))
        .orElseGet(() -> of(cell));
  }

  boolean isNothing() {
    return number.isEmpty() && words.isEmpty();
  }

  /// The order of two of them; nothing comes last, also where the order is turned round.
  static int compare(SortKey a, SortKey b, boolean up) {
    if (a.isNothing() || b.isNothing()) {
      return Boolean.compare(a.isNothing(), b.isNothing());
    }
    return up ? a.compare(b) : b.compare(a);
  }

  private int compare(SortKey other) {
    if (number.isPresent() && other.number.isPresent()) {
      return number.get().compareTo(other.number.get());
    }
    return number.isEmpty() && other.number.isEmpty()
        ? Alphabet.ORDER.compare(words, other.words)
        : Boolean.compare(number.isEmpty(), other.number.isEmpty());
  }
}
