package disha.window.glance;

import disha.summary.Summary;
import disha.window.parts.Column;
import disha.window.parts.ShownOnly;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.state.ResultsModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// What to answer first, where too little is answered.
public final class Guidance extends VerticalScroll {
  private final Column box = new Column();
  private final Ui ui;
  private final List<? extends Node> beginnings;

  /// @param headline what is to be done about it
  /// @param possible whether nothing in the profile is impossible
  private record GuidanceContent(String headline, List<String> guidance, boolean possible) {}

  /// @param beginnings what one can begin with instead of answering
  public Guidance(Ui ui, ResultsModel results, List<? extends Node> beginnings) {
    this.ui = ui;
    this.beginnings = List.copyOf(beginnings);
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
    headline.setFocusTraversable(true);
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
      if (!beginnings.isEmpty()) {
        FlowPane buttons = new FlowPane();
        buttons.getChildren().setAll(beginnings);
        buttons.getStyleClass().add("guidance-buttons");
        box.getChildren().addAll(Texts.wrapped(ui.text("guidance.or")), buttons);
      }
      box.getChildren().add(Texts.wrapped(ui.text("about.private"), "muted"));
    }
  }
}
