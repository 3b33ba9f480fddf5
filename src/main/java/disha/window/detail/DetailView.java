package disha.window.detail;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import disha.summary.Citation;
import disha.summary.Context;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.window.parts.Column;
import disha.window.parts.Focus;
import disha.window.parts.Icons;
import disha.window.parts.ShownOnly;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLabel;
import disha.window.parts.VerticalScroll;
import disha.window.parts.Visibility;
import disha.window.state.DetailModel;
import disha.window.state.ResultsModel;
import disha.window.state.ScenarioEditor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Everything about the selected segment.
public final class DetailView extends BorderPane {
  private final Ui ui;
  private final ResultsModel results;
  private final Sources sources;
  private final Label name = Texts.wrapped("", "detail-name");
  private final Label sector = Texts.line("", "tag");
  private final VerdictLabel verdict = new VerdictLabel();
  private final Label work = Texts.wrapped("", "muted");
  private final Tab why;
  private final Tab pay;
  private final Tab years;
  private final Tab ways;
  private final Tab documents;
  private final DetailModel closer;
  private final Button back;
  private final Button before;
  private final Button after;
  private final Label at = Texts.line("", "muted");
  private final BooleanProperty tables = new SimpleBooleanProperty();
  private final ChartChoice payChoice;
  private final StackPane payBox = new StackPane();
  private final ShownOnly<SegmentSummary> whyPane;
  private final ShownOnly<PayPaneContent> payPane;
  private final ShownOnly<Cited> documentsPane;
  private final TabPane tabs;
  private Optional<String> shown = Optional.empty();
  private boolean wanted;

  /// What the documents behind it are made of.
  ///
  /// @param citations which a number alone does not tell
  private record Cited(SegmentSummary segment, List<Citation> citations) {}

  /// What the pay is made of.
  private record PayPaneContent(
      SegmentSummary segment, Context background, boolean yearly, boolean tables) {}

  public DetailView(
      Ui ui,
      ResultsModel results,
      ScenarioEditor scenarios,
      Sources sources,
      Consumer<String> reveal) {
    this.ui = ui;
    this.results = results;
    back = button("back", ui.text("detail.back"), "bi-chevron-left", this::close);
    before = button("before", "", "bi-chevron-left", () -> step(-1));
    after = button("after", "", "bi-chevron-right", () -> step(1));
    after.setContentDisplay(ContentDisplay.RIGHT);
    this.sources = sources;
    payChoice = new ChartChoice(ui, ui.text("pay.title"), tables);
    why = tab("why", ui.text("detail.why"));
    pay = tab("pay", ui.text("detail.pay"));
    years = tab("years", ui.text("detail.years"));
    ways = tab("ways", ui.text("detail.ways"));
    documents = tab("documents", ui.text("detail.documents"));
    closer = new DetailModel(results, task -> Thread.ofVirtual().start(task), Platform::runLater);
    Sources ofCloser =
        new Sources(ui, () -> closer.summaryProperty().get().orElse(results.summary()));
    payChoice.setId("chart-choice-pay");
    ChartChoice yearsChoice = new ChartChoice(ui, ui.text("years.title"), tables);
    yearsChoice.setId("chart-choice-years");
    put(pay, new Column(payChoice, payBox));
    put(
        years,
        new Column(
            yearsChoice, new YearsPane(ui, ofCloser, closer, results.yearlyProperty(), tables)));
    put(ways, new WaysPane(ui, ofCloser, closer, results.yearlyProperty(), scenarios));
    WhyPane reasons = new WhyPane(ui, sources, reveal);
    put(why, reasons);
    whyPane = new ShownOnly<>(reasons::show);
    payPane = new ShownOnly<>(this::showPay);
    documentsPane = new ShownOnly<>(c -> put(documents, new DocumentsPane(ui, sources, c.segment)));
    tabs = new TabPane(why, pay, years, ways, documents);
    tabs.setId("detail-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getStyleClass().add("detail-tabs");
    tabs.getSelectionModel().selectedItemProperty().subscribe(t -> follow());
    setTop(head());
    setCenter(tabs);
    getStyleClass().add("detail");
    setMinWidth(0);
    results.follow(this::show);
    results.selectedProperty().subscribe(s -> show());
    results.yearlyProperty().subscribe(y -> show());
    tables.subscribe(t -> show());
  }

  /// Says whether the details are looked at; only then they follow the edits.
  public void want(boolean now) {
    wanted = now;
    follow();
  }

  private void follow() {
    Tab open = tabs.getSelectionModel().getSelectedItem();
    whyPane.want(wanted && why.equals(open));
    payPane.want(wanted && pay.equals(open));
    documentsPane.want(wanted && documents.equals(open));
    closer.want(wanted && List.of(years, ways).contains(open));
  }

  private static Tab tab(String key, String title) {
    VerticalScroll scroll = new VerticalScroll();
    scroll.getStyleClass().add("detail-scroll");
    Tab tab = new Tab(title, scroll);
    tab.setId("tab-" + key);
    return tab;
  }

  private static Button button(String id, String words, String icon, Runnable does) {
    Button button = new Button(words, Icons.of(icon));
    button.setId("button-" + id);
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> does.run());
    return button;
  }

