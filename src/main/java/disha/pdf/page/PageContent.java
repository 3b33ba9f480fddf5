package disha.pdf.page;

import disha.pdf.chart.DrawingPlace;
import disha.pdf.chart.Labels;
import java.util.List;

/// The content of a summary in the order and the pieces in which the template shows it.
///
/// @param label the fixed texts, by their key without `pdf.`
/// @param prices in whose rupees amounts are given
/// @param details whether segments follow page 1, and so begin a page
/// @param restated whether amounts are other than the documents wrote them
public record PageContent(
    Frame frame,
    Labels label,
    String name,
    String scenario,
    List<ToldRow> person,
    String headline,
    String prices,
    boolean restated,
    String held,
    List<Field> errors,
    List<String> doubts,
    List<HeadedList> guidance,
    List<GroupCountCell> counts,
    List<AtAGlance> choices,
    List<Table<NextStep>> nextSteps,
    List<OfferLine> offerLine,
    List<HeadedList> sureness,
    boolean details,
    List<SegmentContent> segments,
    List<Table<Other>> others,
    List<OfferContent> offer,
    List<Table<OpenQuestionRow>> next,
    List<Table<WayRow>> paths,
    List<Table<ConflictBlock>> conflicts,
    List<HeadedList> cautions,
    List<Table<AssumptionEntry>> assumptions,
    List<HeadedList> silences,
    List<Table<DocumentRow>> documents,
    List<Table<Source>> sources) {
  /// What a reader's window is called.
  public String titleBar() {
    return frame.titleBar();
  }

  /// What the person has told on a topic.
  record ToldRow(String topic, String answer) {}

  /// The segments shown in full, at a glance.
  record AtAGlance(String heading, List<AtAGlanceRow> rows) {}

  /// A segment at a glance.
  ///
  /// @param group the group that begins here; can be empty
  /// @param month likely pay; without pay all three texts say so
  record AtAGlanceRow(
      String group,
      String name,
      String target,
      String sector,
      String icon,
      String verdict,
      String month,
      String range,
      String year) {}

  /// What to do next, and what it would do.
  record NextStep(List<CitedText> moves, String effect) {}

  /// An offer in a line.
  record OfferLine(String heading, String verdict, String range, List<CitedText> warning) {}

  /// An impossible field.
  record Field(String field, String text) {}

  /// A list under a heading.
  record HeadedList(String heading, List<CitedText> items) {}

  /// How many segments are in a group.
  record GroupCountCell(String word, String number) {}

  /// A table; there is none where there are no rows.
  record Table<T>(List<T> rows) {
    private static final int FEW = 5;

    /// Whether it must not be split between pages.
    boolean small() {
      return rows.size() <= FEW;
    }

    static <T> List<Table<T>> of(List<T> rows) {
      return rows.isEmpty() ? List.of() : List.of(new Table<>(rows));
    }
  }

  /// An offer and what is to be thought of it.
  record OfferContent(
      String heading, String verdict, List<CitedText> claims, List<CitedText> warning) {}

  /// An open question and what its answer would do.
  record OpenQuestionRow(String asks, String effect) {}

  /// Moves to be made together and what they would do.
  record WayRow(List<CitedText> moves, String effect) {}

  /// A topic on which documents disagree.
  record ConflictBlock(String topic, String voices, List<CitedText> claims, CitedText handling) {}

  /// A document as a whole.
  record DocumentRow(String name, String date, String voice, String damage) {}

  /// Segments that are only named and stand alike.
  ///
  /// @param group what the person does with them; empty where nothing is told
  /// @param verdict where it says more than the group
  record Other(String group, String verdict, String sector, String pay, String names) {}

  /// An assumption in force, with its value.
  record AssumptionEntry(Reference mark, String statement, boolean changed) {}

  /// A citation.
  record Source(Reference mark, String document, String section, String says, String certainty) {}

  /// One segment.
  ///
  /// @param target the id of its heading
  /// @param brief whether all that takes room stands with another segment
  /// @param sameReadings where the readings are, if not here
  record SegmentContent(
      String target,
      boolean brief,
      String name,
      String sector,
      String work,
      String icon,
      String verdict,
      String voices,
      CitedText because,
      List<Table<ReadingRow>> readings,
      String sameReadings,
      String silent,
      List<HeadedList> groups,
      List<PayContent> pay,
      String noPay,
      List<HeadedList> mentions) {}

  /// What one document says of the person.
  record ReadingRow(
      String document, String icon, String outcome, CitedText says, String basis, String detail) {}

  /// Pay in a segment.
  ///
  /// @param same where the detail is, if not here
  record PayContent(
      String heading,
      PeriodAmounts month,
      PeriodAmounts year,
      CitedText rests,
      List<CitedText> ceiling,
      String same,
      List<PayDetail> detail) {}

  /// How pay develops and comes about.
  ///
  /// @param sameClaims where the claims are, if not here
  record PayDetail(
      List<YearsContent> years,
      List<Steps> drivers,
      List<Claims> claims,
      String sameClaims,
      List<HeadedList> notes) {}

  /// Pay over the coming years.
  ///
  /// @param course how it develops; none where it stays as it is
  /// @param same why and how long it stays; empty where it develops
  /// @param steps career steps without a figure
  record YearsContent(String heading, List<Course> course, String same, List<CitedText> steps) {}

  /// How pay develops.
  ///
  /// @param heads the years
  /// @param end from when on no document reaches; can be empty
  record Course(DrawingPlace fan, List<YearHead> heads, List<YearRow> rows, String end) {}

  /// The head of a year.
  record YearHead(String year, boolean held) {}

  /// One line of amounts over the years.
  record YearRow(String name, List<String> cells) {}

  /// What the documents say on pay.
  ///
  /// @param scale the axis over the claims
  record Claims(DrawingPlace scale, List<ClaimRow> rows, PoolRow pool) {}

  /// How the likely pay comes about.
  ///
  /// @param unmoved says that nothing moves it; empty if something does
  /// @param way none where nothing moves it
  /// @param lead what introduces the last
  /// @param still what could move pay and does not
  record Steps(String unmoved, List<DriverTable> way, String lead, List<CitedText> still) {}

  /// The way from the middle of all claims to the likely pay.
  ///
  /// @param scale the axis over its steps
  record DriverTable(DrawingPlace scale, List<DriverRow> rows) {}

  /// The figures for one period.
  ///
  /// @param ceiling empty if no document names a highest amount
  record PeriodAmounts(String likely, String range, String span, String ceiling) {}

  /// One claim of the documents.
  ///
  /// @param about for whom it is and what it says of them
  record ClaimRow(
      CitedText voice, String about, DrawingPlace bar, String month, String year, String share) {}

  /// All claims together.
  record PoolRow(String likely, DrawingPlace bar, String month, String year) {}

  /// One line from the middle of all claims to the likely pay.
  ///
  /// @param sum whether it is an amount reached and not a change
  record DriverRow(
      CitedText name, String state, DrawingPlace bar, String month, String year, boolean sum) {}
}
