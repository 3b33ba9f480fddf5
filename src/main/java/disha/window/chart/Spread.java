package disha.window.chart;

import java.util.ArrayList;
import java.util.List;

/// Finds places for marks that would lie on one another.
final class Spread {
  private Spread() {}

  /// Moves places apart, each as little as possible, those of one place around it.
  ///
  /// @param wanted in ascending order
  /// @param gap between two of them
  /// @param most the place that none exceeds, as long as there is room for all
  static List<Double> apart(List<Double> wanted, double gap, double most) {
    List<Double> out = new ArrayList<>(centred(wanted, gap));
    for (int i = 1; i < out.size(); i++) {
      out.set(i, Math.max(out.get(i), out.get(i - 1) + gap));
    }
    double limit = most;
    for (int i = out.size() - 1; i >= 0; i--) {
      out.set(i, Math.min(out.get(i), limit));
      limit = out.get(i) - gap;
    }
    return out;
  }

  private static List<Double> centred(List<Double> wanted, double gap) {
    List<Double> out = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Double here = wanted.get(i);
      int first = wanted.indexOf(here);
      int last = wanted.lastIndexOf(here);
      out.add(here + (i - (first + last) / 2.0) * gap);
    }
    return out;
  }
}
