package disha.window.detail;

import disha.rules.joining.Reading;
import disha.summary.SegmentSummary;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// What each document says of the person; those that come to the same stand under one head.
final class ReadingsList extends Column {
  /// What documents come to.
  private record OutcomeHead(Optional<Reading.Outcome> outcome, String word) {}

  ReadingsList(Ui ui, Sources sources, List<SegmentSummary.ReadingLine> readings) {
    getStyleClass().add("readings-list");
    Map<OutcomeHead, List<SegmentSummary.ReadingLine>> alike =
        readings.stream()
            .collect(
                Collectors.groupingBy(
                    r -> new OutcomeHead(r.outcome(), r.outcomeWord()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    alike.forEach((head, lines) -> {
      Label outcome = VerdictLook.label(head.outcome, head.word);
      outcome.setMinHeight(Region.USE_PREF_SIZE);
      outcome.getStyleClass().add("strong");
      getChildren().add(outcome);
      lines.forEach(r -> getChildren().add(line(ui, sources, r)));
    });
  }

  private static Column line(Ui ui, Sources sources, SegmentSummary.ReadingLine r) {
    TextFlow says = sources.brief(r.says());
    says.getChildren().addFirst(Texts.words(ui.text("detail.reading", r.document()), "strong"));
    says.setAccessibleText(
        ui.text("detail.reading.said", r.document(), r.outcomeWord(), r.says().cited()));
    Column line = new Column(says);
    String because =
        Stream.of(r.detail(), r.basisWord())
            .filter(w -> !w.isEmpty())
            .collect(Collectors.joining(ui.messages().text("glance.separator")));
    if (!because.isEmpty()) {
      line.getChildren().add(Texts.wrapped(because, "muted"));
    }
    line.getStyleClass().addAll("reading-why", "reading-line");
    return line;
  }
}
