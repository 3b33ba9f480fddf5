package disha.estimate.ways;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import disha.estimate.pay.Pay;
import disha.rules.grounds.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/// Chooses the ways to more that are worth telling: all would bury the best.
///
/// @param segments the ids of the segments that it is about
public record BestWays(Set<String> segments) {
  private static final int MOST = 4;

  /// Of one kind, such as one degree, only so many are taken as long as there are others: five
  /// Master's degrees would hide what a course can do.
  private static final int MOST_OF_A_KIND = 2;

  public BestWays {
    segments = Set.copyOf(segments);
  }

  /// The best of each length, the shortest first: those that go on with what is begun, then those
  /// that better the verdict on one of the segments. What fewer moves do is not told again of more.
  public List<Way> of(List<Way> all) {
    Reached reached = new Reached();
    List<Way> told = new ArrayList<>();
    all.stream()
        .collect(groupingBy(p -> p.moves().size(), TreeMap::new, toList()))
        .values()
        .forEach(ofLength -> {
          List<Way> further =
              ofLength.stream()
                  .filter(p -> opens(p) || raises(p))
                  .filter(reached::isFurther)
                  .filter(BestWays::isSensible)
                  .toList();
          told.addAll(best(further));
          ofLength.forEach(reached::add);
        });
    return List.copyOf(told);
  }

  /// What ways of fewer moves come to.
  private static final class Reached {
    private final Set<Way.Opening> openings = new HashSet<>();
    private final Map<String, Pay> highest = new HashMap<>();

    void add(Way way) {
      openings.addAll(way.openings());
      way.raises()
          .forEach(r -> highest.merge(r.segment(), r.to(), BinaryOperator.maxBy(naturalOrder())));
    }

    boolean isFurther(Way way) {
      return !openings.containsAll(way.openings())
          || AddedGain.most(way).filter(this::isHigher).isPresent();
    }

    private boolean isHigher(Way.Raise raise) {
      Pay before = highest.get(raise.segment());
      return before == null || raise.to().compareTo(before) > 0;
    }
  }

  private List<Way> best(List<Way> ofLength) {
    Comparator<Way> bestFirst = Comparator.comparingInt(this::order);
    Set<Way> first =
        ofLength.stream().collect(groupingBy(BestWays::kinds)).values().stream()
            .flatMap(ofKind ->
                ofKind.stream()
                    .sorted(bestFirst.thenComparing(p -> !isStated(p)))
                    .limit(MOST_OF_A_KIND))
            .collect(toSet());
    List<Way> sorted = ofLength.stream().sorted(bestFirst).toList();
    // What a person has left out costs nothing but a change of mind: they should know what it
    // opens.
    Optional<Way> leftOut =
        sorted.stream().filter(p -> p.fit() == Way.PersonFit.LEFT_OUT && opens(p)).findFirst();
    Set<Way> best =
        sorted.stream()
            .sorted(
                Comparator.<Way, Boolean>comparing(p -> leftOut.filter(p::equals).isEmpty())
                    .thenComparing(p -> !first.contains(p)))
            .limit(MOST)
            .collect(toSet());
    return sorted.stream().filter(best::contains).toList();
  }

  // Whoever studies wants to know first what the end of it brings, and nobody first what they have
  // ruled out.
  private int order(Way way) {
    boolean opens = opens(way);
    return switch (way.fit()) {
      case UNDER_WAY -> 0;
      case NEW -> opens ? 1 : 3;
      case LEFT_OUT -> opens ? 2 : 4;
      case NO_HIGHER -> 5;
    };
  }

  // A degree no higher than one held can be a way of its own, but nobody plans several such steps.
  private static boolean isSensible(Way way) {
    return way.moves().size() == 1 || way.fit() != Way.PersonFit.NO_HIGHER;
  }

  private boolean opens(Way way) {
    return way.openings().stream().anyMatch(o -> segments.contains(o.segment()));
  }

  private boolean raises(Way way) {
    return way.raises().stream().anyMatch(r -> segments.contains(r.segment()));
  }

  // A way that documents name comes before one that only follows from them.
  private static boolean isStated(Way way) {
    return way.moves().stream().allMatch(m -> m.basis() instanceof Basis.Stated);
  }

  private static List<String> kinds(Way way) {
    return way.moves().stream().map(m -> m.gives().getClass().getName()).sorted().toList();
  }
}
