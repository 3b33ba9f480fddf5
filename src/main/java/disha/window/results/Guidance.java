package disha.window.results;

import disha.summary.Summary;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Upright;
import disha.window.parts.WhileShown;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;

/// What to answer first, where too little is answered.
final class Guidance extends Upright {
  private final Column box = new Column();
  private final Ui ui;
  private final Consumer<String> reveal;

  /// @param possible whether nothing in the profile is impossible
  private record Content(List<String> guidance, boolean possible) {}

  Guidance(Ui ui, ResultsModel results, Consumer<String> reveal) {
    this.ui = ui;
    this.reveal = reveal;
    box.getStyleClass().add("guidance");
    setContent(box);
    WhileShown<Content> content = new WhileShown<>(this::show);
    content.want(true);
    results.follow(() -> {
      Summary now = results.summary();
      content.show(new Content(now.guidance(), now.errors().isEmpty()));
    });
  }

  private void show(Content content) {
    box.getChildren().clear();
    if (content.guidance.isEmpty()) {
      return;
    }
    box.getChildren().add(Texts.wrapped(content.guidance.getFirst(), "guidance-first"));
    if (content.possible) {
      ui.model()
          .vocabulary()
          .sectors()
          .forEach(s ->
              box.getChildren()
                  .add(
                      Texts.wrapped(
                          ui.text("guidance.sector", ui.in(s.name()), ui.in(s.about())), "muted")));
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
            Column words = new Column(link, Texts.wrapped(ui.in(q.why()), "muted"));
            HBox line = new HBox(Icons.of("bi-arrow-right-short"), words);
            line.setAlignment(Pos.TOP_LEFT);
            line.getStyleClass().add("guidance-line");
            box.getChildren().add(line);
          });
    }
  }
}
