package disha.pdf.chart;

import disha.basics.Axis;

/// One line of a pay chart: what stands in its row of the table. All lines of a chart have one
/// axis.
///
/// @param likely between low and high; of no meaning outside a pool
public record Strip(StripKind kind, Axis axis, long low, long likely, long high) {
  /// The most steps that an axis has room for on paper.
  public static final int MOST_STEPS = 6;

  /// What a line shows.
  enum StripKind {
    /// Where the axis begins and ends.
    SCALE,
    /// What people earn.
    EARNED,
    /// What a document advises.
    ADVISED,
    /// All claims together.
    POOL,
    /// A change from `low` to `high`, which can be lower.
    STEP,
    /// One amount.
    LEVEL
  }

  public static Strip scale(Axis axis) {
    return new Strip(StripKind.SCALE, axis, 0, 0, axis.end());
  }

  public static Strip claim(Axis axis, boolean earned, long low, long high) {
    return new Strip(earned ? StripKind.EARNED : StripKind.ADVISED, axis, low, low, high);
  }

  public static Strip step(Axis axis, long from, long to) {
    return new Strip(StripKind.STEP, axis, from, to, to);
  }

  public static Strip level(Axis axis, long amount) {
    return new Strip(StripKind.LEVEL, axis, amount, amount, amount);
  }

  public static Strip pool(Axis axis, long low, long likely, long high) {
    return new Strip(StripKind.POOL, axis, low, likely, high);
  }
}
