package disha.window.detail;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import disha.summary.Citation;
import disha.summary.Context;
import disha.summary.LocalEvidence;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
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
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
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
  private final PayLine payLine;
  private final DetailModel closer;
  private final Button back;
  private final Button before;
  private final Button after;
  private final Label at = Texts.line("", "muted");
  private final BooleanProperty tables = new SimpleBooleanProperty();
  private final ChartChoice payChoice;
  private final StackPane payBox = new StackPane();
  private final StackPane sideBox = new StackPane();
  private final Column documentsBox = new Column();
  private final Column years;
  private final PageFold pay;
  private final PageFold documents;
  private final VerticalScroll scroll = new VerticalScroll();
  private final ShownOnly<PayLine.PayLineContent> payPart;
  private final ShownOnly<SegmentSummary> whyPart;
  private final ShownOnly<List<Context.SideNote>> sidePart = new ShownOnly<>(this::showSide);
  private final ShownOnly<PayPaneContent> payPane = new ShownOnly<>(this::showPay);
  private final ShownOnly<Cited> documentsPane = new ShownOnly<>(this::showDocuments);
  private Optional<String> shown = Optional.empty();
  private boolean wanted;

  /// How wide a column of the page is at least.
  private static final double COLUMN = 27 * 14;

  /// What the documents behind it are made of.
  ///
  /// @param citations which a number alone does not tell
  private record Cited(SegmentSummary segment, List<Citation> citations) {}

  /// What the pay is made of.
  private record PayPaneContent(
      SegmentSummary segment,
      Context background,
      Optional<LocalEvidence> onRecord,
      boolean yearly,
      boolean tables) {}

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
    payChoice.setId("chart-choice-pay");
    payLine = new PayLine(ui, sources, this::toPay);
    payPart = new ShownOnly<>(payLine::show);
    closer = new DetailModel(results, task -> Thread.ofVirtual().start(task), Platform::runLater);
    Sources ofCloser =
        new Sources(ui, () -> closer.summaryProperty().get().orElse(results.summary()));
    WhyPane reasons = new WhyPane(ui, sources, reveal);
    whyPart = new ShownOnly<>(reasons::show);
    pay =
        new PageFold(ui, "pay", ui.text("detail.pay"), new Column(payChoice, payBox), this::follow);
    documents =
        new PageFold(ui, "documents", ui.text("detail.documents"), documentsBox, this::follow);
    Column left =
        new Column(
            Texts.heading(ui.text("detail.why")),
            reasons,
            new WaysPane(ui, ofCloser, closer, results.yearlyProperty(), scenarios));
    years = years(ofCloser);
    Column page = new Column(payLine, new TwoColumns(left, years, COLUMN), sideBox, pay, documents);
    left.getStyleClass().add("pane-part");
    page.getStyleClass().add("detail-page");
    scroll.setContent(page);
    scroll.getStyleClass().add("detail-scroll");
    setTop(head());
    setCenter(scroll);
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
    List.of(payPart, whyPart, sidePart).forEach(p -> p.want(wanted));
    payPane.want(wanted && pay.isOpen());
    documentsPane.want(wanted && documents.isOpen());
    closer.want(wanted);
  }

  private Column years(Sources ofCloser) {
    ChartChoice choice = new ChartChoice(ui, ui.text("years.title"), tables);
    choice.setId("chart-choice-years");
    Column box =
        new Column(choice, new YearsPane(ui, ofCloser, closer, results.yearlyProperty(), tables));
    box.getStyleClass().add("block");
    return box;
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

  /// @param group the word for the group that it is in, as the list has it
  private void showOrder(String id, String group) {
    List<String> order = results.order();
    int place = order.indexOf(id);
    boolean among = place >= 0 && order.size() > 1;
    at.setText(
        among
            ? ui.text(
                "detail.at", Integer.toString(place + 1), Integer.toString(order.size()), group)
            : group);
    show(before, "detail.before", among ? neighbour(-1) : Optional.empty());
    show(after, "detail.after", among ? neighbour(1) : Optional.empty());
  }

  // It keeps its place at either end: a second press goes no further, but hits nothing else.
  private void show(Button button, String key, Optional<String> segment) {
    button.setDisable(segment.isEmpty());
    button.setAccessibleText(
        ui.text(key, segment.map(id -> ui.name(ui.model().segment(id))).orElse("")));
  }

  // Its head comes to the top, and goes on from there by the keyboard.
  private void toPay() {
    pay.open();
    scroll.applyCss();
    scroll.layout();
    scroll.toTop(pay);
    pay.focus();
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
    showOrder(s.id(), summary.groupWord(s.group()));
    Context context = summary.context();
    boolean yearly = results.yearlyProperty().get();
    List.of(years, pay).forEach(part -> Visibility.show(part, s.pay().isPresent()));
    payPart.show(
        new PayLine.PayLineContent(
            results.brief(s.id()), s.pay(), s.noPay(), offer(summary, s), yearly));
    whyPart.show(s);
    sidePart.show(
        context.otherSide().stream().filter(n -> n.sectorIds().contains(s.sectorId())).toList());
    documentsPane.show(new Cited(s, summary.citations()));
    payPane.show(new PayPaneContent(s, context, summary.evidence(), yearly, tables.get()));
    if (other) {
      scroll.setVvalue(0);
    }
  }

  private static Optional<Sentence> offer(Summary summary, SegmentSummary s) {
    return summary.context().offer().filter(o -> o.segmentId().equals(s.id())).isPresent()
        ? summary.glance().offer()
        : Optional.empty();
  }

  private void showSide(List<Context.SideNote> notes) {
    sideBox
        .getChildren()
        .setAll(notes.isEmpty() ? List.of() : List.of(new OtherSide(ui, sources, notes)));
  }

  private void showDocuments(Cited c) {
    documentsBox.getChildren().setAll(new DocumentsPane(ui, sources, c.segment));
  }

  private void showPay(PayPaneContent c) {
    boolean switching = PayPane.isSwitch(getScene());
    PayPane made =
        new PayPane(
            ui,
            sources,
            c.segment,
            c.background,
            c.onRecord,
            results.countingProperty(),
            c.yearly,
            c.tables);
    payBox.getChildren().setAll(made);
    if (switching) {
      made.focusSwitch();
    }
  }
}
