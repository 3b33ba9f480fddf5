package disha.logic;

/// A number of months that is known between two bounds.
///
/// @param min the least it can be, in months
/// @param max the most it can be, in months; [#UNBOUNDED] if anything is possible
public record MonthRange(int min, int max) {
  /// No upper bound.
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  /// Nothing at all is known.
  public static final MonthRange ANY = new MonthRange(0, UNBOUNDED);

  public static final MonthRange NONE = new MonthRange(0, 0);

  /// Whether the number is known.
  public boolean isExact() {
    return min == max;
  }

  /// The sum of two.
  public MonthRange plus(MonthRange other) {
    boolean open = max == UNBOUNDED || other.max == UNBOUNDED;
    return new MonthRange(min + other.min, open ? UNBOUNDED : max + other.max);
  }

  /// This span, or nothing: the bounds of something that may or may not count.
  public MonthRange orNothing() {
    return new MonthRange(0, max);
  }
}
