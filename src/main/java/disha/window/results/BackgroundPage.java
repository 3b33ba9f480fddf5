package disha.window.results;

import disha.rules.Fact;
import disha.summary.Background;
import disha.summary.Summary;
import disha.window.detail.Blocks;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Upright;
import disha.window.parts.WhileShown;
import disha.window.state.ResultsModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// What stands around the results: the other side of the work, and what no document says.
final class BackgroundPage extends Upright {
  /// In which order the kinds of the other side are told.
  private static final List<Fact.Kind> KINDS =
      List.of(Fact.Kind.ADVANTAGE, Fact.Kind.CONDITION, Fact.Kind.CAUTION);

  /// Longer lines are hard to read.
  private static final double WIDEST = 1000;

  private final Ui ui;
  private final Sources sources;
  private final Column box = new Column();
  private final WhileShown<Content> content = new WhileShown<>(this::show);

  private record Content(List<Background.SideNote> otherSide, List<String> silences) {}

  BackgroundPage(Ui ui, ResultsModel results, Sources sources) {
    this.ui = ui;
    this.sources = sources;
    box.getStyleClass().addAll("page", "background-page");
    box.setMaxWidth(WIDEST);
    setId("background-page");
    setContent(box);
    results.follow(() -> {
      Summary now = results.summary();
      content.show(new Content(now.background().otherSide(), now.silences()));
    });
  }

  /// Says whether the page is looked at; only then it follows the edits.
  void want(boolean now) {
    content.want(now);
  }

  private void show(Content content) {
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

  private void kind(Fact.Kind kind, List<Background.SideNote> all) {
    String word = ui.messages().text("side", kind);
    List<Background.SideNote> notes = all.stream().filter(n -> n.kind().equals(word)).toList();
    if (notes.isEmpty()) {
      return;
    }
    Column block = new Column(Texts.heading(heading(kind)));
    notes.forEach(n -> block.getChildren().add(note(kind, n)));
    block.getStyleClass().add("block");
    add(block);
  }

  private String heading(Fact.Kind kind) {
    return switch (kind) {
      case ADVANTAGE -> ui.text("background.advantage");
      case CAUTION -> ui.text("background.caution");
      default -> ui.text("background.condition");
    };
  }

  private HBox note(Fact.Kind kind, Background.SideNote note) {
    String icon =
        switch (kind) {
          case ADVANTAGE -> "bi-plus-circle";
          case CAUTION -> "bi-exclamation-triangle";
          default -> "bi-clock";
        };
    HBox line = Blocks.bullet(icon, sources.sentence(note.text()));
    line.getChildren().add(Texts.line(note.sectors(), "tag"));
    return line;
  }

  private void add(Node node) {
    box.getChildren().add(node);
  }
}
