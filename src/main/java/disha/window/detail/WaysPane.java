package disha.window.detail;

import atlantafx.base.theme.Styles;
import disha.summary.Background;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.CloserLook;
import disha.window.state.ScenarioVerbs;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// The smallest changes that open more or raise pay; there once they are worked out.
final class WaysPane extends Column {
  private final Ui ui;
  private final Sources sources;
  private final ReadOnlyBooleanProperty yearly;
  private final CloserLook closer;
  private final ScenarioVerbs scenarios;

  WaysPane(
      Ui ui,
      Sources sources,
      CloserLook closer,
      ReadOnlyBooleanProperty yearly,
      ScenarioVerbs scenarios) {
    this.ui = ui;
    this.yearly = yearly;
    this.scenarios = scenarios;
    this.sources = sources;
    this.closer = closer;
    setId("ways");
    getStyleClass().add("pane");
    closer.summaryProperty().subscribe(s -> show());
    closer.failedProperty().subscribe(f -> show());
    yearly.addListener((o, before, now) -> show());
  }

  private void show() {
    Optional<Summary> summary = closer.summaryProperty().get();
    getChildren().clear();
    if (summary.isEmpty()) {
      getChildren().add(Waiting.of(ui, closer));
      return;
    }
    Background background = summary.get().background();
    boolean any = !background.paths().isEmpty();
    getChildren().add(Texts.wrapped(ui.text(any ? "ways.about" : "ways.none"), "muted"));
    int steps = 0;
    for (Background.PathLine path : background.paths()) {
      if (path.moves().size() != steps) {
        steps = path.moves().size();
        getChildren().add(Texts.heading(ui.text("ways.steps", steps)));
      }
      getChildren().add(path(path));
    }
  }

  private Column path(Background.PathLine path) {
    Column box = new Column();
    for (Sentence move : path.moves()) {
      box.getChildren().add(Blocks.bullet("bi-arrow-up-right-circle", sources.sentence(move)));
    }
    for (String gain : new String[] {path.aside(), path.opens(), path.raises(yearly.get())}) {
      if (!gain.isEmpty()) {
        box.getChildren().add(Texts.wrapped(gain, "muted", "way-gain"));
      }
    }
    box.getChildren().add(tryThis(path));
    box.getStyleClass().add("way");
    return box;
  }

  private Button tryThis(Background.PathLine path) {
    String name =
        String.join(
            ui.messages().text("list.plus"), path.moves().stream().map(Sentence::text).toList());
    Button button = new Button(ui.text("scenario.try"), Icons.of("bi-signpost-split"));
    button.getStyleClass().addAll(Styles.SMALL, "try-this");
    button.setAccessibleText(ui.text("scenario.try.of", name));
    button.setTooltip(new Tooltip(ui.text("scenario.try.about")));
    button.disableProperty().bind(scenarios.canAddProperty().not());
    button.setOnAction(
        e -> closer.after(path.path()).ifPresent(after -> scenarios.tryOut(name, after)));
    return button;
  }
}
