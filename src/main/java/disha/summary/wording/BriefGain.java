package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.pay.Pay;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.ways.AddedGain;
import disha.estimate.ways.Gains;
import disha.estimate.ways.Way;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts what a way to more does into few words: the most of what it opens, betters, is accepted for
/// or meets, and a raise. Of several kinds of work the first in the person's order is named.
final class BriefGain {
  private final String key;
  private final Messages messages;
  private final BiFunction<Way.Raise, String, String> raise;
  private final List<SegmentEstimate> ranked;

  /// @param key what the names of the texts begin with
  /// @param raise tells a raise with both its amounts, and of which kind of work where that has to
  ///   be said; nothing where it is none to tell
  BriefGain(
      String key,
      Messages messages,
      Estimate estimate,
      BiFunction<Way.Raise, String, String> raise) {
    this.key = key;
    this.messages = messages;
    this.raise = raise;
    ranked = estimate.segments();
  }

  /// What it does, one part after the other. The raise is that of the first kind of work, if there
  /// is one, as the person looks at that; else the largest.
  List<String> of(Way way) {
    List<String> out = new ArrayList<>();
    Set<String> named = new HashSet<>(Set.of(ranked.getFirst().segment().id()));
    opens(way, named).ifPresent(out::add);
    told(way)
        .map(r -> raise.apply(r, named.contains(r.segment()) ? "" : name(r.segment())))
        .filter(r -> !r.isEmpty())
        .ifPresent(out::add);
    return out;
  }

  private Optional<Way.Raise> told(Way way) {
    return way.raises().stream().filter(this::isFirst).findFirst().or(() -> AddedGain.most(way));
  }

  private boolean isFirst(Way.Raise raise) {
    return raise.segment().equals(ranked.getFirst().segment().id());
  }

  private String name(String segment) {
    return ranked.stream()
        .map(SegmentEstimate::segment)
        .filter(s -> s.id().equals(segment))
        .findFirst()
        .orElseThrow()
        .name()
        .in(messages.language());
  }

  /// @param named takes the kind of work that is named
  private Optional<String> opens(Way way, Set<String> named) {
    List<Way.Opening> opened = way.openings().stream().filter(Way.Opening::isNew).toList();
    if (!opened.isEmpty()) {
      return text("opens", named, opened.stream().map(Way.Opening::segment));
    }
    if (!way.openings().isEmpty()) {
      return text("betters", named, way.openings().stream().map(Way.Opening::segment));
    }
    if (!way.documents().isEmpty()) {
      return text("sources", named, way.documents().stream().map(d -> d.segment()));
    }
    List<Gains.MetNeed> met = way.gains().met();
    return met.isEmpty()
        ? Optional.empty()
        : text("meets", named, met.stream().map(m -> m.segment()));
  }

  private Optional<String> text(String what, Set<String> named, Stream<String> segments) {
    List<String> ids = segments.distinct().toList();
    String first =
        ranked.stream().map(s -> s.segment().id()).filter(ids::contains).findFirst().orElseThrow();
    named.add(first);
    return Optional.of(messages.text(key + "." + what, ids.size(), name(first), ids.size() - 1));
  }

  /// A raise in amounts as people say them; where they would be the same, by how much it is. Empty
  /// where it is not even a rupee.
  ///
  /// @param work the name of the kind of work; empty where that need not be said
  /// @param month an amount a month as it is shown
  static String spoken(
      Way.Raise raise, String work, Messages messages, Function<Pay, String> month) {
    boolean named = !work.isEmpty();
    String from = month.apply(raise.from());
    String to = month.apply(raise.to());
    if (!from.equals(to)) {
      return messages.text(named ? "glance.gain.raisesIn" : "glance.gain.raises", from, to, work);
    }
    long rupees = raise.to().minus(raise.from()).rupeesAMonth();
    return rupees > 0
        ? messages.text(
            named ? "glance.gain.raisesByIn" : "glance.gain.raisesBy", Amounts.rupees(rupees), work)
        : "";
  }
}
