package disha.window.chart;

import disha.window.parts.TextScale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One line of a chart of bars: what it is about, its bar, and its figures. Where there is little
/// room the bar goes under the words.
public final class BarLine extends Region {
  private static final double WIDE = 560;
  private static final double GAP = 14;
  private static final double FIGURES = 150;
  private static final double LEAST_BAR = 24;

  private final Region words;
  private final Region bar;
  private final Label figures;

  public BarLine(Region words, Region bar, Label figures) {
    this.words = words;
    this.bar = bar;
    this.figures = figures;
    figures.getStyleClass().add("bar-figures");
    getChildren().addAll(words, bar, figures);
    getStyleClass().add("bar-line");
    setMinWidth(0);
  }

  private static double words(double width) {
    return Math.clamp(width * 0.42, 180, 360);
  }

  private static boolean isWide(double width) {
    return width >= WIDE;
  }

  private double figures(double width) {
    return isWide(width)
        ? Math.max(FIGURES, figures.prefWidth(-1))
        : Math.min(width / 2, figures.prefWidth(-1));
  }

  private double wordsWidth(double width) {
    return isWide(width) ? words(width) : Math.max(0, width - GAP - figures(width));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double high = Math.max(words.prefHeight(wordsWidth(width)), figures.prefHeight(figures(width)));
    double bars = Math.max(LEAST_BAR, bar.prefHeight(-1));
    return isWide(width) ? Math.max(high, bars) : high + bars;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width < 0 ? getWidth() : width);
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double h = getHeight();
    double end = figures(w);
    double start = wordsWidth(w);
    double bars = Math.max(LEAST_BAR, bar.prefHeight(-1));
    if (isWide(w)) {
      place(words, 0, start, Math.min(h, words.prefHeight(start)));
      bar.resizeRelocate(start + GAP, 0, w - start - end - 2 * GAP, h);
    } else {
      place(words, 0, start, h - bars);
      // The words of an axis reach a little over its end.
      bar.resizeRelocate(0, h - bars, w - TextScale.now(GAP), bars);
    }
    place(figures, w - end, end, isWide(w) ? h : Math.min(h - bars, figures.prefHeight(end)));
  }

  private static void place(Node node, double x, double width, double height) {
    node.resizeRelocate(Math.rint(x), 0, width, height);
  }
}
