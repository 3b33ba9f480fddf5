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
  private PayScale scale = PayScale.EMPTY;
  private Optional<BarRange> range = Optional.empty();
  private final Region mark = part("pay-mark");
  private Optional<Amount> marked = Optional.empty();

  /// What a bar shows.
  public record BarRange(Amount low, Amount high, Optional<Amount> likely) {}

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
  public void show(PayScale on, Optional<BarRange> shown, String words) {
    scale = on;
    range = shown;
    marked = Optional.empty();
    setAccessibleText(words);
    arrange();
  }

  /// Draws a line through the whole height at an amount.
  public void mark(Optional<Amount> at) {
    marked = at;
    arrange();
  }

  // Parts are used again: every edit shows another range in every row.
  private void arrange() {
    boolean any = range.isPresent() || marked.isPresent();
    while (lines.size() < (any ? scale.marks().size() : 0)) {
      lines.add(part("pay-line"));
    }
    List<Region> parts = new ArrayList<>(any ? lines.subList(0, scale.marks().size()) : List.of());
    range.ifPresent(r -> {
      parts.add(band);
      r.likely().ifPresent(l -> parts.add(likely));
    });
    marked.ifPresent(m -> parts.add(mark));
    if (!getChildren().equals(parts)) {
      getChildren().setAll(parts);
    }
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
    for (int i = 0; i < Math.min(lines.size(), marks.size()); i++) {
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
