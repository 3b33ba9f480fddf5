package disha.window.detail;

import disha.summary.ProjectionSummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.CloserLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.VBox;

/// Pay over the coming years in the selected segment; there once it is worked out.
final class YearsPane extends VBox {
  private final Ui ui;
  private final Sources sources;
  private final CloserLook closer;
  private final ReadOnlyBooleanProperty yearly;

  YearsPane(Ui ui, Sources sources, CloserLook closer, ReadOnlyBooleanProperty yearly) {
    this.ui = ui;
    this.sources = sources;
    this.closer = closer;
    this.yearly = yearly;
    setId("years");
    getStyleClass().addAll("pane", "years-pane");
    closer.summaryProperty().subscribe(s -> show());
    yearly.subscribe(y -> show());
  }

  private void show() {
    Optional<Summary> summary = closer.summaryProperty().get();
    getChildren().clear();
    if (summary.isEmpty()) {
      getChildren().add(Texts.wrapped(ui.text("years.working"), "muted"));
    }
    summary
        .flatMap(s -> s.segments().stream().findFirst())
        .flatMap(SegmentSummary::projection)
        .ifPresent(this::show);
  }

  private void show(ProjectionSummary p) {
    VBox table =
        new VBox(
            Texts.heading(ui.text("years.title")),
            Texts.wrapped(ui.text("years.about", yearly.get() ? 1 : 0), "muted"),
            new YearsTable(ui, p.years(), yearly.get()));
    if (!p.end().isEmpty()) {
      table.getChildren().add(Texts.wrapped(p.end(), "muted"));
    }
    table.getStyleClass().add("block");
    getChildren().add(table);
    List<Sentence> steps = new ArrayList<>();
    p.steps().forEach(s -> steps.add(at(s.when(), s.text())));
    List<Sentence> evidence = new ArrayList<>();
    p.evidence().forEach(e -> evidence.add(at(e.when(), e.text())));
    getChildren().addAll(Blocks.sentences(sources, ui.text("years.steps"), "bi-signpost", steps));
    getChildren().addAll(Blocks.sentences(sources, ui.text("years.evidence"), "bi-dot", evidence));
  }

  private Sentence at(String when, Sentence what) {
    return new Sentence(
        ui.text("years.step", when, what.text()), what.citations(), what.assumptions());
  }
}
