package disha.window.detail;

import atlantafx.base.theme.Styles;
import disha.summary.SegmentSummary;
import disha.window.parts.Icons;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLook;
import disha.window.state.CloserLook;
import disha.window.state.ResultsModel;
import disha.window.state.ScenarioVerbs;
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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything about the selected segment.
public final class DetailView extends BorderPane {
  private final Ui ui;
  private final ResultsModel results;
  private final Sources sources;
  private final Consumer<String> reveal;
  private final Label name = Texts.wrapped("", "detail-name");
  private final Label sector = Texts.line("", "tag");
  private final HBox verdict = new HBox();
  private final Label work = Texts.wrapped("", "muted");
  private final Tab why;
  private final Tab pay;
  private final Tab years;
  private final Tab ways;
  private final Tab documents;
  private final CloserLook closer;
  private final BooleanProperty tables = new SimpleBooleanProperty();
  private final ChartChoice payChoice;
  private final StackPane payBox = new StackPane();
  private Optional<String> shown = Optional.empty();

  public DetailView(
      Ui ui,
      ResultsModel results,
      ScenarioVerbs scenarios,
      Sources sources,
      Consumer<String> reveal) {
    this.ui = ui;
    this.results = results;
    this.sources = sources;
    this.reveal = reveal;
    payChoice = new ChartChoice(ui, ui.text("pay.title"), tables);
    why = tab("why", ui.text("detail.why"));
    pay = tab("pay", ui.text("detail.pay"));
    years = tab("years", ui.text("detail.years"));
    ways = tab("ways", ui.text("detail.ways"));
    documents = tab("documents", ui.text("detail.documents"));
    closer = new CloserLook(results, task -> Thread.ofVirtual().start(task), Platform::runLater);
    Sources ofCloser =
        new Sources(ui, () -> closer.summaryProperty().get().orElse(results.summary()));
    payChoice.setId("chart-choice-pay");
    ChartChoice yearsChoice = new ChartChoice(ui, ui.text("years.title"), tables);
    yearsChoice.setId("chart-choice-years");
    put(pay, new VBox(payChoice, payBox), true);
    put(
        years,
        new VBox(
            yearsChoice, new YearsPane(ui, ofCloser, closer, results.yearlyProperty(), tables)),
        true);
    put(ways, new WaysPane(ui, ofCloser, closer, results.yearlyProperty(), scenarios), true);
    TabPane tabs = new TabPane(why, pay, years, ways, documents);
    tabs.setId("detail-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getStyleClass().add("detail-tabs");
    tabs.getSelectionModel()
        .selectedItemProperty()
        .subscribe(t -> closer.want(List.of(years, ways).contains(t)));
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
    results.summaryProperty().subscribe(s -> show());
    results.selectedProperty().subscribe(s -> show());
    results.yearlyProperty().subscribe(y -> show());
    tables.subscribe(t -> show());
  }

  private static Tab tab(String key, String title) {
    ScrollPane scroll = new ScrollPane();
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("detail-scroll");
    Tab tab = new Tab(title, scroll);
    tab.setId("tab-" + key);
    return tab;
  }

  private VBox head() {
    Button close = new Button(null, Icons.of("bi-x"));
    close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
    close.setAccessibleText(ui.text("detail.close"));
    close.setOnAction(e -> close());
    HBox title = new HBox(name, sector, verdict);
    title.setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("detail-title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    verdict.setAlignment(Pos.CENTER_LEFT);
    verdict.setMinWidth(HBox.USE_PREF_SIZE);
    HBox line = new HBox(title, close);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(line, work);
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
    verdict.getChildren().setAll(VerdictLook.label(s.verdict(), s.verdictWord()));
    put(why, new WhyPane(ui, sources, reveal, s), other);
    boolean yearly = results.yearlyProperty().get();
    payChoice.setVisible(s.pay().isPresent());
    payChoice.setManaged(s.pay().isPresent());
    payBox
        .getChildren()
        .setAll(new PayPane(ui, sources, s, results.summary().background(), yearly, tables.get()));
    if (other) {
      List.of(pay, years, ways).forEach(t -> ((ScrollPane) t.getContent()).setVvalue(0));
    }
    put(documents, new DocumentsPane(ui, sources, s), other);
  }

  private static void put(Tab tab, Node content, boolean fromTop) {
    ScrollPane scroll = (ScrollPane) tab.getContent();
    double at = scroll.getVvalue();
    scroll.setContent(content);
    scroll.setVvalue(fromTop ? 0 : at);
  }
}
