package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.pay.Pay;
import disha.estimate.segment.OwnWork;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.ways.AddedGain;
import disha.estimate.ways.DocumentGain;
import disha.estimate.ways.Gains;
import disha.estimate.ways.Way;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts what a way to more does into few words: the most of what it opens, betters, is accepted for
/// or meets, and a raise. Of several kinds of work that which fits best then is named.
final class BriefGain {
  private final String key;
  private final Messages messages;
  private final Estimate estimate;
  private final BiFunction<Way.Raise, String, String> raise;

  /// What a way does besides raising pay.
  ///
  /// @param key of the text that tells it
  /// @param segments the kinds of work that it does it for, what fits best then first
  private record Gained(String key, List<String> segments) {}

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
    this.estimate = estimate;
    this.raise = raise;
  }

  /// What it does, one part after the other. The raise is that of the first kind of work, if there
  /// is one, as the person looks at that; else the largest.
  List<String> of(Way way) {
    String first = estimate.segments().getFirst().segment().id();
    Optional<Gained> gained = gained(way);
    Optional<String> raised =
        way.raises().stream()
            .filter(r -> r.segment().equals(first))
            .findFirst()
            .or(() -> AddedGain.most(way))
            .map(r -> raise.apply(r, isTold(r.segment(), first, gained) ? "" : name(r.segment())));
    return Stream.concat(gained.map(this::told).stream(), raised.stream())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  // What was named just before need not be named; where nothing was, the first kind of work.
  private static boolean isTold(String segment, String first, Optional<Gained> gained) {
    return segment.equals(gained.map(g -> g.segments.getFirst()).orElse(first));
  }

  private String told(Gained gained) {
    int all = gained.segments.size();
    return messages.text(gained.key, all, name(gained.segments.getFirst()), all - 1);
  }

  private String name(String segment) {
    return estimate.model().segment(segment).name().in(messages.language());
  }

  private Optional<Gained> gained(Way way) {
    List<Gained> all =
        Stream.of(
                gained(
                    "opens",
                    way.openings().stream().filter(Way.Opening::isNew).map(Way.Opening::segment)),
                gained("betters", way.openings().stream().map(Way.Opening::segment)),
                gained("sources", way.documents().stream().map(DocumentGain::segment)),
                gained("meets", way.gains().met().stream().map(Gains.MetNeed::segment)))
            .filter(g -> !g.segments.isEmpty())
            .toList();
    // Whoever has work of their own reads of that first.
    return all.stream()
        .filter(g -> OwnWork.isAmong(estimate.segments()))
        .filter(g -> g.segments.stream().anyMatch(this::isOwn))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private Gained gained(String what, Stream<String> segments) {
    // What stands first for the person is named first.
    String first = estimate.segments().getFirst().segment().id();
    return new Gained(
        key + "." + what,
        segments.distinct().sorted(Comparator.comparing(s -> !s.equals(first))).toList());
  }

  private boolean isOwn(String segment) {
    return estimate.segment(segment).filter(SegmentEstimate::isOwnField).isPresent();
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
