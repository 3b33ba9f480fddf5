package disha.window.detail;

import disha.summary.Context;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.DetailModel;
import disha.window.state.ScenarioEditor;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// The best changes that open more or raise pay; there once they are worked out.
final class WaysPane extends Column {
  private final Ui ui;
  private final Sources sources;
  private final ReadOnlyBooleanProperty yearly;
  private final DetailModel closer;
  private final ScenarioEditor scenarios;

  WaysPane(
      Ui ui,
      Sources sources,
      DetailModel closer,
      ReadOnlyBooleanProperty yearly,
      ScenarioEditor scenarios) {
    this.ui = ui;
    this.yearly = yearly;
    this.scenarios = scenarios;
    this.sources = sources;
    this.closer = closer;
    setId("ways");
    getStyleClass().add("block");
    closer.summaryProperty().subscribe(s -> show());
    closer.failedProperty().subscribe(f -> show());
    yearly.addListener((o, before, now) -> show());
  }

  private void show() {
    Optional<Summary> summary = closer.summaryProperty().get();
    getChildren().setAll(Texts.heading(ui.text("detail.ways")));
    if (summary.isEmpty()) {
      getChildren().add(Waiting.of(ui, closer));
      return;
    }
    Context background = summary.get().context();
    boolean any = !background.ways().isEmpty();
    getChildren().add(Texts.wrapped(any ? ui.text("ways.about") : background.noWays(), "muted"));
    background.ways().forEach(way -> getChildren().add(way(way)));
  }

  private Column way(Context.WayLine way) {
    Column box = new Column();
    for (Sentence move : way.moves()) {
      box.getChildren().add(Blocks.bullet("bi-arrow-up-right-circle", sources.sentence(move)));
    }
    for (String gain :
        new String[] {way.takes(), way.aside(), way.opens(), way.raises(yearly.get())}) {
      if (!gain.isEmpty()) {
        box.getChildren().add(Texts.wrapped(gain, "muted", "way-gain"));
      }
    }
    box.getChildren().add(new TryButton(ui, way.way(), closer, scenarios));
    box.getStyleClass().add("way");
    return box;
  }
}
