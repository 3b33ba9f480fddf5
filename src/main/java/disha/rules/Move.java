package disha.rules;

import java.math.BigDecimal;
import java.util.List;

/// Something a person can change about themselves.
///
/// @param says what to do, in a few words
/// @param gives what it adds to a profile
/// @param basis which documents name the way
public record Move(String id, Text says, Gain gives, Basis basis) {

  /// What a move adds to a profile.
  public sealed interface Gain {
    /// Studies under way become completed.
    record Finish() implements Gain {}

    /// A degree or diploma is completed.
    record Degree(String award) implements Gain {}

    /// A certificate is gained.
    record Certificate(String certificate) implements Gain {}

    /// A skill is gained.
    record Skill(String skill) implements Gain {}

    /// Shifts are accepted.
    record Shifts(List<String> shifts) implements Gain {
      public Shifts {
        shifts = List.copyOf(shifts);
      }
    }

    /// Work in a sector, from today on.
    ///
    /// @param work the id of the kind of work
    record Work(String sector, String work, BigDecimal years) implements Gain {}
  }
}
