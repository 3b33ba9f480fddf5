package disha.pdf.page;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.pdf.page.PageContent.Other;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.summary.Summary.OtherSegment;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The segments that are only named, by group: those that stand alike share a row.
final class OtherSegmentRows {
  private OtherSegmentRows() {}

  /// What the segments of a row have in common; it is compared as a whole.
  private record SharedRow(String group, String verdict, String sector, String pay) {}

  /// @param noPay what stands for the pay of a segment that has none
  static List<Other> of(Summary summary, String noPay, Messages messages) {
    // Of whoever has told nothing, the groups say nothing.
    boolean grouped = !summary.segments().isEmpty();
    List<AdviceGroup> groups = groups(summary);
    Map<SharedRow, List<String>> rows = new LinkedHashMap<>();
    for (int i = 0; i < summary.others().size(); i++) {
      OtherSegment segment = summary.others().get(i);
      SharedRow row =
          new SharedRow(
              grouped ? messages.text("group", groups.get(i)) : "",
              !grouped || isAccepted(segment.verdict()) ? segment.verdictWord() : "",
              segment.sector(),
              segment.pay().isEmpty() ? noPay : segment.pay());
      rows.computeIfAbsent(row, r -> new ArrayList<>()).add(segment.name());
    }
    List<Other> out = new ArrayList<>();
    rows.forEach((row, names) ->
        out.add(
            new Other(
                row.group(),
                row.verdict(),
                row.sector(),
                row.pay(),
                String.join(messages.text("list.separator"), names))));
    return out;
  }

  // They stand in the order of the groups: of each, as many as are not shown in full.
  private static List<AdviceGroup> groups(Summary summary) {
    List<AdviceGroup> out = new ArrayList<>();
    summary
        .counts()
        .forEach(count -> {
          for (int i = 0; i < count.number(); i++) {
            out.add(count.group());
          }
        });
    summary.segments().stream().map(SegmentSummary::group).forEach(out::remove);
    return out;
  }

  // How many sources accept the person is more than the group says; any other verdict is not.
  private static boolean isAccepted(Verdict verdict) {
    return switch (verdict) {
      case ELIGIBLE, ON_SOME_READINGS -> true;
      case ANSWER_MISSING, AFTER_STEP, NOT_YET -> false;
    };
  }
}
