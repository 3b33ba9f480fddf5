package disha.window.glance;

import disha.profile.Topic;
import disha.summary.Summary;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.ShownOnly;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.state.FormOrder;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What to answer first, where too little is answered.
public final class Guidance extends VerticalScroll {
  private final Column box = new Column();
  private final Ui ui;
  private final Consumer<String> reveal;

  /// @param headline what is to be done about it
  /// @param possible whether nothing in the profile is impossible
  private record GuidanceContent(String headline, List<String> guidance, boolean possible) {}

  public Guidance(Ui ui, ResultsModel results, Consumer<String> reveal) {
    this.ui = ui;
    this.reveal = reveal;
    box.getStyleClass().add("guidance");
    setContent(box);
    ShownOnly<GuidanceContent> content = new ShownOnly<>(this::show);
    content.want(true);
    results.follow(() -> {
      Summary now = results.summary();
      content.show(new GuidanceContent(now.headline(), now.guidance(), now.errors().isEmpty()));
    });
  }

  private void show(GuidanceContent content) {
    box.getChildren().clear();
    if (content.guidance.isEmpty()) {
      return;
    }
    Label headline = Texts.wrapped(content.headline, "headline");
    headline.setId("headline");
    box.getChildren()
        .addAll(headline, Texts.wrapped(content.guidance.getFirst(), "guidance-first"));
    if (content.possible) {
      ui.model()
          .vocabulary()
          .sectors()
          .forEach(s ->
              box.getChildren()
                  .add(
                      Texts.wrapped(
                          ui.text("guidance.sector", ui.in(s.name()), ui.in(s.about())), "muted")));
      ui.model().questions().stream()
          .filter(q -> Topic.withKey(q.id()).filter(FormOrder.FIRST::contains).isPresent())
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
