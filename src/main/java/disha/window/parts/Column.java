package disha.window.parts;

import disha.window.measured.MeasuredHeights;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how high it is for a width until something in it changes. Where columns
/// stand in columns, each would ask those in it twice over for every edit.
public class Column extends VBox {
  private final MeasuredHeights least = new MeasuredHeights();
  private final MeasuredHeights preferred = new MeasuredHeights();

  public Column(Node... children) {
    super(children);
  }

  public Column(double spacing, Node... children) {
    super(spacing, children);
  }

  @Override
  protected double computeMinHeight(double width) {
    return least.of(width, super::computeMinHeight);
  }

  @Override
  protected double computePrefHeight(double width) {
    return preferred.of(width, super::computePrefHeight);
  }

  @Override
  public void requestLayout() {
    // Nothing is measured yet where a superclass asks while it is being made.
    if (least != null && preferred != null) {
      least.forget();
      preferred.forget();
    }
    super.requestLayout();
  }
}
