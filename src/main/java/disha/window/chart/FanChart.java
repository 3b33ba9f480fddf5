package disha.window.chart;

import disha.summary.Amount;
import disha.summary.ProjectionSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Pay over the coming years: the range as a band, the likeliest as a line, and what the documents
/// give as marks that can be opened. A cursor goes from year to year by the arrow keys or the
/// pointer.
public final class FanChart extends Region {
  private static final double LEAST_WIDTH = 320;
  private static final double PLOT_HEIGHT = 250;
  private static final double AROUND = 12;

  private final ProjectionSummary pay;
  private final PayScale scale;
  private final FanGrid grid;
  private final FanBand band = new FanBand();
  private final FanMarks marks;
  private final FanCursor cursor = new FanCursor();
  private final Region end = ChartNodes.rectangle("fan-end");
  private final ReadOnlyIntegerWrapper year = new ReadOnlyIntegerWrapper();

  /// What can be opened in a chart, made by who knows what it opens.
  ///
  /// @param evidence one for each evidence that is ahead
  /// @param steps one for each career step within the years
  /// @param ceiling for the most that any document names
  public record OpenableMarks(
      List<ChartMark> evidence, List<ChartMark> steps, Optional<ButtonBase> ceiling) {
    public OpenableMarks {
      evidence = List.copyOf(evidence);
      steps = List.copyOf(steps);
    }
  }

  public FanChart(ProjectionSummary pay, OpenableMarks opening, boolean yearly) {
    this.pay = pay;
    scale = PayScale.of(drawn(pay), yearly);
    grid = new FanGrid(scale, pay.years());
    marks = new FanMarks(pay, opening);
    end.setVisible(pay.years().getLast().heldFlat());
    getChildren().addAll(grid.nodes());
    getChildren().addAll(band, end);
    getChildren().addAll(cursor.nodes());
    getChildren().addAll(marks.nodes());
    getStyleClass().add("fan-chart");
    setMinWidth(0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    year.subscribe(y -> requestLayout());
    addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    addEventHandler(MouseEvent.MOUSE_MOVED, e -> year.set(plot().yearAt(e.getX())));
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
  }

  private static List<Amount> drawn(ProjectionSummary pay) {
    List<Amount> out = new ArrayList<>();
    pay.years().forEach(r -> out.addAll(List.of(r.high(), r.spanHigh())));
    pay.ahead().forEach(e -> out.add(e.high()));
    return out;
  }

  /// The year at which the cursor stands.
  public ReadOnlyIntegerProperty yearProperty() {
    return year.getReadOnlyProperty();
  }

  private void move(KeyEvent e) {
    int last = pay.years().size() - 1;
    int next =
        switch (e.getCode()) {
          case LEFT -> Math.max(0, year.get() - 1);
          case RIGHT -> Math.min(last, year.get() + 1);
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    if (next >= 0) {
      year.set(next);
      e.consume();
    }
  }

  private FanPlot plot() {
    return new FanPlot(
        Math.rint(grid.left() + marks.before()),
        Math.rint(getWidth() - AROUND),
        Math.rint(marks.above() + AROUND),
        Math.rint(getHeight() - grid.below() - marks.below()),
        getWidth(),
        getHeight(),
        pay.years().getLast().year(),
        scale);
  }

  @Override
  protected double computePrefHeight(double width) {
    return marks.above() + AROUND + PLOT_HEIGHT + grid.below() + marks.below();
  }

  @Override
  protected double computePrefWidth(double height) {
    return LEAST_WIDTH;
  }

  @Override
  protected void layoutChildren() {
    FanPlot plot = plot();
    if (plot.right() <= plot.left()) {
      return;
    }
    grid.layout(plot);
    band.draw(pay, plot);
    end.resizeRelocate(
        Math.rint(plot.x(FanBand.end(pay))), plot.top(), 1, plot.bottom() - plot.top());
    marks.layout(plot);
    cursor.layout(plot, pay.years().get(year.get()));
  }
}
