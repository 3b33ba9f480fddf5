package disha.roster.cells;

import disha.profile.Education.Status;

/// What a column means.
///
/// @param slot the stage of education that it is on; empty for other columns
/// @param member the id of the word that it answers by yes or no; empty for other columns
/// @param usual how far studies have come where a cell does not say; null where the heading does
///   not say either
/// @param unit what a bare number counts, such as `month`, or out of how many it is; empty where
///   the heading does not say
public record ColumnMeaning(
    ColumnPart part, String slot, String member, Status usual, String unit) {
  /// The unit of a rating whose heading does not say out of how many it is.
  public static final String UNTOLD = "untold";

  /// The meaning of a column that needs no more words.
  public static ColumnMeaning of(ColumnPart part) {
    return new ColumnMeaning(part, "", "", null, "");
  }

  /// The meaning of a column that answers one word by yes or no.
  public static ColumnMeaning of(ColumnPart part, String member) {
    return new ColumnMeaning(part, "", member, null, "");
  }

  /// The same, with what a bare number counts.
  public ColumnMeaning countedIn(String counted) {
    return new ColumnMeaning(part, slot, member, usual, counted);
  }

  /// The same, where studies can have come as far as anybody writes.
  public ColumnMeaning withoutUsual() {
    return new ColumnMeaning(part, slot, member, null, unit);
  }

  /// Whether it is the number by which a college knows a student.
  public boolean isRoll() {
    return part == ColumnPart.KEPT && member.equals("roll");
  }

  /// Whether it holds grade points, which are not turned into a percentage.
  public boolean isPoints() {
    return part == ColumnPart.KEPT && member.equals("points");
  }

  /// Whether two columns tell the same thing, so that only one of them can be read.
  public boolean clashes(ColumnMeaning other) {
    return part == other.part
        && slot.equals(other.slot)
        && member.equals(other.member)
        && !part.isRepeatable();
  }
}
