package disha.window.chart;

import disha.text.Amounts;
import disha.window.parts.ShownOnly;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The amounts over a column of bars.
public final class PayAxis extends Region {
  private static final double GAP = 8;

  private final ShownOnly<PayScale> shown = new ShownOnly<>(this::mark);
  private PayScale scale = PayScale.EMPTY;

  public PayAxis() {
    getStyleClass().add("pay-axis");
    setMinWidth(0);
    shown.want(true);
  }

  public void show(PayScale next) {
    shown.show(next);
  }

  private void mark(PayScale next) {
    scale = next;
    getChildren()
        .setAll(
            next.marks().stream()
                .map(m -> {
                  Label label = new Label(Amounts.rupees(m));
                  label.getStyleClass().add("pay-axis-mark");
                  return label;
                })
                .toList());
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return getChildren().stream().mapToDouble(n -> n.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    int every = 1;
    while (every < getChildren().size() && overlaps(every)) {
      every++;
    }
    for (int i = 0; i < getChildren().size(); i++) {
      Label label = (Label) getChildren().get(i);
      // Marks that would touch are left out evenly; their lines stay.
      label.setVisible(i % every == 0);
      double wide = label.prefWidth(-1);
      layoutInArea(label, left(i), 0, wide, getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }
  }

  private boolean overlaps(int every) {
    double taken = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < getChildren().size(); i += every) {
      if (left(i) < taken + GAP) {
        return true;
      }
      taken = left(i) + getChildren().get(i).prefWidth(-1);
    }
    return false;
  }

  private double left(int i) {
    // The outer ones reach over the ends; the gaps between columns have room for them.
    double centre = scale.at(scale.marks().get(i)) * getWidth();
    return centre - getChildren().get(i).prefWidth(-1) / 2;
  }
}
