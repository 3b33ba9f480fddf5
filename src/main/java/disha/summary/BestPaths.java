package disha.summary;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import disha.estimate.Path;
import disha.rules.Basis;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Chooses the ways to more that are worth telling: all would bury the best.
///
/// @param segments the ids of the segments that it is about
record BestPaths(Set<String> segments) {
  private static final int MOST = 4;

  /// Of one kind, such as one degree, only so many are taken as long as there are others: five
  /// Master's degrees would hide what a course can do.
  private static final int MOST_OF_A_KIND = 2;

  BestPaths {
    segments = Set.copyOf(segments);
  }

  /// The best of each length, the shortest first, and among them those that better the verdict on
  /// one of the segments.
  List<Path> of(List<Path> all) {
    return all.stream()
        .filter(p -> opens(p) || raises(p))
        .collect(groupingBy(p -> p.moves().size(), TreeMap::new, toList()))
        .values()
        .stream()
        .map(this::best)
        .flatMap(Collection::stream)
        .toList();
  }

  private List<Path> best(List<Path> ofLength) {
    Comparator<Path> openFirst = comparing(p -> !opens(p));
    Set<Path> first =
        ofLength.stream().collect(groupingBy(BestPaths::kinds)).values().stream()
            .flatMap(ofKind ->
                ofKind.stream()
                    .sorted(openFirst.thenComparing(p -> !isStated(p)))
                    .limit(MOST_OF_A_KIND))
            .collect(toSet());
    List<Path> sorted = ofLength.stream().sorted(openFirst).toList();
    // What a person has left out costs nothing but a change of mind: they should know what it
    // opens.
    Optional<Path> leftOut =
        sorted.stream().filter(p -> p.fit() == Path.Fit.LEFT_OUT && opens(p)).findFirst();
    Set<Path> best =
        sorted.stream()
            .sorted(
                Comparator.<Path, Boolean>comparing(p -> leftOut.filter(p::equals).isEmpty())
                    .thenComparing(p -> !first.contains(p)))
            .limit(MOST)
            .collect(toSet());
    return sorted.stream().filter(best::contains).toList();
  }

  private boolean opens(Path path) {
    return path.openings().stream().anyMatch(o -> segments.contains(o.segment()));
  }

  private boolean raises(Path path) {
    return path.raises().stream().anyMatch(r -> segments.contains(r.segment()));
  }

  // A way that documents name comes before one that only follows from them.
  private static boolean isStated(Path path) {
    return path.moves().stream().allMatch(m -> m.basis() instanceof Basis.Stated);
  }

  private static List<String> kinds(Path path) {
    return path.moves().stream().map(m -> m.gives().getClass().getName()).sorted().toList();
  }
}
