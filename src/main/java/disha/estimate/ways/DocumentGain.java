package disha.estimate.ways;

import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.ReadingResult;
import disha.rules.joining.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A segment in which more documents admit the person. The verdict can stay what it is, as one that
/// still does not admit is enough for that.
///
/// @param segment its id
/// @param before how many documents admit before
/// @param after how many admit after
/// @param speaking how many say who can join
public record DocumentGain(String segment, long before, long after, long speaking) {
  /// Where more documents admit in one estimate than in another of the same model.
  ///
  /// @param now every segment
  /// @param then every segment, in any order
  public static List<DocumentGain> between(List<SegmentEstimate> now, List<SegmentEstimate> then) {
    Map<String, SegmentEstimate> later =
        then.stream().collect(Collectors.toMap(s -> s.segment().id(), s -> s));
    List<DocumentGain> out = new ArrayList<>();
    for (SegmentEstimate before : now) {
      String id = before.segment().id();
      SegmentEstimate after = later.get(id);
      DocumentGain gain =
          new DocumentGain(id, admitting(before), admitting(after), speaking(after));
      if (gain.after > gain.before) {
        out.add(gain);
      }
    }
    return out;
  }

  private static long admitting(SegmentEstimate s) {
    return s.readings().stream().filter(r -> r.is(Reading.Outcome.ADMITS)).count();
  }

  private static long speaking(SegmentEstimate s) {
    return s.readings().stream().filter(DocumentGain::isSpeaking).count();
  }

  private static boolean isSpeaking(ReadingResult r) {
    return !r.is(Reading.Outcome.DOES_NOT_SAY);
  }
}
