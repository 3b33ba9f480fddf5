package disha.window.glance;

import disha.estimate.ways.Way;
import disha.summary.Glance;
import disha.summary.Sentence;
import disha.window.detail.Blocks;
import disha.window.detail.TryButton;
import disha.window.parts.Column;
import disha.window.parts.ShownOnly;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.DetailModel;
import disha.window.state.ResultsModel;
import disha.window.state.ScenarioEditor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// What to do next: to apply where one can, and the best ways to more, which are there once they
/// are worked out. After an edit the ways from before stand there until then.
final class NextSteps extends Column {
  /// More would not be done.
  private static final int MOST = 2;

  private static final String ICON = "bi-arrow-right-circle";

  private final Ui ui;
  private final ResultsModel results;
  private final DetailModel ahead;
  private final Sources sources;
  private final Sources sourcesAhead;
  private final ScenarioEditor scenarios;
  private final ShownOnly<StepsContent> content = new ShownOnly<>(this::show);

  private final Map<ToldStep, Region> lines = new HashMap<>();

  private record StepsContent(List<Sentence> now, List<Glance.WayAhead> ways) {}

  /// What a line is made of; one that is told again stays as it is.
  private record ToldStep(boolean first, Sentence says, Optional<Way> way) {}

  NextSteps(
      Ui ui, ResultsModel results, DetailModel ahead, Sources sources, ScenarioEditor scenarios) {
    this.ui = ui;
    this.results = results;
    this.ahead = ahead;
    this.sources = sources;
    this.scenarios = scenarios;
    sourcesAhead = new Sources(ui, () -> ahead.summaryProperty().get().orElse(results.summary()));
    setId("next");
    getStyleClass().add("glance-lines");
    ahead.summaryProperty().subscribe(s -> follow());
  }

  void want(boolean now) {
    ahead.want(now);
    content.want(now);
  }

  void follow() {
    content.show(
        new StepsContent(
            results.summary().glance().next(),
            ahead.summaryProperty().get().map(s -> s.glance().ways()).orElse(List.of())));
  }

  private void show(StepsContent content) {
    List<ToldStep> told = new ArrayList<>();
    content.now.forEach(s -> told.add(new ToldStep(told.isEmpty(), s, Optional.empty())));
    content.ways.stream()
        .limit(Math.max(0, MOST - told.size()))
        .forEach(w -> told.add(new ToldStep(told.isEmpty(), w.says(), Optional.of(w.way()))));
    lines.keySet().retainAll(told);
    told.forEach(s -> lines.computeIfAbsent(s, this::line));
    hold(told.stream().map(lines::get).toList());
    Visibility.show(this, !told.isEmpty());
  }

  private Region line(ToldStep step) {
    return step.way
        .map(way ->
            line(
                step.first,
                sourcesAhead.brief(step.says),
                Optional.of(new TryButton(ui, way, ahead, scenarios))))
        .orElseGet(() -> line(step.first, sources.brief(step.says), Optional.empty()));
  }

  private Region line(boolean first, TextFlow words, Optional<Region> button) {
    if (first) {
      words.getChildren().addFirst(Texts.words(ui.text("glance.next") + " ", "strong"));
    }
    return button.<Region>map(b -> asked(words, b)).orElseGet(() -> Blocks.bullet(ICON, words));
  }

  private static HBox asked(TextFlow words, Region button) {
    HBox line = Blocks.bullet(ICON, words, button);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(false);
    line.getStyleClass().add("asked");
    return line;
  }
}
