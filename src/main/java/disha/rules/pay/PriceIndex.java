package disha.rules.pay;

import disha.rules.vocabulary.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Consumer prices by year, to restate an old amount in the purchasing power of a later year.
///
/// @param source where the figures are from
/// @param years in ascending order
public record PriceIndex(Text source, List<PriceYear> years) {
  public PriceIndex {
    years = List.copyOf(years);
  }

  /// The level of prices in one year.
  ///
  /// @param index the level; only ratios have a meaning
  /// @param provisional whether the figure may still change
  /// @param source where the figure is from, if it has a source of its own
  public record PriceYear(int year, BigDecimal index, boolean provisional, Optional<Text> source) {}

  /// Where all figures are from: the source of most of them, then that of each year that has its
  /// own.
  public List<Text> sources() {
    return Stream.concat(Stream.of(source), years.stream().flatMap(y -> y.source().stream()))
        .toList();
  }

  /// The last year held.
  public PriceYear latest() {
    return years.getLast();
  }

  /// The level in a year, if it is held.
  public Optional<PriceYear> in(int year) {
    for (PriceYear y : years) {
      if (y.year() == year) {
        return Optional.of(y);
      }
    }
    return Optional.empty();
  }
}
