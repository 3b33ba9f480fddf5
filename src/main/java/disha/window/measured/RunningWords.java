package disha.window.measured;

import javafx.scene.control.Label;

/// Words that remember how high they are for a width until they change: JavaFX would break them
/// into lines again whenever a box asks, some times for every edit.
public class RunningWords extends Label {
  private final MeasuredHeights preferred = new MeasuredHeights();

  public RunningWords(String words) {
    super(words);
  }

  @Override
  protected double computePrefHeight(double width) {
    return preferred.of(width, super::computePrefHeight);
  }

  @Override
  public void requestLayout() {
    // Nothing is measured yet where a superclass asks while it is being made.
    if (preferred != null) {
      preferred.forget();
    }
    super.requestLayout();
  }
}
