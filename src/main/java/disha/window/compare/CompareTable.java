package disha.window.compare;

import atlantafx.base.theme.Styles;
import disha.summary.comparison.ComparisonSummary;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLook;
import disha.window.scenarios.ScenarioBar;
import disha.window.state.ComparisonModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line for each answer, assumption, group and segment, a column for each profile. What is not as
/// in the first column bears a mark.
final class CompareTable extends GridPane {
  private static final double NAMES = 200;

  private final Ui ui;
  private final ComparisonSummary summary;
  private final boolean only;
  private final boolean yearly;
  private final Region ground = new Region();
  private List<Node> pinned = List.of();
  private int row;

  CompareTable(
      Ui ui,
      ComparisonModel.Result result,
      boolean only,
      boolean yearly,
      Consumer<ComparisonModel.ComparedProfile> remove) {
    this.ui = ui;
    this.summary = result.summary();
    this.only = only;
    this.yearly = yearly;
    getStyleClass().add("compare");
    getColumnConstraints().add(new ColumnConstraints(NAMES, NAMES, NAMES));
    for (int i = 0; i < summary.columns().size(); i++) {
      ColumnConstraints column = new ColumnConstraints(0, 100, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    heads(result.subject().columns(), remove);
    answers();
    assumptions();
    counts();
    segments();
  }

  private void heads(
      List<ComparisonModel.ComparedProfile> columns,
      Consumer<ComparisonModel.ComparedProfile> remove) {
    List<Node> heads = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ComparisonModel.ComparedProfile c = columns.get(i);
      String name = ScenarioBar.name(ui, c.name());
      HBox head =
          new HBox(
              Texts.line(summary.columns().get(i).letter(), "tag"), Texts.wrapped(name, "heading"));
      head.setAlignment(Pos.CENTER_LEFT);
      head.getStyleClass().add("row-line");
      if (c.isAdded()) {
        Button away = new Button(null, Icons.of("bi-x"));
        away.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
        away.setAccessibleText(ui.text("compare.remove", name));
        away.setOnAction(e -> remove.accept(c));
        head.getChildren().add(away);
      }
      heads.add(head);
    }
    ground.getStyleClass().add("compare-heads");
    add(ground, 0, row, getColumnConstraints().size(), 2);
    line(new Label(), heads);
    pinned = List.copyOf(getChildren());
    pinned.forEach(n -> n.setViewOrder(-1));
  }

  /// Keeps the names of the columns in sight while the table is scrolled through, unless they would
  /// take more than half of what is in sight.
  ///
  /// @param hidden how much of the page is out of sight above, in pixels
  /// @param view what is in sight
  void pin(ObservableDoubleValue hidden, ObservableValue<Bounds> view) {
    DoubleBinding by =
        Bindings.createDoubleBinding(
            () ->
                ground.getHeight() > view.getValue().getHeight() / 2
                    ? 0
                    : Math.max(0, hidden.get() - getLayoutY()),
            hidden,
            view,
            ground.heightProperty(),
            layoutYProperty());
    pinned.forEach(n -> n.translateYProperty().bind(by));
  }

  private void section(String title) {
    Label heading = Texts.wrapped(title, "page-title");
    heading.getStyleClass().add("compare-section");
    add(heading, 0, row++, getColumnConstraints().size(), 1);
  }

  private void line(Node name, List<Node> cells) {
    Region rule = new Region();
    rule.getStyleClass().add("table-rule");
    add(name, 0, row);
    setValignment(name, VPos.TOP);
    for (int i = 0; i < cells.size(); i++) {
      add(cells.get(i), i + 1, row);
      setValignment(cells.get(i), VPos.TOP);
    }
    add(rule, 0, row + 1, getColumnConstraints().size(), 1);
    row += 2;
  }

  private void answers() {
    boolean alike = !only && !summary.alike().isEmpty();
    if (summary.answers().isEmpty() && !alike) {
      return;
    }
    section(ui.text("compare.answers"));
    summary.answers().forEach(this::said);
    if (alike) {
      summary.alike().forEach(a -> line(Texts.wrapped(a.asks(), "muted"), same(a.answer())));
    }
  }

  // What is the same in all is said once.
  private List<Node> same(String text) {
    Label label = Texts.wrapped(ui.text("compare.same", text), "muted");
    setColumnSpan(label, summary.columns().size());
    return List.of(label);
  }

  private void said(ComparisonSummary.ComparedRow r) {
    line(
        Texts.wrapped(r.says()),
        r.cells().stream()
            .map(c -> marked(Texts.wrapped(c.text()), c.changed()))
            .map(Node.class::cast)
            .toList());
  }

  private void assumptions() {
    if (!summary.assumptions().isEmpty()) {
      section(ui.text("compare.assumptions"));
      summary.assumptions().forEach(this::said);
    }
  }

  private void counts() {
    List<ComparisonSummary.ComparedGroup> shown =
        summary.counts().stream()
            .filter(c -> !only || c.numbers().stream().distinct().count() > 1)
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    section(ui.text("compare.counts"));
    for (ComparisonSummary.ComparedGroup c : shown) {
      Optional<Integer> first = c.numbers().getFirst();
      line(
          VerdictLook.label(c.group(), c.word()),
          c.numbers().stream()
              .map(n ->
                  marked(
                      Texts.wrapped(
                          n.map(i -> Integer.toString(i)).orElse(ui.text("compare.none"))),
                      !n.equals(first)))
              .map(Node.class::cast)
              .toList());
    }
  }

  private void segments() {
    section(ui.text(yearly ? "compare.segments.year" : "compare.segments.month"));
    if (summary.segments().isEmpty()) {
      Label none = Texts.wrapped(ui.text("compare.noneDiffer"), "muted");
      add(none, 0, row++, getColumnConstraints().size(), 1);
    }
    summary.segments().forEach(this::segment);
    if (!only) {
      summary.same().forEach(this::segment);
    }
  }

  private void segment(ComparisonSummary.ComparedSegment s) {
    Column name = new Column(Texts.wrapped(s.name(), "row-name"), Texts.line(s.sector(), "tag"));
    line(
        name,
        s.cells().stream()
            .map(c -> c.map(this::cell).orElseGet(() -> Texts.wrapped(ui.text("compare.none"))))
            .map(Node.class::cast)
            .toList());
  }

  private Region cell(ComparisonSummary.SegmentInColumn c) {
    Column box =
        new Column(
            marked(VerdictLook.label(c.segment().group(), c.standing()), c.standingChanged()));
    if (c.segment().group().isOpen()) {
      box.getChildren().add(Texts.wrapped(c.segment().verdictWord(), "muted"));
    }
    c.years().forEach(y -> box.getChildren().add(year(y)));
    if (c.years().isEmpty()) {
      String why = c.segment().noPay().orElse("");
      box.getChildren().add(marked(Texts.wrapped(why, "muted"), c.payChanged()));
    }
    box.getStyleClass().add("compare-cell");
    return box;
  }

  private Region year(ComparisonSummary.YearInColumn y) {
    String pay = y.pay().likely().in(yearly);
    String when = y.pay().year() == 0 ? pay : ui.text("compare.year", y.pay().name(), pay);
    Label words = Texts.wrapped(when, y.pay().year() == 0 ? "strong" : "muted");
    Optional<String> change = y.change().flatMap(c -> c.likely().in(yearly));
    Column box = new Column(change.map(c -> moved(words, c)).orElse(words));
    if (y.pay().year() == 0) {
      box.getChildren()
          .add(
              Texts.wrapped(
                  ui.text("pay.range", y.pay().low().in(yearly), y.pay().high().in(yearly)),
                  "muted"));
    }
    return box;
  }

  private Region moved(Label words, String change) {
    Label label = Texts.wrapped(change, "differs");
    label.setGraphic(Icons.of(change.startsWith("+") ? "bi-arrow-up" : "bi-arrow-down"));
    label.setMinWidth(USE_PREF_SIZE);
    label.setAccessibleText(ui.text("compare.change", change));
    HBox line = new HBox(words, label);
    line.getStyleClass().add("row-line");
    return line;
  }

  private Region marked(Label words, boolean differs) {
    if (!differs) {
      return words;
    }
    Label mark = Texts.line(ui.text("compare.mark"), "differs");
    mark.setAccessibleText(ui.text("compare.differs"));
    HBox line = new HBox(mark, words);
    line.getStyleClass().add("row-line");
    return line;
  }
}
