package disha.rules.joining;

import disha.rules.grounds.Basis;
import disha.rules.vocabulary.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Something a person can change about themselves.
///
/// @param says what to do, in a few words
/// @param gives what it adds to a profile
/// @param after the id of the level of education that has to be completed before it, if one has;
///   what a degree asks for is told by the degree
/// @param basis which documents name the way
public record Move(String id, Text says, Gain gives, Optional<String> after, Basis basis) {

  /// What a move adds to a profile.
  public sealed interface Gain {
    /// Studies under way become completed.
    record Finish() implements Gain {}

    /// Schooling of a level is completed, without a degree or diploma.
    record Schooling(String level) implements Gain {}

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
