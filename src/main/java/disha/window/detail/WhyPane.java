package disha.window.detail;

import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.WhileShown;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Why the verdict is what it is: what decided it first, then what each document says, then what is
/// missing and what would change it.
final class WhyPane extends VBox {
  private final Ui ui;
  private final Sources sources;
  private final Consumer<String> reveal;
  private final VBox above = new VBox();
  private final VBox readings = new VBox();
  private final VBox below = new VBox();
  private final WhileShown<Above> shownAbove = new WhileShown<>(this::show);
  private final WhileShown<Readings> shownReadings = new WhileShown<>(this::show);
  private final WhileShown<Below> shownBelow = new WhileShown<>(this::show);

  /// What decided, and what could.
  private record Above(
      Sentence because,
      List<SegmentSummary.OpenQuestion> open,
      List<Sentence> missing,
      List<Sentence> steps,
      List<Summary.AssumptionLine> assumptions) {}

  /// What the documents say; most edits leave it as it is.
  ///
  /// @param assumptions those in force, which a sentence opens
  private record Readings(
      List<SegmentSummary.ReadingLine> lines,
      String voices,
      String silent,
      List<Summary.AssumptionLine> assumptions) {}

  /// What decides nothing but counts.
  private record Below(
      List<Sentence> strengths, List<Sentence> gaps, List<Summary.AssumptionLine> assumptions) {}

  WhyPane(Ui ui, Sources sources, Consumer<String> reveal) {
    this.ui = ui;
    this.sources = sources;
    this.reveal = reveal;
    getStyleClass().add("pane");
    readings.getStyleClass().add("block");
    above.getStyleClass().add("pane-part");
    below.getStyleClass().add("pane-part");
    getChildren().addAll(above, readings, below);
    List.of(shownAbove, shownReadings, shownBelow).forEach(part -> part.want(true));
  }

  /// @param assumptions those in force
  void show(SegmentSummary s, List<Summary.AssumptionLine> assumptions) {
    shownAbove.show(new Above(s.because(), s.open(), s.missing(), s.steps(), assumptions));
    shownReadings.show(new Readings(s.readings(), s.voices(), s.silent(), assumptions));
    shownBelow.show(new Below(s.strengths(), s.gaps(), assumptions));
  }

  private void show(Above a) {
    above.getChildren().setAll(sources.sentence(a.because, "because"));
    if (!a.open.isEmpty()) {
      above.getChildren().add(questions(a.open));
    }
    add(above, "why.missing", "bi-exclamation-triangle", a.missing);
    add(above, "why.steps", "bi-arrow-up-right-circle", a.steps);
  }

  private void show(Below b) {
    below.getChildren().clear();
    add(below, "why.strengths", "bi-plus-circle", b.strengths);
    add(below, "why.gaps", "bi-dash-circle", b.gaps);
    below.setManaged(!below.getChildren().isEmpty());
  }

  private void show(Readings r) {
    readings
        .getChildren()
        .setAll(
            Texts.heading(ui.text("why.readings")),
            new ReadingsTable(ui, sources, r.lines),
            Texts.wrapped(ui.text("why.voices", r.voices), "muted"));
    if (!r.silent.isEmpty()) {
      readings.getChildren().add(Texts.wrapped(r.silent, "muted"));
    }
  }

  private void add(VBox part, String heading, String icon, List<Sentence> sentences) {
    part.getChildren().addAll(Blocks.sentences(sources, ui.text(heading), icon, sentences));
  }

  private VBox questions(List<SegmentSummary.OpenQuestion> open) {
    VBox box = new VBox(Texts.heading(ui.text("why.open")));
    for (SegmentSummary.OpenQuestion q : open) {
      Hyperlink link = new Hyperlink(q.asks());
      link.setWrapText(true);
      link.setAccessibleText(ui.text("why.answer", q.asks()));
      link.setOnAction(e -> {
        link.setVisited(false);
        reveal.accept(q.id());
      });
      box.getChildren().add(Blocks.bullet("bi-question-circle", link));
    }
    box.getStyleClass().add("block");
    return box;
  }
}
