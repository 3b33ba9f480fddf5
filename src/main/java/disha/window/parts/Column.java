package disha.window.parts;

import disha.window.measured.MeasuredHeights;
import java.util.Collection;
import java.util.List;
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

  /// Holds these from now on. What stays is not taken out in between: it would lose the focus, and
  /// be styled and measured anew with all that is in it.
  public void hold(Collection<? extends Node> wanted) {
    List<Node> held = getChildren();
    held.retainAll(wanted);
    int place = 0;
    for (Node node : wanted) {
      if (place == held.size() || !held.get(place).equals(node)) {
        held.remove(node);
        held.add(place, node);
      }
      place++;
    }
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
