package disha.pdf.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where the label of the likely line stands so that no line crosses it: in the wider part of the
/// band, or below the band where both are too narrow. Lengths grow downwards.
///
/// @param middle the height of its middle
/// @param inBand whether it stands on the band
record LabelPlace(double middle, boolean inBand) {

  /// The three lines at one year.
  record Lines(double low, double likely, double high) {}

  /// @param lines those of the years that the label stands at
  /// @param room how high the label is, with what keeps lines off it
  /// @param lowest how far down it may reach
  static LabelPlace of(List<Lines> lines, double room, double lowest) {
    double roof = most(lines, Lines::high);
    double above = least(lines, Lines::likely);
    double below = most(lines, Lines::likely);
    double floor = least(lines, Lines::low);
    if (Math.max(above - roof, floor - below) >= room) {
      boolean up = above - roof >= floor - below;
      return new LabelPlace(up ? (roof + above) / 2 : (below + floor) / 2, true);
    }
    double under = most(lines, Lines::low);
    double over = least(lines, Lines::high);
    boolean down = under + room <= lowest;
    return new LabelPlace(down ? under + room / 2 : over - room / 2, false);
  }

  private static double most(List<Lines> lines, ToDoubleFunction<Lines> line) {
    return lines.stream().mapToDouble(line).max().orElseThrow();
  }

  private static double least(List<Lines> lines, ToDoubleFunction<Lines> line) {
    return lines.stream().mapToDouble(line).min().orElseThrow();
  }
}