  private Column head() {
    Spacer gap = new Spacer();
    HBox bar = new HBox(back, gap, before, at, after);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("filter-bar");
    HBox title = new HBox(name, sector, verdict);
    title.setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("detail-title");
    title.setMinWidth(0);
    verdict.setMinWidth(USE_PREF_SIZE);
    Column head = new Column(bar, title, work);
    head.getStyleClass().add("detail-head");
    return head;
  }

  /// Goes to the way back.
  public void focus() {
    Focus.to(back);
  }

  /// Goes to the details of the next segment, or of the one before.
  ///
  /// @param by 1 or -1
  public void step(int by) {
    neighbour(by).ifPresent(id -> results.selectedProperty().set(Optional.of(id)));
  }

  private Optional<String> neighbour(int by) {
    List<String> order = results.order();
    int next = results.selectedProperty().get().map(order::indexOf).orElse(-1) + by;
    return next < 0 || next >= order.size() ? Optional.empty() : Optional.of(order.get(next));
  }

  private void showOrder(String id) {
    List<String> order = results.order();
    int place = order.indexOf(id);
    boolean among = place >= 0 && order.size() > 1;
    at.setText(
        among
            ? ui.text("detail.at", Integer.toString(place + 1), Integer.toString(order.size()))
            : "");
    show(before, "detail.before", among ? neighbour(-1) : Optional.empty());
    show(after, "detail.after", among ? neighbour(1) : Optional.empty());
  }

  // It keeps its place at either end: a second press goes no further, but hits nothing else.
  private void show(Button button, String key, Optional<String> segment) {
    button.setDisable(segment.isEmpty());
    button.setAccessibleText(
        ui.text(key, segment.flatMap(results.summary()::segment).map(s -> s.name()).orElse("")));
  }

  private void close() {
    results.selectedProperty().set(Optional.empty());
  }

  private void show() {
    Optional<SegmentSummary> segment = results.selectedSegment();
    if (segment.isEmpty()) {
      return;
    }
    SegmentSummary s = segment.get();
    boolean other = !shown.equals(Optional.of(s.id()));
    shown = Optional.of(s.id());
    name.setText(s.name());
    sector.setText(s.sector());
    work.setText(s.work());
    verdict.show(s.verdict(), s.verdictWord());
    showOrder(s.id());
    Summary summary = results.summary();
    whyPane.show(s);
    documentsPane.show(new Cited(s, summary.citations()));
    payPane.show(
        new PayPaneContent(s, summary.context(), results.yearlyProperty().get(), tables.get()));
    if (other) {
      tabs.getTabs().forEach(t -> ((ScrollPane) t.getContent()).setVvalue(0));
    }
  }

  private void showPay(PayPaneContent c) {
    Visibility.show(payChoice, c.segment.pay().isPresent());
    payBox
        .getChildren()
        .setAll(new PayPane(ui, sources, c.segment, c.background, c.yearly, c.tables));
  }

  private static void put(Tab tab, Node content) {
    ScrollPane scroll = (ScrollPane) tab.getContent();
    double at = scroll.getVvalue();
    scroll.setContent(content);
    scroll.setVvalue(at);
  }
}
