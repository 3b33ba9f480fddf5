package disha.summary;

import disha.estimate.Estimate;
import disha.estimate.Path;
import disha.estimate.ReadingResult;
import disha.estimate.SegmentEstimate;
import disha.rules.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// In how many segments a way to more makes further documents admit the person. The verdict can
/// stay what it is, as one that still does not admit is enough for that.
record MoreDocuments(List<Gain> gains) {
  static final MoreDocuments NONE = new MoreDocuments(List.of());

  MoreDocuments {
    gains = List.copyOf(gains);
  }

  /// How many documents admit in a segment.
  ///
  /// @param segment its id
  /// @param speaking how many say who can join
  record Gain(String segment, long before, long after, long speaking) {}

  static MoreDocuments of(Estimate now, Path path) {
    Estimate then = now.estimator().estimate(now.after(path), now.prices());
    List<Gain> out = new ArrayList<>();
    for (SegmentEstimate before : now.segments()) {
      String id = before.segment().id();
      SegmentEstimate after = then.segment(id).orElseThrow();
      Gain gain = new Gain(id, admitting(before), admitting(after), speaking(after));
      if (gain.after > gain.before) {
        out.add(gain);
      }
    }
    return new MoreDocuments(out);
  }

  /// Where the most are won.
  Gain most() {
    return gains.stream().max(Comparator.comparingLong(g -> g.after - g.before)).orElseThrow();
  }

  private static long admitting(SegmentEstimate s) {
    return s.readings().stream().filter(r -> r.is(Reading.Outcome.ADMITS)).count();
  }

  private static long speaking(SegmentEstimate s) {
    return s.readings().stream().filter(MoreDocuments::isSpeaking).count();
  }

  private static boolean isSpeaking(ReadingResult r) {
    return !r.is(Reading.Outcome.DOES_NOT_SAY);
  }
}
