package disha.pdf;

import java.util.ArrayList;
import java.util.List;

/// All drawings of a summary, in the order in which its page names them.
final class Drawings {
  private final List<Strip> strips = new ArrayList<>();
  private final List<Fan> fans = new ArrayList<>();

  /// @param alt what it shows, in words
  DrawingPlace add(Strip strip, String alt) {
    strips.add(strip);
    return new DrawingPlace(Integer.toString(strips.size() - 1), alt);
  }

  /// @param alt what it shows, in words
  DrawingPlace add(Fan fan, String alt) {
    fans.add(fan);
    return new DrawingPlace(Integer.toString(fans.size() - 1), alt);
  }

  List<Strip> strips() {
    return List.copyOf(strips);
  }

  List<Fan> fans() {
    return List.copyOf(fans);
  }
}
