package disha.pdf;

import java.util.List;

/// The content of a summary in the order and the pieces in which the template shows it.
///
/// @param label the fixed texts, by their key without `pdf.`
/// @param prices in whose rupees amounts are given
/// @param restated whether amounts are other than the documents wrote them
record PageContent(
    String language,
    Labels label,
    String title,
    String footer,
    List<FooterPart> pageOf,
    String name,
    String about,
    String headline,
    String prices,
    boolean restated,
    List<Field> errors,
    List<Group> guidance,
    List<Count> counts,
    List<OfferContent> offer,
    List<Table<Answer>> next,
    List<Table<Path>> paths,
    List<Group> cautions,
    List<List<Conflict>> conflicts,
    List<SegmentContent> segments,
    List<Table<Other>> others,
    List<Table<AssumptionRow>> assumptions,
    List<Group> silences,
    List<Table<Source>> sources,
    List<Bookmark> bookmarks) {

  /// A piece of the line with the page's number: either fixed text or a number.
  record FooterPart(String text, boolean page, boolean pages) {}

  /// An impossible field.
  record Field(String field, String text) {}

  /// A list under a heading.
  record Group(String heading, List<CitedText> items) {}

  /// How many segments have a verdict.
  ///
  /// @param icon the name of the shape that stands for it
  record Count(String icon, String word, String number) {}

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
  record Answer(String asks, String effect) {}

  /// Moves to be made together and what they would do.
  record Path(List<CitedText> moves, String effect) {}

  /// A topic on which documents disagree.
  record Conflict(String topic, String voices) {}

  /// Segments that are only named and stand alike.
  record Other(String verdict, String icon, String sector, String pay, String names) {}

  /// An assumption in force, with its value.
  record AssumptionRow(Reference mark, String statement, boolean changed) {}

  /// A citation.
  ///
  /// @param date of the document; empty where it has been given
  record Source(
      Reference mark,
      String document,
      String date,
      String section,
      String says,
      String certainty) {}

  /// An entry of the outline beside the pages.
  record Bookmark(String name, String target) {}

  /// One segment.
  ///
  /// @param target the id of its heading
  record SegmentContent(
      String target,
      String name,
      String sector,
      String work,
      String icon,
      String verdict,
      String voices,
      CitedText because,
      List<Table<Reading>> readings,
      String silent,
      List<Group> groups,
      List<PayContent> pay,
      String noPay,
      List<Group> mentions) {}

  /// What one document says of the person.
  record Reading(
      String document, String icon, String outcome, CitedText says, String basis, String detail) {}

  /// A drawing.
  ///
  /// @param strip its place among all
  /// @param alt what it shows, in words
  record Figure(String strip, String alt) {}

  /// Pay in a segment.
  ///
  /// @param scale the axis over the claims
  record PayContent(
      String heading,
      Amounts month,
      Amounts year,
      CitedText rests,
      List<CitedText> ceiling,
      Figure scale,
      List<Table<Claim>> claims,
      Pool pool,
      List<Table<Step>> drivers,
      List<Group> notes) {}

  /// The figures for one period.
  record Amounts(String likely, String range, String span, String ceiling) {}

  /// One claim of the documents.
  ///
  /// @param about for whom it is and what it says of them
  record Claim(
      CitedText voice, String about, Figure bar, String month, String year, String share) {}

  /// All claims together.
  record Pool(String likely, Figure bar, String month, String year) {}

  /// One line from the middle of all claims to the likely pay.
  ///
  /// @param sum whether it is an amount reached and not a change
  record Step(CitedText name, String says, String state, String month, String year, boolean sum) {}
}
