package disha.pdf;

import java.util.List;

/// The content of a summary in the order and the pieces in which the template shows it.
///
/// @param label the fixed texts, by their key without `pdf.`
record PageContent(
    String language,
    Labels label,
    String title,
    String footer,
    List<FooterPart> pageOf,
    String name,
    String about,
    String headline,
    List<Field> errors,
    List<Group> guidance,
    List<Count> counts,
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
    static <T> List<Table<T>> of(List<T> rows) {
      return rows.isEmpty() ? List.of() : List.of(new Table<>(rows));
    }
  }

  /// A segment that is only named.
  record Other(String name, String sector, String icon, String verdict, String pay) {}

  /// An assumption in force.
  record AssumptionRow(Reference mark, String says, String reason, String value, boolean changed) {}

  /// A citation.
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

  /// Pay in a segment.
  ///
  /// @param chart the chart's place among all charts
  /// @param height the chart's, in CSS pixels
  record PayContent(
      String heading,
      Amounts month,
      Amounts year,
      CitedText rests,
      List<CitedText> ceiling,
      String chart,
      String height,
      String alt,
      List<Table<Claim>> claims,
      List<Table<Step>> drivers,
      List<Group> notes) {}

  /// The figures for one period.
  record Amounts(String likely, String range, String span, String ceiling) {}

  /// One claim of the documents.
  record Claim(
      CitedText voice, String about, String role, String month, String year, String share) {}

  /// One line from the middle of all claims to the likely pay.
  ///
  /// @param sum whether it is an amount reached and not a change
  record Step(CitedText name, String says, String state, String month, String year, boolean sum) {}
}
