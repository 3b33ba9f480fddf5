package disha.window.list;

import disha.estimate.segment.AdviceGroup;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A segment with what the list says around it.
///
/// @param head what stands over it; there where it begins a group
/// @param note what sets it apart from those around it
record ListedSegment(SegmentSummary segment, Optional<GroupHead> head, String note) {
  /// What a note may have of letters to stand on one line.
  private static final int LINE = 90;

  /// A group as named over its first segment.
  record GroupHead(AdviceGroup group, String words) {}

  /// The segments in this order. Where it keeps each group together, each group has its head.
  static List<ListedSegment> of(
      List<SegmentSummary> rows, Summary summary, boolean byMatch, Ui ui) {
    boolean grouped = byMatch && isGrouped(rows);
    Map<AdviceGroup, Integer> counts = new EnumMap<>(AdviceGroup.class);
    rows.forEach(s -> counts.merge(s.group(), 1, Integer::sum));
    List<ListedSegment> out = new ArrayList<>();
    Optional<AdviceGroup> before = Optional.empty();
    for (SegmentSummary s : rows) {
      AdviceGroup group = s.group();
      boolean begins = grouped && !before.equals(Optional.of(group));
      out.add(
          new ListedSegment(
              s,
              begins
                  ? Optional.of(head(group, summary.groupWord(group), counts.get(group), ui))
                  : Optional.empty(),
              grouped ? note(s, ui) : s.because().text()));
      before = Optional.of(group);
    }
    return out;
  }

  private static boolean isGrouped(List<SegmentSummary> rows) {
    List<AdviceGroup> groups = rows.stream().map(SegmentSummary::group).toList();
    return groups.equals(groups.stream().sorted().toList());
  }

  private static GroupHead head(AdviceGroup group, String word, int count, Ui ui) {
    return new GroupHead(group, ui.text("list.group", word, Integer.toString(count)));
  }

  // How many sources accept the person is told by the verdict, and much the same in a group.
  private static String note(SegmentSummary s, Ui ui) {
    return switch (s.group()) {
      case BEST, OPEN -> s.work();
      case ONE_ANSWER -> question(s, ui).orElse(s.because().text());
      case AFTER_STEP -> step(s).orElse(s.because().text());
      case NOT_NOW, RULED_OUT -> s.because().text();
    };
  }

  private static Optional<String> question(SegmentSummary s, Ui ui) {
    return s.open().stream()
        .findFirst()
        .map(first -> ui.text("row.question", first.asks(), s.open().size() - 1));
  }

  private static Optional<String> step(SegmentSummary s) {
    return s.steps().stream()
        .map(Sentence::text)
        .min(Comparator.comparing(text -> text.length() > LINE));
  }
}
