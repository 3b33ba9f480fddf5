package disha.estimate.ways;

import java.util.Comparator;
import java.util.function.ToLongFunction;

/// A way with what places it among others.
///
/// @param ownField whether it goes on in a field of the person's own
/// @param usual whether it is a degree with which people usually go on after what the person has
/// @param late whether shifts that were left out come after all else that is light
/// @param nearness how near it is to the person's own field
record RankedWay(
    Way way, boolean ownField, boolean usual, boolean late, RankedWay.Nearness nearness) {
  /// How near to the person's own field, or to what they would like, a way leads.
  enum Nearness {
    /// A result that is awaited opens it, or betters the chances there.
    AWAITED,
    /// It opens it.
    OWN,
    /// It betters something there, or the person has none that is open.
    NEAR,
    /// It leads beside it.
    BESIDE
  }

  /// A result that is awaited, if it opens the own field; then what opens that without a new
  /// degree; last what leads beside it. Besides, the cheapest first; among those that cost the
  /// same, one move before two, what opens something before what wins documents or pay, what goes
  /// on in one's own field, what people usually go on with, and what gains most.
  static final Comparator<RankedWay> CHEAPEST_FIRST =
      Comparator.<RankedWay>comparingInt(RankedWay::distance)
          .thenComparingInt(r -> r.way.effort().cost())
          .thenComparingInt(r -> r.way.moves().size())
          .thenComparingInt(RankedWay::tier)
          .thenComparing(r -> !r.ownField)
          .thenComparing(r -> !r.usual)
          .thenComparing(r -> r.way.effort())
          .thenComparingInt(r -> r.way.shifts())
          .thenComparing(most(r -> r.way.gains().opened().size()))
          .thenComparing(most(r -> r.way.gains().openings().size()))
          .thenComparing(most(r -> r.way.gains().documents().size()))
          .thenComparing(most(r -> r.way.gains().raised()))
          .thenComparing(most(r -> r.way.gains().met().size()));

  private int distance() {
    return switch (nearness) {
      case AWAITED -> 0;
      case OWN -> way.effort().cost() < MoveEffort.DEGREE.cost() ? 1 : 2;
      case NEAR -> 2;
      // Pay grows of itself.
      case BESIDE -> way.effort() == MoveEffort.WORK ? 2 : 3;
    };
  }

  private static Comparator<RankedWay> most(ToLongFunction<RankedWay> count) {
    return Comparator.comparingLong(count).reversed();
  }

  // What a person has left out comes before the rest of the light steps only where they have
  // nothing better.
  private int tier() {
    if (way.fit() == Way.PersonFit.LEFT_OUT) {
      return late ? 3 : 1;
    }
    return way.effort().isLight() && way.gains().opened().isEmpty() ? 2 : 0;
  }

  /// Whether both take one move of the same kind, or both take two.
  boolean isOfTheKindOf(RankedWay other) {
    int moves = way.moves().size();
    return moves == other.way.moves().size() && (moves > 1 || way.effort() == other.way.effort());
  }

  /// Whether another gains all that this one does. Of two new degrees a person would make one: the
  /// second is told only for work that the first does not open.
  boolean isNeedlessBeside(RankedWay other) {
    return way.gains().isCoveredBy(other.way.gains())
        || (takesDegree() && other.takesDegree() && opensNothingBeside(other));
  }

  private boolean takesDegree() {
    return way.efforts().contains(MoveEffort.DEGREE);
  }

  private boolean opensNothingBeside(RankedWay other) {
    return way.gains().opened().stream()
        .allMatch(o ->
            other.way.gains().opened().stream().anyMatch(x -> x.segment().equals(o.segment())));
  }
}
