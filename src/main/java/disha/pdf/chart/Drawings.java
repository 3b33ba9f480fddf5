package disha.pdf.chart;

import java.util.ArrayList;
import java.util.List;

/// All drawings of a summary, in the order in which its page names them.
public final class Drawings {
  private final List<Fan> fans = new ArrayList<>();

  /// Adds a chart of the years.
  ///
  /// @param alt what it shows, in words
  public DrawingPlace add(Fan fan, String alt) {
    fans.add(fan);
    return new DrawingPlace(Integer.toString(fans.size() - 1), alt);
  }

  public List<Fan> fans() {
    return List.copyOf(fans);
  }
}
