package disha.pdf.page;

import disha.pdf.chart.Labels;
import disha.pdf.page.Endnotes.AssumptionEntry;
import disha.pdf.page.Endnotes.Source;
import java.util.List;

/// The content of a comparison in the order and the pieces in which the template shows it. Every
/// table has a column for each profile.
///
/// @param label the fixed texts, by their key without `pdf.`
/// @param mark what the mark of a difference means
/// @param restated whether amounts are other than the documents wrote them
/// @param assumed the assumptions that differ
/// @param groups the segments that differ
/// @param noneDiffer says so where no segment differs; else empty
/// @param legend what the marks in the table of segments mean
/// @param alike what all have answered alike
/// @param rests what the figures rest on
public record ComparisonContent(
    Frame frame,
    Labels label,
    List<ColumnHead> columns,
    List<String> headlines,
    String mark,
    String prices,
    boolean restated,
    List<Table<ComparedAnswerRow>> answers,
    List<Table<ComparedAnswerRow>> assumed,
    List<Table<GroupCountRow>> counts,
    List<Table<SegmentGroupRow>> groups,
    List<Table<CeilingRow>> reaches,
    String pays,
    String noneDiffer,
    String legend,
    List<Table<Same>> same,
    List<Table<SameAnswerRow>> alike,
    List<Table<FigureBasisRow>> rests,
    List<Table<AssumptionEntry>> assumptions,
    List<Table<Source>> sources) {
  /// What a reader's window is called.
  public String titleBar() {
    return frame.titleBar();
  }

  /// A profile.
  record ColumnHead(String letter, String title, List<FaultyField> errors) {}

  /// An answer that is impossible.
  record FaultyField(String field, String text) {}

  /// A question or an assumption with what each column says.
  record ComparedAnswerRow(String says, List<ColumnTextCell> cells) {}

  /// What a column says.
  ///
  /// @param changed whether it is not what the first says
  record ColumnTextCell(String text, boolean changed) {}

  /// How many segments are in a group in each column.
  record GroupCountRow(String icon, String word, List<ColumnTextCell> cells) {}

  /// Segments that stand alike.
  record SegmentGroupRow(String sector, String names, List<GroupCell> cells) {}

  /// The most that any document names, where it is not within reach at the same time.
  record CeilingRow(String names, CitedText most) {}

  /// Segments in a column.
  ///
  /// @param standing none for a profile without a result
  record GroupCell(List<StandingCell> standing) {}

  /// How segments stand.
  ///
  /// @param standing the name of the group
  /// @param standingChanged whether it is not that of the first column, or what puts it there
  /// @param payChanged whether pay is not that of the first column
  /// @param noPay why there is no figure; empty where there is one
  /// @param because what decided where they stand
  record StandingCell(
      String icon,
      String standing,
      boolean standingChanged,
      boolean payChanged,
      List<PayCell> pay,
      String noPay,
      List<CitedText> because) {}

  /// Pay, for a month or for a year.
  ///
  /// @param change of likely pay against the first column; empty in the first
  /// @param later likely pay in the years that are compared, in words
  record PayCell(String low, String likely, String high, String change, List<String> later) {}

  /// Segments that are the same in all.
  record Same(String sector, String names, StandingCell standing) {}

  /// A question that all answer alike.
  record SameAnswerRow(String asks, String answer) {}

  /// What figures rest on.
  record FigureBasisRow(String letters, CitedText about) {}
}
