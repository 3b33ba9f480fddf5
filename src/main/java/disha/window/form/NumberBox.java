package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.profile.Answer;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A field for a number with its unit, and a button for "not sure".
final class NumberBox extends HBox {
  private final TextField text = new TextField();
  private final ToggleButton notSure;
  private final Label taken = Texts.wrapped("", "hint");
  private final Function<String, Optional<BigDecimal>> read;
  private final Function<BigDecimal, String> write;
  private final Function<BigDecimal, String> words;
  private final Ui ui;
  private boolean showing;

  /// @param read the number that a text stands for, if it stands for one
  /// @param write a number as it is first shown
  /// @param words a number with its unit
  /// @param typed is told each change of the text
  /// @param answered is told when the person says that they are not sure, or takes that back
  NumberBox(
      Ui ui,
      String about,
      String unit,
      Function<String, Optional<BigDecimal>> read,
      Function<BigDecimal, String> write,
      Function<BigDecimal, String> words,
      Consumer<String> typed,
      Consumer<Answer<BigDecimal>> answered) {
    this.read = read;
    this.write = write;
    this.words = words;
    this.ui = ui;
    text.setAccessibleText(about);
    text.textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            typed.accept(now);
          }
        });
    text.textProperty().subscribe(this::tell);
    notSure = new ToggleButton(ui.text("answer.not-sure"));
    notSure.getStyleClass().add(Styles.SMALL);
    notSure.setMinWidth(USE_PREF_SIZE);
    notSure.setAccessibleText(about + ": " + notSure.getText());
    notSure.setOnAction(
        e -> answered.accept(notSure.isSelected() ? Answer.notSure() : Answer.open()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label after = Texts.line(unit, "muted");
    // Who writes words or signs writes the unit.
    after.visibleProperty().bind(text.textProperty().map(NumberBox::isPlain));
    getChildren().addAll(text, after, gap, notSure);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("number-box");
  }

  private static boolean isPlain(String typed) {
    return typed.matches(" *-?\\d*\\.?\\d* *");
  }

  TextField text() {
    return text;
  }

  /// What a text that is no plain number was taken for, to stand below.
  Label taken() {
    return taken;
  }

  /// Shows an answer; a text that already stands for it is left as the person typed it.
  void show(Answer<BigDecimal> answer, Optional<String> unreadable) {
    notSure.setSelected(answer instanceof Answer.NotSure);
    if (!stands(answer, unreadable)) {
      showing = true;
      try {
        text.setText(unreadable.orElseGet(() -> answer.value().map(write).orElse("")));
      } finally {
        showing = false;
      }
    }
  }

  private void tell(String typed) {
    taken.setText(
        read.apply(typed)
            .filter(n -> !isPlain(typed))
            .map(n -> ui.text("taken", words.apply(n)))
            .orElse(""));
    Visibility.show(taken, !taken.getText().isEmpty());
  }

  private boolean stands(Answer<BigDecimal> answer, Optional<String> unreadable) {
    String typed = text.getText();
    if (unreadable.isPresent()) {
      return typed.equals(unreadable.get());
    }
    return answer.isGiven() ? read.apply(typed).equals(answer.value()) : typed.isBlank();
  }
}
