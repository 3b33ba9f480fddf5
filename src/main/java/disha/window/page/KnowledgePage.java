package disha.window.page;

import disha.window.assumptions.AssumptionsPage;
import disha.window.parts.Lazy;
import disha.window.parts.Segmented;
import disha.window.parts.Sources;
import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// What stands behind the results: where the sources disagree, what is assumed, what the sources
/// say, what speaks against the work, and what has changed since.
final class KnowledgePage extends BorderPane {
  /// Its parts, in their order.
  enum Part {
    CONFLICTS,
    ASSUMPTIONS,
    SOURCES,
    BACKGROUND,
    SINCE
  }

  private final ResultsModel results;
  private final Lazy<ConflictsPage> conflicts;
  private final Lazy<AssumptionsPage> assumptions;
  private final Lazy<SourcesPage> documents;
  private final Lazy<ContextPage> background;
  private final Lazy<SincePage> since;
  private final Segmented<Part> parts;
  private Part part = Part.CONFLICTS;
  private boolean wanted;

  KnowledgePage(Ui ui, ProfileEditor editor, ResultsModel results, Sources sources) {
    this.results = results;
    conflicts = new Lazy<>(() -> new ConflictsPage(ui, this::openAssumption));
    assumptions = new Lazy<>(() -> new AssumptionsPage(ui, editor, results));
    documents = new Lazy<>(() -> new SourcesPage(ui));
    background = new Lazy<>(() -> new ContextPage(ui, results, sources));
    since = new Lazy<>(() -> new SincePage(ui));
    parts =
        new Segmented<>(
            ui.text("page.knowledge"),
            List.of(
                new Segmented.Option<>(Part.CONFLICTS, ui.text("page.conflicts")),
                new Segmented.Option<>(Part.ASSUMPTIONS, ui.text("page.assumptions")),
                new Segmented.Option<>(Part.SOURCES, ui.text("page.sources")),
                new Segmented.Option<>(Part.BACKGROUND, ui.text("page.background")),
                new Segmented.Option<>(Part.SINCE, ui.text("page.since"))),
            false,
            p -> p.ifPresent(this::turnTo));
    parts.setId("parts");
    parts.show(Optional.of(part));
    HBox head = new HBox(parts);
    head.getStyleClass().add("parts-head");
    setTop(head);
    getStyleClass().add("knowledge");
    setMinWidth(0);
    results.follow(this::show);
  }

  /// Says whether it is looked at; only then it follows the edits.
  void want(boolean now) {
    wanted = now;
    show();
  }

  /// Turns to a part.
  void turnTo(Part next) {
    part = next;
    parts.show(Optional.of(next));
    show();
  }

  /// Goes to an assumption.
  void openAssumption(String id) {
    turnTo(Part.ASSUMPTIONS);
    assumptions.get().reveal(id);
  }

  private void show() {
    assumptions.ifMade().ifPresent(a -> a.want(wanted && part == Part.ASSUMPTIONS));
    background.ifMade().ifPresent(b -> b.want(wanted && part == Part.BACKGROUND));
    if (!wanted) {
      return;
    }
    Node shown =
        switch (part) {
          case CONFLICTS -> {
            conflicts.get().show(results.sources());
            yield conflicts.get();
          }
          case ASSUMPTIONS -> {
            assumptions.get().want(true);
            yield assumptions.get();
          }
          case SOURCES -> {
            documents.get().show(results.sources());
            yield documents.get();
          }
          case BACKGROUND -> {
            background.get().want(true);
            yield background.get();
          }
          case SINCE -> since.get();
        };
    if (!shown.equals(getCenter())) {
      setCenter(shown);
    }
  }
}
