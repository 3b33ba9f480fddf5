package disha.summary.comparison;

import disha.estimate.pay.PayChange;
import disha.estimate.segment.AdviceGroup;
import disha.summary.Citation;
import disha.summary.ProjectionSummary;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.text.Amounts;
import java.util.List;
import java.util.Optional;

/// The content of a comparison: one column for each profile, held against the first. What the
/// window and the terminal show; nothing is worked out after this. Citations are numbered through
/// all columns.
///
/// @param model the model's name and version
/// @param prices in whose rupees amounts are given, in a sentence
/// @param restated whether amounts are restated by us, and not as the documents wrote them
/// @param headlines what matters, in a few sentences
/// @param answers the questions that are not answered alike in all
/// @param alike the questions that are answered, and alike in all
/// @param assumptions the assumptions that are not the same in all
/// @param counts how many segments are in a group, for each group that any column has
/// @param segments the segments that differ in what one does with them or in pay, in the order of
///   the first column
/// @param same the segments that are the same in all
/// @param resting the assumptions that something shown rests on and that are the same in all
/// @param citations every fact that something shown cites
public record ComparisonSummary(
    String model,
    String prices,
    boolean restated,
    List<ProfileColumn> columns,
    List<String> headlines,
    List<ComparedRow> answers,
    List<SameAnswer> alike,
    List<ComparedRow> assumptions,
    List<ComparedGroup> counts,
    List<ComparedSegment> segments,
    List<ComparedSegment> same,
    List<Summary.AssumptionLine> resting,
    List<Citation> citations) {
  public ComparisonSummary {
    columns = List.copyOf(columns);
    headlines = List.copyOf(headlines);
    answers = List.copyOf(answers);
    alike = List.copyOf(alike);
    assumptions = List.copyOf(assumptions);
    counts = List.copyOf(counts);
    segments = List.copyOf(segments);
    same = List.copyOf(same);
    resting = List.copyOf(resting);
    citations = List.copyOf(citations);
  }

  /// A profile.
  ///
  /// @param letter by which sentences name it
  /// @param title what it is called
  /// @param errors what is impossible in it; if there is any, it has no result
  public record ProfileColumn(String letter, String title, List<Summary.FieldProblem> errors) {
    public ProfileColumn {
      errors = List.copyOf(errors);
    }
  }

  /// A question or an assumption with what each column says.
  ///
  /// @param id as in the profile file
  /// @param says the question or the assumption, in words
  public record ComparedRow(String id, String says, List<ColumnText> cells) {
    public ComparedRow {
      cells = List.copyOf(cells);
    }
  }

  /// What a column says.
  ///
  /// @param changed whether it is not what the first says
  public record ColumnText(String text, boolean changed) {}

  /// A question that is answered alike in all.
  public record SameAnswer(String id, String asks, String answer) {}

  /// How many segments are in a group in each column; empty for one that has no result.
  public record ComparedGroup(AdviceGroup group, String word, List<Optional<Integer>> numbers) {
    public ComparedGroup {
      numbers = List.copyOf(numbers);
    }
  }

  /// A segment.
  ///
  /// @param standing whether any two columns differ in the group or in what puts it there
  /// @param pay whether any two columns differ in pay
  /// @param cells one for each column; empty for one that has no result
  public record ComparedSegment(
      String id,
      String name,
      String sector,
      boolean standing,
      boolean pay,
      List<Optional<SegmentInColumn>> cells) {
    public ComparedSegment {
      cells = List.copyOf(cells);
    }
  }

  /// A segment in a column.
  ///
  /// @param segment all that there is to say of it, with what it rests on
  /// @param standing the name of its group
  /// @param standingChanged whether the group, or what puts it there, is not that of the first
  ///   column
  /// @param payChanged whether pay is not that of the first column
  /// @param years pay today and in the years that are compared; none where there is no figure
  public record SegmentInColumn(
      SegmentSummary segment,
      String standing,
      boolean standingChanged,
      boolean payChanged,
      List<YearInColumn> years) {
    public SegmentInColumn {
      years = List.copyOf(years);
    }
  }

  /// Pay in some years.
  ///
  /// @param change against the first column; empty in the first and where one has no figure
  public record YearInColumn(ProjectionSummary.YearLine pay, Optional<PayDifference> change) {}

  /// What differs in pay.
  ///
  /// @param exact the exact amounts, for charts
  public record PayDifference(
      PayChange exact, Difference low, Difference likely, Difference high) {}

  /// A difference of two amounts as they are shown, so that the shown ones add up.
  ///
  /// @param month for a month, in words with a sign
  /// @param year for a year, in words with a sign
  public record Difference(String month, String year) {
    private static final String NONE = Amounts.change(0);

    /// The difference for a month or a year, if any is shown.
    public Optional<String> in(boolean yearly) {
      return Optional.of(yearly ? year : month).filter(change -> !change.equals(NONE));
    }
  }
}
