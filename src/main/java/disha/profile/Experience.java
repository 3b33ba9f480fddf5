package disha.profile;

import java.math.BigDecimal;
import java.util.List;

/// One stretch of work.
///
/// @param place in a sector of the model, or elsewhere
/// @param work the id of the kind of work
/// @param years how long, in years; parts of a year are allowed
public record Experience(Answer<Workplace> place, Answer<String> work, Answer<BigDecimal> years) {

  /// Where the work was.
  public sealed interface Workplace {
    /// In a sector of the model.
    ///
    /// @param id the id of the sector
    record InSector(String id) implements Workplace {}

    /// In any other line of business.
    record Elsewhere() implements Workplace {}
  }

  /// A stretch of work of which nothing is known yet.
  public static Experience unknown() {
    return new Experience(Answer.open(), Answer.open(), Answer.open());
  }

  /// What every stretch of work has.
  public List<Answer<?>> requiredParts() {
    return List.of(place, work, years);
  }
}
