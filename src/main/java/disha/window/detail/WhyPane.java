package disha.window.detail;

import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.window.parts.Column;
import disha.window.parts.ShownOnly;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;

/// Why the verdict is what it is: what decided it first, then what each document says, then what is
/// missing and what would change it.
final class WhyPane extends Column {
  private final Ui ui;
  private final Sources sources;
  private final Consumer<String> reveal;
  private final Column above = new Column();
  private final Column readings = new Column();
  private final Column below = new Column();
  private final ShownOnly<Above> shownAbove = new ShownOnly<>(this::show);
  private final ShownOnly<Readings> shownReadings = new ShownOnly<>(this::show);
  private final ShownOnly<Below> shownBelow = new ShownOnly<>(this::show);

  /// What decided, and what could.
  private record Above(
      Sentence because,
      List<SegmentSummary.OpenQuestion> open,
      List<Sentence> missing,
      List<Sentence> steps) {}

  /// What the documents say; most edits leave it as it is.
  private record Readings(List<SegmentSummary.ReadingLine> lines, String voices, String silent) {}

  /// What decides nothing but counts.
  private record Below(List<Sentence> strengths, List<Sentence> gaps) {}

  WhyPane(Ui ui, Sources sources, Consumer<String> reveal) {
    this.ui = ui;
    this.sources = sources;
    this.reveal = reveal;
    getStyleClass().add("pane-part");
    readings.getStyleClass().add("block");
    above.getStyleClass().add("pane-part");
    below.getStyleClass().add("pane-part");
    getChildren().addAll(above, readings, below);
    List.of(shownAbove, shownReadings, shownBelow).forEach(part -> part.want(true));
  }

  void show(SegmentSummary s) {
    shownAbove.show(new Above(s.because(), s.open(), s.missing(), s.steps()));
    shownReadings.show(new Readings(s.readings(), s.voices(), s.silent()));
    shownBelow.show(new Below(s.strengths(), s.gaps()));
  }

  private void show(Above a) {
    above.getChildren().setAll(sources.brief(a.because));
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
            new ReadingsList(ui, sources, r.lines),
            Texts.wrapped(ui.text("why.voices", r.voices), "muted"));
    if (!r.silent.isEmpty()) {
      readings.getChildren().add(Texts.wrapped(r.silent, "muted"));
    }
  }

  private void add(Column part, String heading, String icon, List<Sentence> sentences) {
    part.getChildren().addAll(Blocks.sentences(sources, ui.text(heading), icon, sentences));
  }

  private Column questions(List<SegmentSummary.OpenQuestion> open) {
    Column box = new Column(Texts.heading(ui.text("why.open")));
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
