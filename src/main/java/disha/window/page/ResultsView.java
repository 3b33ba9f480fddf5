package disha.window.page;

import disha.window.compare.ComparePage;
import disha.window.compare.ToPaper;
import disha.window.detail.DetailView;
import disha.window.glance.GlanceView;
import disha.window.glance.Guidance;
import disha.window.list.AssumptionsChip;
import disha.window.list.ListPage;
import disha.window.list.ProblemList;
import disha.window.parts.Column;
import disha.window.parts.Focus;
import disha.window.parts.Lazy;
import disha.window.parts.Segmented;
import disha.window.parts.SideOrStack;
import disha.window.parts.Sources;
import disha.window.parts.TextScale;
import disha.window.parts.Ui;
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
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// What the profile comes to: what suits the person, the details of one kind of work over it or
/// beside it, a comparison, and what stands behind all that.
public final class ResultsView extends BorderPane {
  /// From this width on, details stand beside what they were chosen from; with larger letters they
  /// need more. With the form beside them it is a window of 114 em, 1600 pixels.
  private static final double WIDE = 84 * 14;

  /// What the scenarios need of the width to stand beside the pages.
  private static final double SCENARIOS = 260;

  private static final double FIRST_SHARE = 0.46;

  private final ResultsModel results;
  private final DoubleBinding wide = TextScale.of(WIDE);
  private final SplitPane split = new SplitPane();
  private final GlanceView glance;
  private final Lazy<ListPage> list;
  private final Lazy<DetailView> detail;
  private final Guidance guidance;
  private final Lazy<ComparePage> comparison;
  private final Lazy<KnowledgePage> knowledge;
  private final StackPane centre = new StackPane();
  private final Segmented<ResultsPage> pages;
  private ResultsPage page = ResultsPage.RESULTS;
  private Optional<String> before = Optional.empty();

  /// @param paper how what is compared goes on paper
  /// @param beginnings what one can begin with instead of answering
  /// @param reveal goes to a field or question of the form
  public ResultsView(
      Ui ui,
      ProfileEditor editor,
      ResultsModel results,
      ToPaper paper,
      List<? extends Node> beginnings,
      Consumer<String> reveal) {
    this.results = results;
    Sources sources = new Sources(ui, results::summary);
    glance =
        new GlanceView(
            ui,
            editor,
            results,
            sources,
            new GlanceView.Leads(
                reveal,
                () -> results.listingProperty().set(true),
                () -> turnTo(ResultsPage.KNOWLEDGE)));
    list = new Lazy<>(() -> new ListPage(ui, results, this::isWide));
    detail =
        new Lazy<>(() -> new DetailView(ui, results, new ScenarioEditor(editor), sources, reveal));
    guidance = new Guidance(ui, results, beginnings);
    comparison =
        new Lazy<>(() ->
            new ComparePage(
                ui,
                new ComparisonModel(
                    editor, results, task -> Thread.ofVirtual().start(task), Platform::runLater),
                new ScenarioEditor(editor),
                results.yearlyProperty(),
                paper));
    knowledge = new Lazy<>(() -> new KnowledgePage(ui, editor, results, sources));
    split.getStyleClass().add("results-split");
    pages =
        new Segmented<>(
            ui.text("page"),
            List.of(
                new Segmented.Option<>(ResultsPage.RESULTS, ui.text("page.results")),
                new Segmented.Option<>(ResultsPage.COMPARISON, ui.text("page.comparison")),
                new Segmented.Option<>(ResultsPage.KNOWLEDGE, ui.text("page.knowledge"))),
            false,
            p -> p.ifPresent(this::turnTo));
    pages.setId("pages");
    pages.show(Optional.of(page));
    Column head =
        new Column(
            new SideOrStack(
                new ScenarioBar(ui, editor, new ScenarioEditor(editor)), pages, SCENARIOS),
            new ProblemList(ui, results, field -> reveal(field, reveal)),
            new AssumptionsChip(ui, results, this::openAssumptions));
    head.getStyleClass().add("results-head");
    setTop(head);
    centre.getStyleClass().add("results-centre");
    setCenter(centre);
    getStyleClass().add("results");
    setMinWidth(0);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    results.follow(this::show);
    editor.openedProperty().addListener((o, was, now) -> turnTo(ResultsPage.RESULTS));
    results.selectedProperty().subscribe(s -> show());
    results.listingProperty().subscribe(l -> turnList(l));
    widthProperty().subscribe(w -> show());
    wide.subscribe(w -> show());
  }

  private boolean isWide() {
    return getWidth() >= wide.get();
  }

