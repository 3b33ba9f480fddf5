package disha.window.measured;

import static org.assertj.core.api.Assertions.assertThat;

import disha.window.look.Theming;
import disha.window.screens.Fx;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A bullet line looks like a box of JavaFX that lines up its parts by their base line.
class BulletLineTest {
  private static final String LONG = "नौकरी के बारे में एक लंबा वाक्य, which goes on in English";

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Fx.run(Theming::mend);
  }

  private static Text letters(String text, int size) {
    Text letters = new Text(text);
    letters.setFont(Font.font(size));
    return letters;
  }

  private static TextFlow flow(int size) {
    TextFlow flow = new TextFlow(letters(LONG, size));
    flow.setMinWidth(0);
    return flow;
  }

  private static HBox box(Node mark, Region words) {
    HBox box = new HBox(9, mark, words);
    HBox.setHgrow(words, Priority.ALWAYS);
    box.setAlignment(Pos.BASELINE_LEFT);
    return box;
  }

  private static void assertAlike(Region one, Region other, double width) {
    assertThat(one.prefHeight(width)).isEqualTo(other.prefHeight(width));
    VBox page = new VBox(one, other);
    new Scene(page, width, 900);
    page.applyCss();
    page.layout();
    page.layout();
    assertThat(one.getHeight()).isEqualTo(other.getHeight()).isPositive();
    for (int i = 0; i < 2; i++) {
      Bounds at = one.getChildrenUnmodifiable().get(i).getBoundsInParent();
      Bounds wanted = other.getChildrenUnmodifiable().get(i).getBoundsInParent();
      assertThat(at).as("part %d at width %s", i, width).isEqualTo(wanted);
    }
  }

  @Test
  void standsAsInABox() {
    Fx.run(() -> {
      for (int mark : new int[] {10, 14, 30}) {
        for (double width : new double[] {120, 301, 900}) {
          assertAlike(
              new BulletLine(letters("x", mark), flow(14)),
              box(letters("x", mark), flow(14)),
              width);
        }
      }
    });
  }

  @Test
  void growsWithItsWords() {
    Fx.run(() -> {
      TextFlow words = flow(14);
      BulletLine line = new BulletLine(letters("x", 14), words);
      double before = line.prefHeight(200);
      words.getChildren().add(letters(LONG, 14));
      assertThat(line.prefHeight(200)).isGreaterThan(before);
    });
  }
}
