package disha.estimate.ways;

import disha.estimate.pay.Pay;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.NeedResult;
import disha.rules.joining.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What is better in one estimate than in another of the same model.
///
/// @param openings the segments that it opens, and those open already whose verdict is better
/// @param raises the segments in which likely pay is higher, among those that are open already
/// @param documents the segments in which more documents admit the person, but for those that still
///   are nothing for now
/// @param met what segments ask for and it was not sure that the person has
public record Gains(
    List<Way.Opening> openings,
    List<Way.Raise> raises,
    List<DocumentGain> documents,
    List<MetNeed> met) {
  private static final Comparator<SegmentEstimate> BEST_FIT_FIRST =
      Comparator.comparing((SegmentEstimate s) -> s.fit().sure())
          .thenComparingInt(s -> s.fit().weight())
          .reversed();

  public Gains {
    openings = List.copyOf(openings);
    raises = List.copyOf(raises);
    documents = List.copyOf(documents);
    met = List.copyOf(met);
  }

  /// Something asked, without being a condition.
  ///
  /// @param segment the id of the segment that asks for it
  public record MetNeed(String segment, Need need) {}

  /// What got better.
  ///
  /// @param now every segment, in the model's order
  /// @param then every segment after, in the same order
  static Gains between(List<SegmentEstimate> now, List<SegmentEstimate> then) {
    List<Way.Opening> openings = new ArrayList<>();
    List<Way.Raise> raises = new ArrayList<>();
    List<DocumentGain> documents = new ArrayList<>();
    List<MetNeed> met = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      SegmentEstimate before = now.get(i);
      SegmentEstimate after = then.get(i);
      opening(before, after).ifPresent(openings::add);
      raise(before, after).ifPresent(raises::add);
      DocumentGain.of(before, after).ifPresent(documents::add);
      addMet(before, after, met);
    }
    return new Gains(openings, raises, documents, met);
  }

  // What stays closed is not opened, whatever its verdict says.
  private static Optional<Way.Opening> opening(SegmentEstimate before, SegmentEstimate after) {
    int group = after.group().compareTo(before.group());
    boolean better = group < 0 || (group == 0 && after.verdict().compareTo(before.verdict()) < 0);
    return after.group().isOpen() && better
        ? Optional.of(
            new Way.Opening(
                before.segment().id(),
                before.verdict(),
                after.verdict(),
                before.group(),
                after.group()))
        : Optional.empty();
  }

  private static Optional<Way.Raise> raise(SegmentEstimate before, SegmentEstimate after) {
    if (!before.group().isOpen() || !after.group().isOpen()) {
      return Optional.empty();
    }
    Optional<Pay> from = before.pay().map(p -> p.likely().pay());
    Optional<Pay> to = after.pay().map(p -> p.likely().pay());
    return from.flatMap(f ->
        to.filter(t -> t.compareTo(f) > 0).map(t -> new Way.Raise(before.segment().id(), f, t)));
  }

  private static void addMet(SegmentEstimate before, SegmentEstimate after, List<MetNeed> met) {
    if (!after.group().isOpen()) {
      return;
    }
    for (int i = 0; i < before.needs().size(); i++) {
      NeedResult then = after.needs().get(i);
      if (then.need().force() == Need.Force.SOFT
          && then.isStrength()
          && !before.needs().get(i).isStrength()) {
        met.add(new MetNeed(before.segment().id(), then.need()));
      }
    }
  }

  /// Only what is gained in some segments.
  Gains in(Predicate<String> segments) {
    return new Gains(
        openings.stream().filter(o -> segments.test(o.segment())).toList(),
        raises.stream().filter(r -> segments.test(r.segment())).toList(),
        documents.stream().filter(d -> segments.test(d.segment())).toList(),
        met.stream().filter(m -> segments.test(m.segment())).toList());
  }

  /// The same, what fits best then first; what fits as well keeps its order.
  ///
  /// @param then every segment after
  Gains bestFitFirst(List<SegmentEstimate> then) {
    // Most moves win nothing, or one thing.
    if (Math.max(openings.size(), Math.max(documents.size(), met.size())) < 2) {
      return this;
    }
    Map<String, SegmentEstimate> byId =
        then.stream().collect(Collectors.toMap(s -> s.segment().id(), s -> s));
    return new Gains(
        sorted(openings, o -> byId.get(o.segment())),
        raises,
        sorted(documents, d -> byId.get(d.segment())),
        sorted(met, m -> byId.get(m.segment())));
  }

  private static <T> List<T> sorted(List<T> gains, Function<T, SegmentEstimate> in) {
    return gains.stream().sorted(Comparator.comparing(in, BEST_FIT_FIRST)).toList();
  }

  /// Only the higher pay.
  Gains raisesOnly() {
    return new Gains(List.of(), raises, List.of(), List.of());
  }

  /// The same without what is asked and is no condition: of what takes long, that goes without
  /// saying.
  Gains withoutMet() {
    return new Gains(openings, raises, documents, List.of());
  }

  /// Whether it opens something, betters a verdict or wins a document.
  boolean isBetterChance() {
    return !openings.isEmpty() || !documents.isEmpty();
  }

  boolean isNothing() {
    return !isBetterChance() && raises.isEmpty() && met.isEmpty();
  }

  /// Whether it opens one of these segments.
  boolean opensAny(Set<String> segments) {
    return opened().stream().map(Way.Opening::segment).anyMatch(segments::contains);
  }

  /// Whether it opens a segment.
  ///
  /// @param segment its id
  public boolean opens(String segment) {
    return opensAny(Set.of(segment));
  }

  /// The segments that were not open before.
  public List<Way.Opening> opened() {
    return openings.stream().filter(Way.Opening::isNew).toList();
  }

  /// Whether another gains all of it. Pay and what is asked without being a condition count only
  /// for what gains nothing else.
  boolean isCoveredBy(Gains other) {
    boolean chances =
        openings.stream().allMatch(o -> other.openings.stream().anyMatch(o::isReachedBy))
            && documents.stream().allMatch(d -> other.documents.stream().anyMatch(d::isReachedBy));
    return isBetterChance()
        ? chances
        : raises.stream().allMatch(r -> other.raises.stream().anyMatch(x -> isAsHigh(x, r)))
            && other.met.containsAll(met);
  }

  private static boolean isAsHigh(Way.Raise a, Way.Raise b) {
    return a.segment().equals(b.segment()) && a.to().compareTo(b.to()) >= 0;
  }

  /// By how much it raises pay in all segments together, in paise a year.
  long raised() {
    return raises.stream().mapToLong(r -> r.to().minus(r.from()).paiseAYear()).sum();
  }
}
