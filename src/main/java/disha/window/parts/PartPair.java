package disha.window.parts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts that stand side by side where there is room for both, else one under the other. One
/// that is not managed leaves all room to the other.
public abstract class PartPair extends Region {
  protected final Region first;
  protected final Region second;

  // Nothing asks for the layout before the window shows it.
  @SuppressWarnings("this-escape")
  protected PartPair(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
    setMinWidth(0);
    first.managedProperty().subscribe(m -> requestLayout());
    second.managedProperty().subscribe(m -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  protected final boolean isAlone() {
    return !first.isManaged() || !second.isManaged();
  }

  protected static double high(Region part, double width) {
    return part.isManaged() ? part.prefHeight(width) : 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
