package disha.window.detail;

import disha.window.parts.PartPair;
import disha.window.parts.TextScale;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// Two parts of the same width side by side where each is wide enough, else one under the other.
final class TwoColumns extends PartPair {
  private static final double GAP = 28;
  private static final double LINE_GAP = 18;

  private final double least;

  /// @param least how wide each has to be, with letters of the usual size
  TwoColumns(Region first, Region second, double least) {
    super(first, second);
    this.least = least;
  }

  private boolean isSideBySide(double width) {
    return !isAlone() && half(width) >= TextScale.now(least);
  }

  private static double half(double width) {
    return Math.floor((width - GAP) / 2);
  }

  @Override
  protected double computePrefHeight(double within) {
    double width = within < 0 ? getWidth() : within;
    if (isSideBySide(width)) {
      return Math.max(high(first, half(width)), high(second, half(width)));
    }
    return high(first, width) + (isAlone() ? 0 : LINE_GAP) + high(second, width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * TextScale.now(least) + GAP;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean side = isSideBySide(width);
    double each = side ? half(width) : width;
    double top = side || isAlone() ? 0 : high(first, width) + LINE_GAP;
    place(first, 0, 0, each);
    place(second, side ? width - each : 0, side ? 0 : top, each);
  }

  private void place(Region part, double x, double y, double width) {
    if (part.isManaged()) {
      layoutInArea(part, x, y, width, part.prefHeight(width), 0, HPos.LEFT, VPos.TOP);
    }
  }
}
