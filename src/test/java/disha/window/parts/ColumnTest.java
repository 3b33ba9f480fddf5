package disha.window.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ColumnTest {
  private static final class Counted extends Region {
    private int asked;
    private double area = 1000;

    @Override
    protected double computePrefHeight(double width) {
      asked++;
      return area / width;
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    void grow(double to) {
      area = to;
      requestLayout();
    }
  }

  @Test
  void isMeasuredOnceForAWidth() {
    Counted inside = new Counted();
    Column column = new Column(new Column(new Column(inside)));
    column.prefHeight(100);
    int asked = inside.asked;

    assertThat(column.prefHeight(100)).isEqualTo(10);
    assertThat(inside.asked).isEqualTo(asked);
  }

  @Test
  void isMeasuredAnewWhereSomethingInItHasChanged() {
    Counted inside = new Counted();
    Column column = new Column(new Column(inside));
    assertThat(column.prefHeight(100)).isEqualTo(10);
    assertThat(column.minHeight(100)).isEqualTo(inside.minHeight(100));

    inside.grow(2500);

    assertThat(column.prefHeight(100)).isEqualTo(25);
  }

  @Test
  void isMeasuredAnewWhereSomethingIsAdded() {
    Column column = new Column(4, new Counted());
    assertThat(column.prefHeight(100)).isEqualTo(10);

    column.getChildren().add(new Counted());

    assertThat(column.prefHeight(100)).isEqualTo(24);
  }

  @Test
  void isMeasuredAnewForAnotherWidth() {
    Column column = new Column(new Counted());
    assertThat(column.prefHeight(100)).isEqualTo(10);

    assertThat(column.prefHeight(50)).isEqualTo(20);
  }
}
