package disha.window.detail;

import atlantafx.base.theme.Styles;
import disha.summary.Citation;
import disha.summary.Context;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.window.parts.Column;
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
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// Everything about the selected segment.
public final class DetailView extends BorderPane {
  private static final String WIDEN = "bi-arrows-angle-expand";
  private static final String NARROW = "bi-arrows-angle-contract";

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
  private final BooleanProperty alone;
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

  /// @param alone whether the details have the place of the list too
  public DetailView(
      Ui ui,
      ResultsModel results,
      ScenarioEditor scenarios,
      Sources sources,
      Consumer<String> reveal,
      BooleanProperty alone) {
    this.ui = ui;
    this.results = results;
    this.alone = alone;
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
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            close();
          }
        });
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

  private Column head() {
    Button close = new Button(null, Icons.of("bi-x"));
    close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
    close.setAccessibleText(ui.text("detail.close"));
    close.setOnAction(e -> close());
    Button whole = new Button(null, Icons.of(WIDEN));
    whole.setId("button-alone");
    whole.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
    whole.setOnAction(e -> alone.set(!alone.get()));
    Tooltip what = new Tooltip();
    whole.setTooltip(what);
    alone.subscribe(now -> {
      whole.setGraphic(Icons.of(now ? NARROW : WIDEN));
      what.setText(ui.text(now ? "detail.beside" : "detail.alone"));
      whole.setAccessibleText(what.getText());
    });
    HBox title = new HBox(name, sector, verdict);
    title.setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("detail-title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    verdict.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(title, whole, close);
    line.setAlignment(Pos.CENTER_LEFT);
    Column head = new Column(line, work);
    head.getStyleClass().add("detail-head");
    return head;
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
