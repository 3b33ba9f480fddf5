package disha.rules.joining;

import disha.rules.grounds.Basis;
import disha.rules.grounds.Quantity;
import disha.rules.vocabulary.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something a person can change about themselves.
///
/// @param says what to do, in a few words
/// @param gives what it adds to a profile
/// @param after the id of the level of education that has to be completed before it, if one has;
///   what a degree asks for is told by the degree
/// @param months how long it takes; empty where the degree or the work tells it, and for what is
///   done at once
/// @param assuming the ids of the assumptions behind who can make it and how long it takes
/// @param basis which documents name the way
public record Move(
    String id,
    Text says,
    Gain gives,
    Optional<String> after,
    Optional<Quantity> months,
    List<String> assuming,
    Basis basis) {
  public Move {
    assuming = List.copyOf(assuming);
  }

  /// Every assumption that it rests on.
  public List<String> assumptions() {
    return Stream.of(basis.assumptions(), assuming, months.stream().flatMap(Move::named).toList())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static Stream<String> named(Quantity quantity) {
    return quantity instanceof Quantity.OfAssumption a ? Stream.of(a.id()) : Stream.empty();
  }

  /// What a move adds to a profile.
  public sealed interface Gain {
    /// Studies under way become completed.
    record Finish() implements Gain {}

    /// A degree or diploma that was left becomes completed.
    record Resume() implements Gain {}

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
