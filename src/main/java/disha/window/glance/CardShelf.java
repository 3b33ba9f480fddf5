package disha.window.glance;

import disha.window.parts.ArrowKeys;
import disha.window.parts.TextScale;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// Cards side by side, all as high as the highest; one under the other where each would be narrow.
final class CardShelf extends Region {
  /// The least width of a card, in letters' heights of 14 pixels.
  private static final double LEAST = 18 * 14;

  private static final double GAP = 12;
  private List<SegmentCard> cards = List.of();

  CardShelf() {
    setMinWidth(0);
    getStyleClass().add("cards");
    ArrowKeys.along(this, () -> cards);
    widthProperty().subscribe(w -> arrange());
  }

  void show(List<SegmentCard> now) {
    if (!now.equals(cards)) {
      cards = List.copyOf(now);
      getChildren().setAll(cards);
    }
    arrange();
  }

  private void arrange() {
    boolean rows = !isSideBySide(getWidth());
    cards.forEach(c -> c.arrange(rows));
  }

  private double column(double width) {
    return Math.floor((width - GAP * (cards.size() - 1)) / Math.max(1, cards.size()));
  }

  private boolean isSideBySide(double width) {
    return cards.size() > 1 && column(width) >= TextScale.now(LEAST);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double within) {
    double width = within < 0 ? getWidth() : within;
    if (isSideBySide(width)) {
      return highest(column(width));
    }
    double sum = cards.stream().mapToDouble(c -> c.prefHeight(width)).sum();
    return sum + GAP * Math.max(0, cards.size() - 1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return cards.size() * TextScale.now(LEAST);
  }

  private double highest(double column) {
    return cards.stream().mapToDouble(c -> c.prefHeight(column)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean side = isSideBySide(width);
    double column = column(width);
    double at = 0;
    for (SegmentCard card : cards) {
      double wide = side ? column : width;
      double high = side ? getHeight() : card.prefHeight(width);
      layoutInArea(card, side ? at : 0, side ? 0 : at, wide, high, 0, HPos.LEFT, VPos.TOP);
      at += (side ? column : high) + GAP;
    }
  }
}
