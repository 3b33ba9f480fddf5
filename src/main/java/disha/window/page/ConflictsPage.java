package disha.window.page;

import disha.summary.SourcesSummary;
import disha.summary.SourcesSummary.ConflictTopic;
import disha.window.detail.Blocks;
import disha.window.parts.Column;
import disha.window.parts.Facts;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/// Where the documents disagree: who says what, what the results make of it, and on which
/// assumption.
final class ConflictsPage extends VerticalScroll {
  /// Longer lines are hard to read.
  private static final double WIDEST = 1000;

  private final Ui ui;
  private final Consumer<String> toAssumption;
  private final Column topics = new Column();
  private List<ConflictTopic> shown = List.of();

  /// @param toAssumption goes to the assumption with this id
  ConflictsPage(Ui ui, Consumer<String> toAssumption) {
    this.ui = ui;
    this.toAssumption = toAssumption;
    topics.getStyleClass().add("topics");
    Column box =
        new Column(
            Texts.wrapped(ui.text("conflicts.title"), "page-title"),
            Texts.wrapped(ui.text("conflicts.about"), "muted"),
            topics);
    box.getStyleClass().add("page");
    box.setMaxWidth(WIDEST);
    setId("conflicts-page");
    setContent(box);
  }

  /// Shows the topics; the same ones again change nothing on the screen.
  void show(SourcesSummary sources) {
    if (!sources.topics().equals(shown)) {
      shown = sources.topics();
      topics.getChildren().setAll(shown.stream().map(this::topic).toList());
    }
  }

  private Column topic(ConflictTopic t) {
    Column card = new Column(Texts.heading(t.name()), Texts.wrapped(t.voices(), "muted"));
    t.claims().forEach(c -> card.getChildren().add(claim(c)));
    card.getChildren().add(Blocks.bullet("bi-arrow-return-right", Texts.wrapped(t.handling())));
    t.assumptions()
        .forEach(a -> {
          Hyperlink link = new Hyperlink(a.statement());
          link.setWrapText(true);
          link.getStyleClass().add("assumption-link");
          link.setAccessibleText(ui.text("conflicts.assumption", a.statement()));
          link.setOnAction(e -> {
            link.setVisited(false);
            toAssumption.accept(a.id());
          });
          card.getChildren().add(Blocks.bullet("bi-sliders", link));
        });
    card.getStyleClass().addAll("block", "topic");
    return card;
  }

  private Column claim(SourcesSummary.ConflictSide c) {
    FlowPane who = new FlowPane();
    c.voices().forEach(v -> who.getChildren().add(Texts.line(v, "tag")));
    c.facts().forEach(f -> who.getChildren().add(Facts.link(ui, f)));
    who.getStyleClass().add("claim-voices");
    Column claim = new Column(Blocks.bullet("bi-chat-left-quote", Texts.wrapped(c.says())), who);
    claim.getStyleClass().add("claim");
    return claim;
  }
}
