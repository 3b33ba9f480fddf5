package disha.window.parts;

import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how high it is for a width until something in it changes. Where columns
/// stand in columns, each would ask those in it twice over for every edit.
public class Column extends VBox {
  private final Measured least = new Measured();
  private final Measured preferred = new Measured();

  public Column(Node... children) {
    super(children);
  }

  public Column(double spacing, Node... children) {
    super(spacing, children);
  }

  @Override
  protected double computeMinHeight(double width) {
    return least.height(width, super::computeMinHeight);
  }

  @Override
  protected double computePrefHeight(double width) {
    return preferred.height(width, super::computePrefHeight);
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

  private static final class Measured {
    private double width = Double.NaN;
    private double height;

    double height(double of, DoubleUnaryOperator measure) {
      if (of != width) {
        height = measure.applyAsDouble(of);
        width = of;
      }
      return height;
    }

    void forget() {
      width = Double.NaN;
    }
  }
}
