package disha.pdf.chart;

import java.util.ArrayList;
import java.util.List;

/// All drawings of a summary, in the order in which its page names them.
public final class Drawings {
  private final List<Strip> strips = new ArrayList<>();
  private final List<Fan> fans = new ArrayList<>();

  /// Adds a line of a chart.
  ///
  /// @param alt what it shows, in words
  public DrawingPlace add(Strip strip, String alt) {
    strips.add(strip);
    return new DrawingPlace(Integer.toString(strips.size() - 1), alt);
  }

  /// Adds a chart of the years.
  ///
  /// @param alt what it shows, in words
  public DrawingPlace add(Fan fan, String alt) {
    fans.add(fan);
    return new DrawingPlace(Integer.toString(fans.size() - 1), alt);
  }

  public List<Strip> strips() {
    return List.copyOf(strips);
  }

  public List<Fan> fans() {
    return List.copyOf(fans);
  }
}