  private void press(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && back()) {
      e.consume();
    }
  }

  /// Goes back to what the details were chosen from, or from all kinds of work to the first few;
  /// says whether there was anything to go back to.
  public boolean back() {
    if (page != ResultsPage.RESULTS) {
      return false;
    }
    if (results.selectedSegment().isPresent()) {
      results.selectedProperty().set(Optional.empty());
      return true;
    }
    boolean listed = results.listingProperty().get();
    results.listingProperty().set(false);
    return listed;
  }

  /// Goes to the details of the next segment, or of the one before, where one is open.
  ///
  /// @param by 1 or -1
  public void step(int by) {
    if (page == ResultsPage.RESULTS && results.selectedSegment().isPresent()) {
      detail.get().step(by);
    }
  }

  /// Puts on paper what is compared, where that is looked at.
  ///
  /// @return whether it is
  public boolean exportComparison() {
    return page == ResultsPage.COMPARISON && comparison.get().export();
  }

  /// Turns to what suits the person.
  public void toResults() {
    goTo(ResultsPage.RESULTS);
  }

  /// Turns to the comparison.
  public void toComparison() {
    goTo(ResultsPage.COMPARISON);
  }

  /// Turns to what stands behind the results.
  public void toKnowledge() {
    goTo(ResultsPage.KNOWLEDGE);
  }

  private void goTo(ResultsPage next) {
    turnTo(next);
    Focus.to(pages.chosen());
  }

  /// Lists all kinds of work and goes to where words to find are typed.
  public void find() {
    if (results.summary().guidance().isEmpty()) {
      turnTo(ResultsPage.RESULTS);
      results.selectedProperty().set(Optional.empty());
      results.listingProperty().set(true);
      applyCss();
      layout();
      list.get().find().ifPresent(Focus::to);
    }
  }

  private void openAssumptions() {
    turnTo(ResultsPage.KNOWLEDGE);
    knowledge.get().turnTo(KnowledgePage.Part.ASSUMPTIONS);
  }

  private void openAssumption(String id) {
    turnTo(ResultsPage.KNOWLEDGE);
    knowledge.get().openAssumption(id);
  }

  // Some fields stand among the results, the others in the form.
  private void reveal(String field, Consumer<String> inForm) {
    AssumptionEditor.of(field).ifPresentOrElse(this::openAssumption, () -> inForm.accept(field));
  }

  private void turnTo(ResultsPage next) {
    page = next;
    pages.show(Optional.of(next));
    show();
  }

  private void turnList(boolean listing) {
    boolean inside = isFocusWithin();
    show();
    if (inside && listing) {
      list.get().focus();
    } else if (inside) {
      glance.find("").ifPresent(Focus::to);
    }
  }

  private void show() {
    boolean told = results.summary().guidance().isEmpty();
    Node shown =
        switch (page) {
          case RESULTS -> told ? split : guidance;
          case COMPARISON -> comparison.get();
          case KNOWLEDGE -> knowledge.get();
        };
    // The same again would be painted anew.
    if (!centre.getChildren().equals(List.of(shown))) {
      centre.getChildren().setAll(shown);
    }
    if (shown.equals(split)) {
      arrange();
    }
    want();
  }

  // What the details were chosen from, the details beside it, or the details alone.
  private void arrange() {
    Optional<String> open = results.selectedProperty().get();
    boolean isOpen = results.selectedSegment().isPresent();
    Node first = results.listingProperty().get() ? list.get() : glance;
    List<Node> wanted = new ArrayList<>();
    if (!isOpen || isWide()) {
      wanted.add(first);
    }
    if (isOpen) {
      wanted.add(detail.get());
    }
    if (!split.getItems().equals(wanted)) {
      boolean inside = split.isFocusWithin();
      place(wanted);
      if (inside && !split.isFocusWithin()) {
        focus(wanted);
      }
    }
    before = open;
  }

  // What stays is not taken out in between: it would lose the focus.
  private void place(List<Node> wanted) {
    List<Node> items = split.getItems();
    items.retainAll(wanted);
    for (Node n : wanted) {
      if (!items.contains(n)) {
        items.add(wanted.indexOf(n), n);
      }
    }
    split.setDividerPositions(FIRST_SHARE);
  }

  // To the way back where the details came, and from them to where they were opened.
  private void focus(List<Node> wanted) {
    want();
    applyCss();
    layout();
    if (wanted.contains(glance)) {
      glance.find(before.orElse("")).ifPresent(Focus::to);
    } else if (list.ifMade().filter(wanted::contains).isPresent()) {
      list.get().focus();
    } else {
      detail.get().focus();
    }
  }

  private void want() {
    List<Node> seen = centre.getChildren().contains(split) ? split.getItems() : List.of();
    glance.want(seen.contains(glance));
    list.ifMade().ifPresent(l -> l.want(seen.contains(l)));
    detail.ifMade().ifPresent(d -> d.want(seen.contains(d)));
    comparison.ifMade().ifPresent(c -> c.want(page == ResultsPage.COMPARISON));
    knowledge.ifMade().ifPresent(k -> k.want(page == ResultsPage.KNOWLEDGE));
  }
}
