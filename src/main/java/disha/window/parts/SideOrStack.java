package disha.window.parts;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// Two things side by side where there is room for both, else one under the other. The first takes
/// what the second leaves.
public final class SideOrStack extends PartPair {
  private static final double GAP = 12;
  private static final double LINE_GAP = 6;

  private final double least;

  /// @param least how much width the first needs to stand beside the second
  public SideOrStack(Region first, Region second, double least) {
    super(first, second);
    this.least = least;
  }

  private boolean isWide(double width) {
    return least + GAP + second.prefWidth(-1) <= width;
  }

  private double firstWidth(double width) {
    return !isAlone() && isWide(width) ? width - GAP - second.prefWidth(-1) : width;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? Double.MAX_VALUE : width;
    double one = high(first, firstWidth(room));
    double other = high(second, -1);
    return isAlone() || isWide(room) ? Math.max(one, other) : one + LINE_GAP + other;
  }

  @Override
  protected double computePrefWidth(double height) {
    return isAlone() ? Math.max(wide(first), wide(second)) : wide(first) + GAP + wide(second);
  }

  private static double wide(Region part) {
    return part.isManaged() ? part.prefWidth(-1) : 0;
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double left = firstWidth(w);
    boolean stacked = !isAlone() && !isWide(w);
    double top = stacked ? high(first, left) : getHeight();
    if (first.isManaged()) {
      layoutInArea(first, 0, 0, left, top, 0, HPos.LEFT, VPos.CENTER);
    }
    if (second.isManaged()) {
      double wide = Math.min(w, second.prefWidth(-1));
      double y = stacked ? top + LINE_GAP : 0;
      layoutInArea(
          second, stacked ? 0 : w - wide, y, wide, getHeight() - y, 0, HPos.RIGHT, VPos.CENTER);
    }
  }
}
