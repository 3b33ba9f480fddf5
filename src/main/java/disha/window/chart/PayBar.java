package disha.window.chart;

import disha.summary.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A range of pay on the common axis, with a mark where it is likeliest.
public final class PayBar extends Region {
  private static final double HEIGHT = 12;
  private static final double LIKELY_WIDTH = 4;
  private static final double LIKELY_HEIGHT = 18;

  private final Region band = part("pay-band");
  private final Region likely = part("pay-likely");
  private final List<Region> lines = new ArrayList<>();
  private PayScale scale = new PayScale(1, 1, false);
  private Optional<Range> range = Optional.empty();
  private final Region mark = part("pay-mark");
  private Optional<Amount> marked = Optional.empty();

  /// What a bar shows.
  public record Range(Amount low, Amount high, Optional<Amount> likely) {}

  public PayBar() {
    getStyleClass().add("pay-bar");
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(false);
  }

  private static Region part(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    return region;
  }

  /// Draws a range.
  ///
  /// @param words the same in words, for a screen reader
  public void show(PayScale on, Optional<Range> shown, String words) {
    scale = on;
    range = shown;
    lines.clear();
    shown.ifPresent(r -> on.marks().forEach(m -> lines.add(part("pay-line"))));
    getChildren().setAll(lines);
    shown.ifPresent(r -> {
      getChildren().add(band);
      r.likely().ifPresent(l -> getChildren().add(likely));
    });
    setAccessibleText(words);
    requestLayout();
  }

  /// Draws a line through the whole height at an amount.
  public void mark(Optional<Amount> at) {
    marked = at;
    getChildren().remove(mark);
    at.ifPresent(a -> {
      getChildren().add(mark);
      if (lines.isEmpty()) {
        scale.marks().forEach(m -> lines.add(part("pay-line")));
        getChildren().addAll(0, lines);
      }
    });
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return LIKELY_HEIGHT + 4;
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double h = getHeight();
    List<Long> marks = scale.marks();
    for (int i = 0; i < lines.size(); i++) {
      double x = Math.round(Math.min(w - 1, scale.at(marks.get(i)) * w));
      lines.get(i).resizeRelocate(x, 0, 1, h);
    }
    marked.ifPresent(
        a -> mark.resizeRelocate(Math.rint(Math.min(w - 2, scale.at(a) * w - 1)), 0, 2, h));
    range.ifPresent(r -> {
      double from = scale.at(r.low()) * w;
      double to = Math.max(from + 2, scale.at(r.high()) * w);
      band.resizeRelocate(from, (h - HEIGHT) / 2, to - from, HEIGHT);
      r.likely()
          .ifPresent(l ->
              likely.resizeRelocate(
                  scale.at(l) * w - LIKELY_WIDTH / 2,
                  (h - LIKELY_HEIGHT) / 2,
                  LIKELY_WIDTH,
                  LIKELY_HEIGHT));
    });
  }
}
