package disha.window.page;

import disha.summary.Summary;
import disha.window.assumptions.AssumptionsPage;
import disha.window.compare.ComparePage;
import disha.window.compare.ToPaper;
import disha.window.detail.DetailView;
import disha.window.list.AssumptionsChip;
import disha.window.list.GroupChips;
import disha.window.list.Guidance;
import disha.window.list.ListTools;
import disha.window.list.NextQuestionBar;
import disha.window.list.OfferStrip;
import disha.window.list.PricesNote;
import disha.window.list.ProblemList;
import disha.window.list.SegmentList;
import disha.window.parts.Column;
import disha.window.parts.Lazy;
import disha.window.parts.Segmented;
import disha.window.parts.SideOrStack;
import disha.window.parts.Sources;
import disha.window.parts.TextScale;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.scenarios.ScenarioBar;
import disha.window.state.AssumptionEditor;
import disha.window.state.ComparisonModel;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import disha.window.state.ScenarioEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the profile comes to: a headline, the segments, and the details of one of them.
public final class ResultsView extends BorderPane {
  /// From this width on, list and details stand side by side; with larger letters they need more.
  private static final double WIDE = 1280;

  /// What the scenarios need of the width to stand beside the pages.
  private static final double SCENARIOS = 260;

  private final ResultsModel results;
  private final DoubleBinding wide = TextScale.of(WIDE);
  private final Label headline = Texts.wrapped("", "headline");
  private final SplitPane split = new SplitPane();
  private final Column segments;
  private final SegmentList list;
  private final Lazy<DetailView> detail;
  private final Guidance guidance;
  private final Lazy<AssumptionsPage> assumptions;
  private final Lazy<ContextPage> background;
  private final Lazy<ComparePage> comparison;
  private final Lazy<ConflictsPage> conflicts;
  private final Lazy<SourcesPage> documents;
  private final ListTools tools;
  private final Column strips;

  /// On a low screen the details have little room beside the list and all above it.
  private final BooleanProperty alone = new SimpleBooleanProperty();

  private final StackPane centre = new StackPane();
  private final Segmented<ResultsPage> pages;
  private ResultsPage page = ResultsPage.SEGMENTS;

  /// @param paper how what is compared goes on paper
  /// @param reveal goes to a field or question of the form
  public ResultsView(
      Ui ui, ProfileEditor editor, ResultsModel results, ToPaper paper, Consumer<String> reveal) {
    this.results = results;
    Sources sources = new Sources(ui, results::summary);
    tools = new ListTools(ui, results);
    list = new SegmentList(ui, results);
    VBox.setVgrow(list, Priority.ALWAYS);
    segments = new Column(list);
    segments.setMinWidth(0);
    detail =
        new Lazy<>(
            () -> new DetailView(ui, results, new ScenarioEditor(editor), sources, reveal, alone));
    guidance = new Guidance(ui, results, reveal);
    assumptions = new Lazy<>(() -> new AssumptionsPage(ui, editor, results));
    comparison =
        new Lazy<>(() ->
            new ComparePage(
                ui,
                new ComparisonModel(
                    editor, results, task -> Thread.ofVirtual().start(task), Platform::runLater),
                new ScenarioEditor(editor),
                results.yearlyProperty(),
                paper));
    background = new Lazy<>(() -> new ContextPage(ui, results, sources));
    split.getItems().add(segments);
    split.getStyleClass().add("results-split");
    conflicts = new Lazy<>(() -> new ConflictsPage(ui, this::openAssumption));
    documents = new Lazy<>(() -> new SourcesPage(ui));
    pages =
        new Segmented<>(
            ui.text("page"),
            List.of(
                new Segmented.Option<>(ResultsPage.SEGMENTS, ui.text("page.segments")),
                new Segmented.Option<>(ResultsPage.COMPARISON, ui.text("page.comparison")),
                new Segmented.Option<>(ResultsPage.ASSUMPTIONS, ui.text("page.assumptions")),
                new Segmented.Option<>(ResultsPage.BACKGROUND, ui.text("page.background")),
                new Segmented.Option<>(ResultsPage.CONFLICTS, ui.text("page.conflicts")),
                new Segmented.Option<>(ResultsPage.SOURCES, ui.text("page.sources"))),
            false,
            p -> p.ifPresent(this::turnTo));
    pages.setId("pages");
    pages.show(Optional.of(page));
    headline.setId("headline");
    headline.setMaxWidth(Double.MAX_VALUE);
    strips =
        new Column(new NextQuestionBar(ui, results, reveal), new OfferStrip(ui, results, sources));
    strips.getStyleClass().add("results-strips");
    Column head =
        new Column(
            new SideOrStack(
                new ScenarioBar(ui, editor, new ScenarioEditor(editor)), pages, SCENARIOS),
            headline,
            new ProblemList(ui, results, field -> reveal(field, reveal)),
            new GroupChips(ui, results, new AssumptionsChip(ui, results, this::openAssumptions)),
            strips,
            new PricesNote(ui, results),
            tools);
    head.getStyleClass().add("results-head");
    setTop(head);
    centre.getStyleClass().add("results-centre");
    setCenter(centre);
    getStyleClass().add("results");
    setMinWidth(0);
    results.follow(this::show);
    results.selectedProperty().subscribe(s -> arrange());
    alone.addListener((o, before, now) -> arrange());
    widthProperty().subscribe(w -> turn());
    wide.subscribe(w -> turn());
  }

