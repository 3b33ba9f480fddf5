package disha.pdf;

import disha.pdf.PageContent.Other;
import disha.summary.Summary.OtherSegment;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The segments that are only named: those that stand alike share a row.
final class Others {
  private Others() {}

  /// What the segments of a row have in common; it is compared as a whole.
  private record Standing(String sector, String icon, String verdict, String pay) {
    static Standing of(OtherSegment segment, String noPay) {
      return new Standing(
          segment.sector(),
          Icon.of(segment.verdict()),
          segment.verdictWord(),
          segment.pay().isEmpty() ? noPay : segment.pay());
    }
  }

  /// @param noPay what stands for the pay of a segment that has none
  static List<Other> of(List<OtherSegment> segments, String noPay, Messages messages) {
    Map<Standing, List<String>> rows = new LinkedHashMap<>();
    segments.forEach(segment ->
        rows.computeIfAbsent(Standing.of(segment, noPay), s -> new ArrayList<>())
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
