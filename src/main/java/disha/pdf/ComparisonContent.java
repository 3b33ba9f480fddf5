package disha.pdf;

import disha.pdf.PageContent.AssumptionRow;
import disha.pdf.PageContent.Source;
import disha.pdf.PageContent.Table;
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
record ComparisonContent(
    Frame frame,
    Labels label,
    List<Column> columns,
    List<String> headlines,
    String mark,
    String prices,
    boolean restated,
    List<Table<Line>> answers,
    List<Table<Line>> assumed,
    List<Table<Count>> counts,
    List<Table<Group>> groups,
    List<Table<Reach>> reaches,
    String pays,
    String noneDiffer,
    String legend,
    List<Table<Same>> same,
    List<Table<Alike>> alike,
    List<Table<Rest>> rests,
    List<Table<AssumptionRow>> assumptions,
    List<Table<Source>> sources) {

  /// A profile.
  record Column(String letter, String title, List<PageContent.Field> errors) {}

  /// A question or an assumption with what each column says.
  record Line(String says, List<Said> cells) {}

  /// What a column says.
  ///
  /// @param changed whether it is not what the first says
  record Said(String text, boolean changed) {}

  /// How many segments have a verdict in each column.
  record Count(String icon, String word, List<Said> cells) {}

  /// Segments that stand alike.
  record Group(String sector, String names, List<Cell> cells) {}

  /// The most that any document names, where it is not within reach at the same time.
  record Reach(String names, CitedText most) {}

  /// Segments in a column.
  ///
  /// @param standing none for a profile without a result
  record Cell(List<Standing> standing) {}

  /// How segments stand.
  ///
  /// @param verdictChanged whether the verdict is not that of the first column
  /// @param payChanged whether pay is not that of the first column
  /// @param noPay why there is no figure; empty where there is one
  /// @param because what decided the verdict
  record Standing(
      String icon,
      String verdict,
      boolean verdictChanged,
      boolean payChanged,
      List<Pay> pay,
      String noPay,
      List<CitedText> because) {}

  /// Pay, for a month or for a year.
  ///
  /// @param change of likely pay against the first column; empty in the first
  /// @param later likely pay in the years that are compared, in words
  record Pay(String low, String likely, String high, String change, List<String> later) {}

  /// Segments that are the same in all.
  record Same(String sector, String names, Standing standing) {}

  /// A question that all answer alike.
  record Alike(String asks, String answer) {}

  /// What figures rest on.
  record Rest(String letters, CitedText about) {}
}
