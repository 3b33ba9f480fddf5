package disha.window.results;

import disha.summary.Summary;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What to answer first, where too little is answered.
final class Guidance extends ScrollPane {
  private final VBox box = new VBox();
  private final Ui ui;
  private final Consumer<String> reveal;

  Guidance(Ui ui, ResultsModel results, Consumer<String> reveal) {
    this.ui = ui;
    this.reveal = reveal;
    box.getStyleClass().add("guidance");
    setContent(box);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    results.summaryProperty().subscribe(this::show);
  }

  private void show(Summary summary) {
    box.getChildren().clear();
    if (summary.guidance().isEmpty()) {
      return;
    }
    box.getChildren().add(Texts.wrapped(summary.guidance().getFirst(), "guidance-first"));
    if (summary.errors().isEmpty()) {
      ui.model()
          .questions()
          .forEach(q -> {
            Hyperlink link = new Hyperlink(ui.in(q.asks()));
            link.setWrapText(true);
            link.getStyleClass().add("guidance-link");
            link.setOnAction(e -> {
              link.setVisited(false);
              reveal.accept(q.id());
            });
            VBox words = new VBox(link, Texts.wrapped(ui.in(q.why()), "muted"));
            HBox line = new HBox(Icons.of("bi-arrow-right-short"), words);
            line.setAlignment(Pos.TOP_LEFT);
            line.getStyleClass().add("guidance-line");
            box.getChildren().add(line);
          });
    }
  }
}
