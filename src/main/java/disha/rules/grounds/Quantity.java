package disha.rules.grounds;

import java.math.BigDecimal;
import java.util.Optional;

/// A number of the rules: written in the rule because a document states it, or taken from an
/// assumption.
public sealed interface Quantity {
  /// A number that stands in the rule.
  record Fixed(BigDecimal value) implements Quantity {}

  /// The value of an assumption.
  record OfAssumption(String id) implements Quantity {}

  /// The id of the assumption it takes its value from, if it does.
  default Optional<String> assumption() {
    return switch (this) {
      case Fixed f -> Optional.empty();
      case OfAssumption a -> Optional.of(a.id());
    };
  }
}
