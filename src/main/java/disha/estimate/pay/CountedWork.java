package disha.estimate.pay;

import disha.logic.MonthRange;

/// How much of a person's work counts as experience in a segment. How work outside its sector
/// counts no document says: between not at all and in full, an assumption takes a share.
///
/// @param least the months if work outside the sector does not count
/// @param likely the months if the assumed share of what suits there counts
/// @param most the months if all that suits there counts
/// @param leftOut the months of other work outside the sector, which do not count in any case
/// @param known how sure these are
public record CountedWork(int least, int likely, int most, int leftOut, ExperienceKnown known) {
  /// The same months whichever way one counts.
  public static CountedWork of(int months, ExperienceKnown known) {
    return new CountedWork(months, months, months, 0, known);
  }

  /// What is certain to count of spans that may be known in part.
  static CountedWork certain(
      MonthRange inSector, MonthRange likely, MonthRange most, MonthRange leftOut) {
    return new CountedWork(
        inSector.min(),
        likely.min(),
        most.min(),
        leftOut.min(),
        likely.isExact() ? ExperienceKnown.EXACT : ExperienceKnown.AT_LEAST);
  }

  /// After more work in the sector.
  public CountedWork after(int moreMonths) {
    return new CountedWork(
        least + moreMonths, likely + moreMonths, most + moreMonths, leftOut, known);
  }

  /// Whether it matters how work outside the sector counts.
  public boolean hasWorkElsewhere() {
    return most > least;
  }

  /// How sure the experience is.
  public enum ExperienceKnown {
    /// The profile says all that is needed.
    EXACT,
    /// The profile leaves out a part; only what it certainly holds is counted.
    AT_LEAST,
    /// The profile leaves experience open; an assumption stands in.
    ASSUMED
  }
}
