package disha.window.measured;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// How high something is for each of the last few widths that it was asked for, until something in
/// it changes.
public final class MeasuredHeights {
  /// A layout asks for few; a window that is pulled wider, for one more at every pixel.
  private static final int MOST = 8;

  private final Map<Double, Double> heights = new HashMap<>();

  /// How high it is for a width, measured if that is not known.
  public double of(double width, DoubleUnaryOperator measure) {
    Double known = heights.get(width);
    if (known != null) {
      return known;
    }
    double height = measure.applyAsDouble(width);
    if (heights.size() >= MOST) {
      heights.clear();
    }
    heights.put(width, height);
    return height;
  }

  /// To be called when something in it changes.
  public void forget() {
    heights.clear();
  }
}
