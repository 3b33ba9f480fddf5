package disha.window.detail;

import disha.summary.Background;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.CloserLook;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.VBox;

/// The smallest changes that open more or raise pay; there once they are worked out.
final class WaysPane extends VBox {
  private final Ui ui;
  private final Sources sources;
  private final ReadOnlyBooleanProperty yearly;

  WaysPane(Ui ui, Sources sources, CloserLook closer, ReadOnlyBooleanProperty yearly) {
    this.ui = ui;
    this.yearly = yearly;
    this.sources = sources;
    setId("ways");
    getStyleClass().add("pane");
    closer.summaryProperty().subscribe(this::show);
    yearly.addListener((o, before, now) -> show(closer.summaryProperty().get()));
  }

  private void show(Optional<Summary> summary) {
    getChildren().clear();
    if (summary.isEmpty()) {
      getChildren().add(Texts.wrapped(ui.text("years.working"), "muted"));
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

  private VBox path(Background.PathLine path) {
    VBox box = new VBox();
    for (Sentence move : path.moves()) {
      box.getChildren().add(Blocks.bullet("bi-arrow-up-right-circle", sources.sentence(move)));
    }
    for (String gain : new String[] {path.opens(), path.raises(yearly.get())}) {
      if (!gain.isEmpty()) {
        box.getChildren().add(Texts.wrapped(gain, "muted", "way-gain"));
      }
    }
    box.getStyleClass().add("way");
    return box;
  }
}
