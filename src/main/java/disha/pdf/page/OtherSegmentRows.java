package disha.pdf.page;

import disha.pdf.page.PageContent.Other;
import disha.summary.Summary.OtherSegment;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The segments that are only named: those that stand alike share a row.
final class OtherSegmentRows {
  private OtherSegmentRows() {}

  /// What the segments of a row have in common; it is compared as a whole.
  private record SharedRow(String sector, String icon, String verdict, String pay) {
    static SharedRow of(OtherSegment segment, String noPay) {
      return new SharedRow(
          segment.sector(),
          Icon.of(segment.verdict()),
          segment.verdictWord(),
          segment.pay().isEmpty() ? noPay : segment.pay());
    }
  }

  /// @param noPay what stands for the pay of a segment that has none
  static List<Other> of(List<OtherSegment> segments, String noPay, Messages messages) {
    Map<SharedRow, List<String>> rows = new LinkedHashMap<>();
    segments.forEach(segment ->
        rows.computeIfAbsent(SharedRow.of(segment, noPay), s -> new ArrayList<>())
            .add(segment.name()));
    List<Other> out = new ArrayList<>();
    rows.forEach((s, names) ->
        out.add(
            new Other(
                s.verdict(),
                s.icon(),
                s.sector(),
                s.pay(),
                String.join(messages.text("list.separator"), names))));
    return out;
  }
}