  private void openAssumptions() {
    turnTo(ResultsPage.ASSUMPTIONS);
  }

  private void openAssumption(String id) {
    openAssumptions();
    assumptions.get().reveal(id);
  }

  // Some fields stand among the results, the others in the form.
  private void reveal(String field, Consumer<String> inForm) {
    AssumptionEditor.of(field).ifPresentOrElse(this::openAssumption, () -> inForm.accept(field));
  }

  private void turnTo(ResultsPage next) {
    page = next;
    pages.show(Optional.of(next));
    show();
    want();
  }

  private void want() {
    detail.ifMade().ifPresent(d -> d.want(page == ResultsPage.SEGMENTS));
    comparison.ifMade().ifPresent(c -> c.want(page == ResultsPage.COMPARISON));
    assumptions.ifMade().ifPresent(a -> a.want(page == ResultsPage.ASSUMPTIONS));
    background.ifMade().ifPresent(b -> b.want(page == ResultsPage.BACKGROUND));
  }

  private void show() {
    Summary summary = results.summary();
    headline.setText(summary.headline());
    Node shown =
        switch (page) {
          case SEGMENTS -> isListed() ? split : guidance;
          case COMPARISON -> comparison.get();
          case ASSUMPTIONS -> assumptions.get();
          case BACKGROUND -> background.get();
          case CONFLICTS -> {
            conflicts.get().show(results.sources());
            yield conflicts.get();
          }
          case SOURCES -> {
            documents.get().show(results.sources());
            yield documents.get();
          }
        };
    // The same again would be painted anew.
    if (!centre.getChildren().equals(List.of(shown))) {
      centre.getChildren().setAll(shown);
    }
    arrange();
  }

  private boolean isListed() {
    return page == ResultsPage.SEGMENTS && results.summary().guidance().isEmpty();
  }

  // The list, the details beside it, or the details alone, with what stands above them.
  private void arrange() {
    boolean open = results.selectedSegment().isPresent();
    boolean withList = !open || !alone.get();
    Visibility.show(strips, page == ResultsPage.SEGMENTS && withList);
    tools.show(isListed() && withList, isListed() || page == ResultsPage.COMPARISON);
    List<Node> wanted = new ArrayList<>();
    if (withList) {
      wanted.add(segments);
    }
    if (open) {
      wanted.add(detail.get());
    }
    if (!split.getItems().equals(wanted)) {
      place(wanted);
    }
    if (!open) {
      alone.set(false);
    }
  }

  // What stays is not taken out in between: it would lose the focus.
  private void place(List<Node> wanted) {
    List<Node> items = split.getItems();
    boolean focusLeaves =
        items.stream()
            .filter(n -> !wanted.contains(n))
            .flatMap(n -> n.lookupAll("*").stream())
            .anyMatch(Node::isFocused);
    items.retainAll(wanted);
    for (Node n : wanted) {
      if (!items.contains(n)) {
        items.add(wanted.indexOf(n), n);
      }
    }
    want();
    divide();
    if (focusLeaves && wanted.contains(segments)) {
      list.focus();
    }
  }

  private void turn() {
    Orientation now = getWidth() >= wide.get() ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    if (split.getOrientation() != now) {
      split.setOrientation(now);
      divide();
    }
  }

  private void divide() {
    split.setDividerPositions(split.getOrientation() == Orientation.HORIZONTAL ? 0.45 : 0.3);
  }
}
