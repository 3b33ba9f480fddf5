package disha.window.page;

import disha.rules.grounds.Fact;
import disha.summary.Context;
import disha.summary.Summary;
import disha.window.detail.Blocks;
import disha.window.parts.Column;
import disha.window.parts.ShownOnly;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.state.ResultsModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextFlow;

/// What stands around the results: the other side of the work, and what no document says.
final class ContextPage extends VerticalScroll {
  /// In which order the kinds of the other side are told.
  private static final List<Fact.FactKind> KINDS =
      List.of(Fact.FactKind.ADVANTAGE, Fact.FactKind.CONDITION, Fact.FactKind.CAUTION);

  /// Longer lines are hard to read.
  private static final double WIDEST = 1000;

  private final Ui ui;
  private final Sources sources;
  private final Column box = new Column();
  private final ShownOnly<ContextContent> content = new ShownOnly<>(this::show);

  private record ContextContent(List<Context.SideNote> otherSide, List<String> silences) {}

  ContextPage(Ui ui, ResultsModel results, Sources sources) {
    this.ui = ui;
    this.sources = sources;
    box.getStyleClass().addAll("page", "background-page");
    box.setMaxWidth(WIDEST);
    setId("background-page");
    setContent(box);
    results.follow(() -> {
      Summary now = results.summary();
      content.show(new ContextContent(now.context().otherSide(), now.silences()));
    });
  }

  /// Says whether the page is looked at; only then it follows the edits.
  void want(boolean now) {
    content.want(now);
  }

  private void show(ContextContent content) {
    box.getChildren().clear();
    if (content.otherSide.isEmpty()) {
      box.getChildren().add(Texts.wrapped(ui.text("background.empty"), "muted"));
    }
    if (!content.otherSide.isEmpty()) {
      title(ui.text("background.before"), ui.text("background.before.about"));
      KINDS.forEach(kind -> kind(kind, content.otherSide));
    }
    if (!content.silences.isEmpty()) {
      Column block = new Column(Texts.wrapped(ui.text("silences.title"), "page-title"));
      content.silences.forEach(
          s -> block.getChildren().add(Blocks.bullet("bi-slash-circle", Texts.wrapped(s))));
      block.getStyleClass().add("block");
      add(block);
    }
  }

  private void title(String title, String about) {
    add(new Column(Texts.wrapped(title, "page-title"), Texts.wrapped(about, "muted")));
  }

  private void kind(Fact.FactKind kind, List<Context.SideNote> all) {
    String word = ui.messages().text("side", kind);
    List<Context.SideNote> notes = all.stream().filter(n -> n.kind().equals(word)).toList();
    if (notes.isEmpty()) {
      return;
    }
    Column block = new Column(Texts.heading(heading(kind)));
    notes.forEach(n -> block.getChildren().add(note(kind, n)));
    block.getStyleClass().add("block");
    add(block);
  }

  private String heading(Fact.FactKind kind) {
    return switch (kind) {
      case ADVANTAGE -> ui.text("background.advantage");
      case CAUTION -> ui.text("background.caution");
      default -> ui.text("background.condition");
    };
  }

  private HBox note(Fact.FactKind kind, Context.SideNote note) {
    String icon =
        switch (kind) {
          case ADVANTAGE -> "bi-plus-circle";
          case CAUTION -> "bi-exclamation-triangle";
          default -> "bi-clock";
        };
    TextFlow words = sources.sentence(note.text());
    words.setMinWidth(0);
    return Blocks.bullet(icon, words, Texts.line(note.sectors(), "tag"));
  }

  private void add(Node node) {
    box.getChildren().add(node);
  }
}
