package disha.window.measured;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Something small before words, on the base line of the first of them. A box of JavaFX asks for
/// the base line some times for every edit, and each time the words are broken into lines anew.
public final class BulletLine extends Region {
  private static final double GAP = 9;

  private final Node mark;
  private final Region words;
  private final MeasuredHeights preferred = new MeasuredHeights();

  public BulletLine(Node mark, Region words) {
    this.mark = mark;
    this.words = words;
    getChildren().addAll(mark, words);
    getStyleClass().add("bullet-line");
  }

  private double before() {
    return snapSizeX(mark.prefWidth(-1)) + GAP;
  }

  private double high(Node part, double width) {
    return snapSizeY(part.prefHeight(width));
  }

  private double base() {
    return Math.max(mark.getBaselineOffset(), words.getBaselineOffset());
  }

  private static double below(Node part, double height) {
    return height - part.getBaselineOffset();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return before() + words.minWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return before() + words.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return preferred.of(width, this::measure);
  }

  private double measure(double width) {
    double wide = width < 0 ? -1 : width - before();
    return base() + Math.max(below(mark, high(mark, -1)), below(words, high(words, wide)));
  }

  @Override
  public void requestLayout() {
    // Nothing is measured yet where a superclass asks while it is being made.
    if (preferred != null) {
      preferred.forget();
    }
    super.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = before();
    double wide = Math.min(getWidth() - left, words.maxWidth(-1));
    mark.autosize();
    words.resize(wide, high(words, wide));
    double base = base();
    mark.relocate(0, snapPositionY(base - mark.getBaselineOffset()));
    words.relocate(left, snapPositionY(base - words.getBaselineOffset()));
  }
}
