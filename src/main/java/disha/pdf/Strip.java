package disha.pdf;

/// One line of a pay chart: what stands in its row of the table. All lines of a chart have one
/// axis.
///
/// @param likely between low and high; of no meaning outside a pool
record Strip(Kind kind, Axis axis, long low, long likely, long high) {
  /// What a line shows.
  enum Kind {
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

  static Strip scale(Axis axis) {
    return new Strip(Kind.SCALE, axis, 0, 0, axis.end());
  }

  static Strip claim(Axis axis, boolean earned, long low, long high) {
    return new Strip(earned ? Kind.EARNED : Kind.ADVISED, axis, low, low, high);
  }

  static Strip step(Axis axis, long from, long to) {
    return new Strip(Kind.STEP, axis, from, to, to);
  }

  static Strip level(Axis axis, long amount) {
    return new Strip(Kind.LEVEL, axis, amount, amount, amount);
  }

  static Strip pool(Axis axis, long low, long likely, long high) {
    return new Strip(Kind.POOL, axis, low, likely, high);
  }
}
