package disha.window.assumptions;

import disha.rules.grounds.Assumption;
import disha.summary.wording.AssumptionWords;
import disha.window.parts.Column;
import disha.window.parts.Segmented;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.AssumptionEditor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The control that fits the value of an assumption.
abstract sealed class ValueControl {
  static ValueControl of(Ui ui, Assumption a, AssumptionEditor assumptionEditor) {
    return switch (a.value()) {
      case Assumption.NumberValue n -> new OfNumber(ui, a, n, assumptionEditor);
      case Assumption.ChoiceValue c when c.several() -> new OfSeveral(ui, a, c, assumptionEditor);
      case Assumption.ChoiceValue c -> new OfOne(ui, a, c, assumptionEditor);
      case Assumption.SwitchValue s -> new OfSwitch(ui, a, assumptionEditor);
      case Assumption.StatementValue s -> new OfStatement(ui);
    };
  }

  private static void wrap(ButtonBase button) {
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
  }

  /// All of it.
  abstract Node node();

  /// What takes the focus.
  abstract Node focus();

  /// Shows the value in force.
  ///
  /// @param wrong what was typed and is no value
  abstract void show(Assumption.Value value, Optional<String> wrong);

  /// A field with its unit.
  static final class OfNumber extends ValueControl {
    private final TextField text = new TextField();
    private final HBox line;
    private boolean showing;

    OfNumber(Ui ui, Assumption a, Assumption.NumberValue n, AssumptionEditor assumptionEditor) {
      text.setPrefWidth(84);
      text.setMinWidth(84);
      text.setAccessibleText(ui.in(a.says()));
      text.textProperty()
          .addListener((o, before, now) -> {
            if (!showing) {
              assumptionEditor.type(a.id(), now);
            }
          });
      line = new HBox(text);
      String unit = new AssumptionWords(ui.model(), ui.messages()).unit(n);
      if (!unit.isEmpty()) {
        line.getChildren().add(Texts.wrapped(unit, "muted"));
      }
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("number-box");
    }

    @Override
    Node node() {
      return line;
    }

    @Override
    Node focus() {
      return text;
    }

    @Override
    void show(Assumption.Value value, Optional<String> wrong) {
      Assumption.NumberValue now = (Assumption.NumberValue) value;
      // What already stands for the value is left as the person typed it.
      boolean stands =
          wrong
              .map(text.getText()::equals)
              .orElseGet(() ->
                  AssumptionEditor.read(now, text.getText())
                      .filter(n -> n.compareTo(now.value()) == 0)
                      .isPresent());
      if (!stands) {
        showing = true;
        try {
          text.setText(wrong.orElseGet(() -> AssumptionEditor.shown(now)));
        } finally {
          showing = false;
        }
      }
    }
  }

  /// Yes or no.
  static final class OfSwitch extends ValueControl {
    private final Segmented<Boolean> choice;

    OfSwitch(Ui ui, Assumption a, AssumptionEditor assumptionEditor) {
      choice =
          new Segmented<>(
              ui.in(a.says()),
              List.of(
                  new Segmented.Option<>(true, ui.text("answer.yes")),
                  new Segmented.Option<>(false, ui.text("answer.no"))),
              false,
              on -> on.ifPresent(yes -> assumptionEditor.set(a.id(), yes)));
    }

    @Override
    Node node() {
      return choice;
    }

    @Override
    Node focus() {
      return choice.first();
    }

    @Override
    void show(Assumption.Value value, Optional<String> wrong) {
      choice.show(Optional.of(((Assumption.SwitchValue) value).value()));
    }
  }

  /// Nothing to change, and said so.
  static final class OfStatement extends ValueControl {
    private final Node words;

    OfStatement(Ui ui) {
      words = Texts.wrapped(ui.text("assumption.fixed"), "muted");
    }

    @Override
    Node node() {
      return words;
    }

    @Override
    Node focus() {
      return words;
    }

    @Override
    void show(Assumption.Value value, Optional<String> wrong) {}
  }

  /// One of several words.
  static final class OfOne extends ValueControl {
    private final Map<String, RadioButton> buttons = new LinkedHashMap<>();
    private final Column box = new Column();

    OfOne(Ui ui, Assumption a, Assumption.ChoiceValue c, AssumptionEditor assumptionEditor) {
      AssumptionWords words = new AssumptionWords(ui.model(), ui.messages());
      ToggleGroup group = new ToggleGroup();
      for (String word : c.of()) {
        RadioButton button = new RadioButton(words.word(word));
        wrap(button);
        button.setToggleGroup(group);
        button.setAccessibleHelp(ui.in(a.says()));
        button.setOnAction(e -> assumptionEditor.choose(a.id(), List.of(word)));
        buttons.put(word, button);
      }
      box.getChildren().setAll(buttons.values());
      box.getStyleClass().add("value-choices");
    }

    @Override
    Node node() {
      return box;
    }

    @Override
    Node focus() {
      return buttons.values().iterator().next();
    }

    @Override
    void show(Assumption.Value value, Optional<String> wrong) {
      List<String> now = ((Assumption.ChoiceValue) value).value();
      buttons.forEach((word, button) -> button.setSelected(now.contains(word)));
    }
  }

  /// One or more of several words; the last one cannot be taken away.
  static final class OfSeveral extends ValueControl {
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Column box = new Column();

    OfSeveral(Ui ui, Assumption a, Assumption.ChoiceValue c, AssumptionEditor assumptionEditor) {
      AssumptionWords words = new AssumptionWords(ui.model(), ui.messages());
      for (String word : c.of()) {
        CheckBox check = new CheckBox(words.word(word));
        wrap(check);
        check.setAccessibleHelp(ui.in(a.says()));
        check.setOnAction(e -> {
          List<String> now = new ArrayList<>();
          boxes.forEach((w, b) -> {
            if (b.isSelected()) {
              now.add(w);
            }
          });
          if (now.isEmpty()) {
            check.setSelected(true);
          } else {
            assumptionEditor.choose(a.id(), now);
          }
        });
        boxes.put(word, check);
      }
      box.getChildren().setAll(boxes.values());
      box.getChildren().add(Texts.wrapped(ui.text("assumption.several"), "muted"));
      box.getStyleClass().add("value-choices");
    }

    @Override
    Node node() {
      return box;
    }

    @Override
    Node focus() {
      return boxes.values().iterator().next();
    }

    @Override
    void show(Assumption.Value value, Optional<String> wrong) {
      List<String> now = ((Assumption.ChoiceValue) value).value();
      boxes.forEach((word, check) -> check.setSelected(now.contains(word)));
    }
  }
}
