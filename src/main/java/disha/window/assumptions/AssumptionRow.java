package disha.window.assumptions;

import atlantafx.base.theme.Styles;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Assumptions;
import disha.summary.sources.AssumptionCatalogue;
import disha.summary.sources.CatalogueWords;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Popups;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.AssumptionEditor;
import disha.window.state.Draft;
import disha.window.state.FieldNames;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One assumption: what it says, why, what it moves, and the control that changes it.
final class AssumptionRow extends HBox {
  private static final double CONTROL = 250;
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final Ui ui;
  private final Assumption assumption;
  private final ValueControl control;
  private final Label moves = Texts.wrapped("", "muted");
  private final Label basis = Texts.wrapped("", "muted");
  private final Hyperlink facts = new Hyperlink();
  private final Label error = Texts.wrapped("", "field-error");
  private final Label mark = Texts.wrapped("", "changed-mark");
  private final Button reset;
  private final HBox changed;
  private final String range;

  AssumptionRow(
      Ui ui, Assumption assumption, CatalogueWords words, AssumptionEditor assumptionEditor) {
    this.ui = ui;
    this.assumption = assumption;
    String says = ui.in(assumption.says());
    String node = FieldNames.nodeId(AssumptionEditor.field(assumption.id()));
    control = ValueControl.of(ui, assumption, assumptionEditor);
    control.focus().setId(node);
    error.setId("error-" + node);
    range = assumption.value() instanceof Assumption.NumberValue a ? words.range(a) : "";
    reset = new Button(ui.text("assumption.reset"), Icons.of("bi-arrow-counterclockwise"));
    reset.setId("reset-" + node);
    reset.getStyleClass().add(Styles.SMALL);
    reset.setMinWidth(USE_PREF_SIZE);
    reset.setAccessibleText(ui.text("assumption.reset.of", says));
    reset.setOnAction(e -> {
      control.focus().requestFocus();
      assumptionEditor.reset(assumption.id());
    });
    mark.setGraphic(Icons.of("bi-pencil-fill"));
    HBox.setHgrow(mark, Priority.ALWAYS);
    mark.setMaxWidth(Double.MAX_VALUE);
    mark.setMinWidth(0);
    changed = new HBox(mark, reset);
    changed.setAlignment(Pos.CENTER_LEFT);
    changed.getStyleClass().add("field-line");
    facts.getStyleClass().add("citation");
    facts.setMinWidth(USE_PREF_SIZE);
    HBox rests = new HBox(basis, facts);
    rests.getStyleClass().add("row-line");
    Column texts =
        new Column(
            Texts.wrapped(says), Texts.wrapped(ui.in(assumption.reason()), "muted"), moves, rests);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Column side = new Column(control.node());
    if (!range.isEmpty()) {
      side.getChildren().add(Texts.wrapped(range, "muted"));
    }
    side.getChildren().addAll(error, changed);
    side.setMinWidth(CONTROL);
    side.setPrefWidth(CONTROL);
    side.setMaxWidth(CONTROL);
    side.getStyleClass().add("assumption-side");
    getChildren().addAll(texts, side);
    getStyleClass().add("assumption-line");
    setId("assumption-" + assumption.id());
  }

  void focus() {
    control.focus().requestFocus();
  }

  void show(AssumptionCatalogue.CatalogueLine line, Assumptions inForce, Draft draft) {
    Optional<String> wrong = draft.unreadable(AssumptionEditor.field(assumption.id()));
    control.show(inForce.value(assumption.id()), wrong);
    moves.setText(line.moves());
    basis.setText(line.basis());
    facts.setText(ui.text("assumption.facts", line.facts().size()));
    Visibility.show(facts, !line.facts().isEmpty());
    facts.setOnAction(e -> {
      facts.setVisited(false);
      Column cards = new Column();
      line.facts().forEach(c -> cards.getChildren().add(Sources.card(c)));
      Popups.showCards(facts, cards);
    });
    error.setText(
        wrong.map(text -> ui.text("assumption.wrong", text, range, line.own())).orElse(""));
    Visibility.show(error, wrong.isPresent());
    control.focus().pseudoClassStateChanged(Styles.STATE_DANGER, wrong.isPresent());
    control.focus().setAccessibleHelp(error.getText());
    mark.setText(ui.text("assumption.own", line.own()));
    Visibility.show(changed, line.changed());
    pseudoClassStateChanged(CHANGED, line.changed());
  }
}
