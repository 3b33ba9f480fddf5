package disha.window.detail;

import disha.summary.ProjectionSummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.window.measured.BulletLine;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.DetailModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Pay over the coming years in the selected segment; there once it is worked out.
final class YearsPane extends Column {
  private final Ui ui;
  private final Sources sources;
  private final DetailModel closer;
  private final ReadOnlyBooleanProperty yearly;
  private final ReadOnlyBooleanProperty tables;

  /// @param tables whether tables are shown instead of charts
  YearsPane(
      Ui ui,
      Sources sources,
      DetailModel closer,
      ReadOnlyBooleanProperty yearly,
      ReadOnlyBooleanProperty tables) {
    this.ui = ui;
    this.sources = sources;
    this.closer = closer;
    this.yearly = yearly;
    this.tables = tables;
    setId("years");
    getStyleClass().add("pane-part");
    closer.summaryProperty().subscribe(s -> show());
    closer.failedProperty().subscribe(f -> show());
    yearly.subscribe(y -> show());
    tables.subscribe(t -> show());
  }

  private void show() {
    Optional<Summary> summary = closer.summaryProperty().get();
    getChildren().clear();
    if (summary.isEmpty()) {
      getChildren().add(Waiting.of(ui, closer));
    }
    summary
        .flatMap(s -> s.segments().stream().findFirst())
        .flatMap(SegmentSummary::projection)
        .ifPresent(this::show);
  }

  private void show(ProjectionSummary p) {
    Column over =
        new Column(
            Texts.wrapped(ui.text("years.about", yearly.get() ? 1 : 0), "muted"),
            tables.get()
                ? new YearsTable(ui, p.years(), yearly.get())
                : new FanPane(ui, sources, p, yearly.get()));
    if (!p.end().isEmpty()) {
      over.getChildren().add(Texts.wrapped(p.end(), "muted"));
    }
    over.getStyleClass().add("block");
    getChildren().add(over);
    p.ceiling()
        .ifPresent(c ->
            over.getChildren()
                .add(Blocks.bullet("bi-flag", sources.sentence(at(c.when(), c.text())))));
    List<Node> evidence = new ArrayList<>();
    for (ProjectionSummary.Evidence e : p.ahead()) {
      evidence.add(line(YearsKeys.evidence(evidence.size()), "evidence", e.when(), e.text()));
    }
    list("years.evidence", evidence);
    list("years.behind", p.behind().stream().map(e -> unmarked(e.when(), e.text())).toList());
    List<Node> steps = new ArrayList<>();
    for (ProjectionSummary.CareerStepLine s : p.within()) {
      steps.add(line(YearsKeys.step(steps.size()), "step", s.when(), s.text()));
    }
    p.beyond().forEach(s -> steps.add(unmarked(s.when(), s.text())));
    list("years.steps", steps);
  }

  private void list(String heading, List<? extends Node> lines) {
    if (!lines.isEmpty()) {
      Column box = new Column(Texts.heading(ui.text(heading)));
      box.getChildren().addAll(lines);
      box.getStyleClass().add("block");
      getChildren().add(box);
    }
  }

  private BulletLine line(String key, String kind, String when, Sentence what) {
    Label mark = Texts.line(key, "chart-mark", "chart-mark-" + kind);
    return Blocks.line(mark, sources.sentence(at(when, what)));
  }

  // What has no place in the chart has no mark of it.
  private BulletLine unmarked(String when, Sentence what) {
    return Blocks.bullet("bi-dot", sources.sentence(at(when, what)));
  }

  private Sentence at(String when, Sentence what) {
    return new Sentence(
        ui.text("years.step", when, what.text()), what.citations(), what.assumptions());
  }
}
