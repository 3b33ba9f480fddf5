package disha.window.chart;

import disha.summary.Amount;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// One step of a waterfall: from the amount reached before to the amount reached after. A step that
/// changes nothing is a mark.
public final class StepBar extends Region {
  private static final double HEIGHT = 14;
  private static final double MARK = 4;

  private final Region ground = ChartNodes.rectangle("step-ground");
  private final Region step;
  private final Region reached = ChartNodes.rectangle("step-reached");
  private final Ends ends;
  private final Amount before;
  private final Amount after;

  /// The amounts at the two ends of the axis.
  public record Ends(Amount low, Amount high) {
    double at(Amount amount) {
      double whole = high.pay().minus(low.pay()).paiseAYear();
      double part = amount.pay().minus(low.pay()).paiseAYear();
      return whole == 0 ? 0.5 : Math.clamp(part / whole, 0, 1);
    }
  }

  /// @param words the same in words, for a screen reader
  public StepBar(Ends ends, Amount before, Amount after, String words) {
    this.ends = ends;
    this.before = before;
    this.after = after;
    step = ChartNodes.rectangle(after.pay().compareTo(before.pay()) < 0 ? "step-down" : "step-up");
    getChildren().addAll(ground, step, reached);
    getStyleClass().add("step-bar");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words);
    setMinWidth(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT + 8;
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double from = ends.at(before) * w;
    double to = ends.at(after) * w;
    double y = Math.rint((getHeight() - HEIGHT) / 2);
    ground.resizeRelocate(0, Math.rint(getHeight() / 2), w, 1);
    step.setVisible(from != to);
    step.resizeRelocate(Math.min(from, to), y, Math.abs(to - from), HEIGHT);
    double x = Math.clamp(to - MARK / 2, 0, Math.max(0, w - MARK));
    reached.resizeRelocate(Math.rint(x), y - 2, MARK, HEIGHT + 4);
  }
}
