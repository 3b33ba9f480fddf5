package disha.estimate.ways;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a way to more does beyond other ways that are part of it: nobody wants to read again what
/// one move does wherever it stands among several.
///
/// @param parts the other ways whose moves are all among those of this one
public record AddedGain(Way way, List<Way> parts) {
  public AddedGain {
    parts = List.copyOf(parts);
  }

  /// What a way does beyond those of others that are part of it.
  ///
  /// @param others in any order
  public static AddedGain of(Way way, List<Way> others) {
    return new AddedGain(way, others.stream().filter(t -> isPart(t, way)).toList());
  }

  private static boolean isPart(Way part, Way whole) {
    return part.moves().size() < whole.moves().size() && whole.moves().containsAll(part.moves());
  }

  /// The verdicts that no part betters as much.
  public List<Way.Opening> openings() {
    return way.openings().stream()
        .filter(o -> parts.stream().noneMatch(p -> p.openings().contains(o)))
        .toList();
  }

  /// The largest raise, unless a part has it already.
  public Optional<Way.Raise> raise() {
    return most(way).filter(r -> parts.stream().noneMatch(p -> most(p).equals(Optional.of(r))));
  }

  /// The largest raise of a way.
  public static Optional<Way.Raise> most(Way way) {
    return way.raises().stream().max(Comparator.comparing(r -> r.to().minus(r.from())));
  }
}
