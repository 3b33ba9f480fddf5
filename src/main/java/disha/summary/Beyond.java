package disha.summary;

import disha.estimate.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a way to more does beyond other ways that are part of it: nobody wants to read again what
/// one move does wherever it stands among several.
///
/// @param parts the other ways whose moves are all among those of this one
record Beyond(Path path, List<Path> parts) {
  Beyond {
    parts = List.copyOf(parts);
  }

  /// @param others in any order
  static Beyond of(Path path, List<Path> others) {
    return new Beyond(path, others.stream().filter(t -> isPart(t, path)).toList());
  }

  private static boolean isPart(Path part, Path whole) {
    return part.moves().size() < whole.moves().size() && whole.moves().containsAll(part.moves());
  }

  /// The verdicts that no part betters as much.
  List<Path.Opening> openings() {
    return path.openings().stream()
        .filter(o -> parts.stream().noneMatch(p -> p.openings().contains(o)))
        .toList();
  }

  /// The largest raise, unless a part has it already.
  Optional<Path.Raise> raise() {
    return most(path).filter(r -> parts.stream().noneMatch(p -> most(p).equals(Optional.of(r))));
  }

  /// The largest raise of a way.
  static Optional<Path.Raise> most(Path path) {
    return path.raises().stream().max(Comparator.comparing(r -> r.to().minus(r.from())));
  }
}
