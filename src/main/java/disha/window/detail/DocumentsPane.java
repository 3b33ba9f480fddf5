package disha.window.detail;

import disha.summary.Citation;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Where the documents name the segment, and every citation of these details in full.
final class DocumentsPane extends Column {
  DocumentsPane(Ui ui, Sources sources, SegmentSummary s) {
    getStyleClass().add("pane-part");
    getChildren()
        .addAll(
            Blocks.sentences(
                sources, ui.text("documents.mentions"), "bi-file-earmark-text", s.mentions()));
    Column cited = new Column(Texts.heading(ui.text("documents.citations")));
    cited.getStyleClass().add("block");
    numbers(s).stream()
        .flatMap(n -> sources.find(n).stream())
        .forEach(c -> cited.getChildren().add(line(c)));
    getChildren().add(cited);
  }

  private static HBox line(Citation c) {
    Column card = Sources.card(c);
    card.getStyleClass().add("card-lines");
    card.setMinWidth(0);
    HBox.setHgrow(card, Priority.ALWAYS);
    var number = Texts.line("[" + c.number() + "]", "citation-number");
    HBox line = new HBox(number, card);
    line.getStyleClass().add("citation-line");
    return line;
  }

  private static SortedSet<Integer> numbers(SegmentSummary s) {
    Stream<Sentence> verdict =
        Stream.of(
                List.of(s.because()),
                s.readings().stream().map(SegmentSummary.ReadingLine::says).toList(),
                s.missing(),
                s.steps(),
                s.strengths(),
                s.gaps(),
                s.mentions())
            .flatMap(List::stream);
    Stream<Sentence> pay = s.pay().stream().flatMap(DocumentsPane::sentences);
    SortedSet<Integer> out = new TreeSet<>();
    Stream.concat(verdict, pay).forEach(sentence -> out.addAll(sentence.citations()));
    return out;
  }

  private static Stream<Sentence> sentences(PaySummary p) {
    return Stream.of(
            List.of(p.rests()),
            p.ceiling().stream().map(PaySummary.CeilingLine::text).toList(),
            p.bands().stream().map(PaySummary.BandLine::text).toList(),
            p.drivers().stream().map(PaySummary.DriverLine::text).toList(),
            p.notes())
        .flatMap(List::stream);
  }
}
