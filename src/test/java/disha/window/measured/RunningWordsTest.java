package disha.window.measured;

import static org.assertj.core.api.Assertions.assertThat;

import disha.window.look.Theming;
import disha.window.screens.Fx;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// What remembers how high it is is as high as a label that does not, whatever changes.
class RunningWordsTest {
  private static final String LONG = "नौकरी के बारे में एक लंबा वाक्य, which goes on in English";

  private RunningWords words;
  private Label plain;

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Fx.run(Theming::mend);
  }

  private void assertAlike() {
    for (double width : new double[] {-1, 90, 300, 90}) {
      assertThat(words.prefHeight(width)).isEqualTo(plain.prefHeight(width)).isPositive();
    }
  }

  @Test
  void areAsHighAsAnyLabelWhateverChanges() {
    Fx.run(() -> {
      words = new RunningWords(LONG);
      plain = new Label(LONG);
      VBox box = new VBox(words, plain);
      new Scene(box);
      box.applyCss();
      assertAlike();
      box.getChildren().stream().map(Label.class::cast).forEach(l -> l.setWrapText(true));
      assertAlike();
      assertThat(words.prefHeight(90)).isGreaterThan(words.prefHeight(300));
      double before = words.prefHeight(90);
      box.getChildren().stream().map(Label.class::cast).forEach(l -> l.setText(LONG + LONG));
      assertAlike();
      assertThat(words.prefHeight(90)).isGreaterThan(before);
      box.setStyle("-fx-font-size: 30px");
      box.applyCss();
      assertAlike();
      box.setStyle("");
      box.applyCss();
      assertAlike();
      box.getChildren().stream().map(Label.class::cast).forEach(l -> l.setFont(Font.font(40)));
      assertAlike();
      box.getChildren().stream()
          .map(Label.class::cast)
          .forEach(l -> l.setPadding(new Insets(30, 20, 10, 0)));
      assertAlike();
      box.getChildren().stream()
          .map(Label.class::cast)
          .forEach(l -> l.setGraphic(new Rectangle(50, 500)));
      assertAlike();
      box.getChildren().stream()
          .map(Label.class::cast)
          .forEach(l -> ((Rectangle) l.getGraphic()).setHeight(900));
      assertAlike();
    });
  }
}
