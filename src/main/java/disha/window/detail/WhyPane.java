package disha.window.detail;

import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Why the verdict is what it is: what decided it first, then what each document says, then what is
/// missing and what would change it.
final class WhyPane extends VBox {
  WhyPane(Ui ui, Sources sources, Consumer<String> reveal, SegmentSummary s) {
    getStyleClass().add("pane");
    getChildren().add(sources.sentence(s.because(), "because"));
    if (!s.open().isEmpty()) {
      getChildren().add(questions(ui, reveal, s.open()));
    }
    add(sources, ui.text("why.missing"), "bi-exclamation-triangle", s.missing());
    add(sources, ui.text("why.steps"), "bi-arrow-up-right-circle", s.steps());
    VBox readings =
        new VBox(
            Texts.heading(ui.text("why.readings")), new ReadingsTable(ui, sources, s.readings()));
    readings.getStyleClass().add("block");
    readings.getChildren().add(Texts.wrapped(ui.text("why.voices", s.voices()), "muted"));
    if (!s.silent().isEmpty()) {
      readings.getChildren().add(Texts.wrapped(s.silent(), "muted"));
    }
    getChildren().add(readings);
    add(sources, ui.text("why.strengths"), "bi-plus-circle", s.strengths());
    add(sources, ui.text("why.gaps"), "bi-dash-circle", s.gaps());
  }

  private void add(Sources sources, String heading, String icon, List<Sentence> sentences) {
    getChildren().addAll(Blocks.sentences(sources, heading, icon, sentences));
  }

  private static VBox questions(
      Ui ui, Consumer<String> reveal, List<SegmentSummary.OpenQuestion> open) {
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
