package disha.window.measured;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// How high something is for each width that it was asked for, until something in it changes.
public final class MeasuredHeights {
  private final Map<Double, Double> heights = new HashMap<>();

  /// How high it is for a width, measured if that is not known.
  public double of(double width, DoubleUnaryOperator measure) {
    Double known = heights.get(width);
    if (known != null) {
      return known;
    }
    double height = measure.applyAsDouble(width);
    heights.put(width, height);
    return height;
  }

  /// To be called when something in it changes.
  public void forget() {
    heights.clear();
  }
}
