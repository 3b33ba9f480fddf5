package disha.window.list;

import disha.estimate.verdict.Verdict;
import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.window.chart.PayAxis;
import disha.window.chart.PayScale;
import disha.window.parts.Column;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import disha.window.state.SortOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The segments, each with its verdict and its pay on the common axis; by group in the order of
/// what suits a person.
final class SegmentList extends Column {
  /// What the scroll bar and the cells' padding take of the width.
  private static final double BESIDE_ROWS = 44;

  /// How long a row that has changed stays marked.
  private static final Duration MARKED = Duration.seconds(1.5);

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  /// What of a segment is marked when it changes.
  private record MarkedFigures(Verdict verdict, Optional<Amount> likely) {
    static MarkedFigures of(SegmentSummary s) {
      return new MarkedFigures(s.verdict(), s.pay().map(PaySummary::likely));
    }
  }

  private final Ui ui;
  private final ResultsModel results;
  private final ListView<ListedSegment> list = new ListView<>();
  private final PayAxis axis = new PayAxis();
  private final Label likelyHead = head();
  private final Label rangeHead = head();
  private final ObjectProperty<PayScale> scale = new SimpleObjectProperty<>(PayScale.EMPTY);
  private final List<SegmentCell> cells = new ArrayList<>();
  private final Set<String> changed = new HashSet<>();
  private final PauseTransition markTime = new PauseTransition(MARKED);
  private boolean showing;
  private boolean wanted;

  /// @param beside whether details stand beside the list
  SegmentList(Ui ui, ResultsModel results, BooleanSupplier beside) {
    this.ui = ui;
    this.results = results;
    Label nameHead = new Label(ui.text("list.segment"));
    Label verdictHead = new Label(ui.text("list.verdict"));
    RowColumns head = new RowColumns(nameHead, verdictHead, axis, likelyHead, rangeHead);
    head.getStyleClass().add("list-head");
    list.widthProperty().subscribe(w -> head.fit(w.doubleValue() - BESIDE_ROWS));
    list.heightProperty().subscribe(h -> Platform.runLater(this::keepInSight));
    list.setId("segments");
    list.getStyleClass().add("segment-list");
    list.setAccessibleText(ui.text("list.accessible"));
    list.setPlaceholder(placeholder());
    list.setCellFactory(l -> {
      SegmentCell cell = new SegmentCell();
      cells.add(cell);
      return cell;
    });
    markTime.setOnFinished(e -> mark(Set.of()));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(s -> {
          if (!showing && s != null && beside.getAsBoolean()) {
            open(s);
          }
        });
    // Beside the list the details follow the arrow keys; over it they wait to be asked for.
    list.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
        e.consume();
      }
    });
    results.selectedProperty().subscribe(id -> select());
    results.followRows(this::follow);
    results.yearlyProperty().subscribe(y -> follow());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list);
    getStyleClass().add("segment-pane");
  }

  /// Says whether it is looked at; only then it follows the edits.
  void want(boolean now) {
    if (wanted != now) {
      wanted = now;
      follow();
      // Of what changed while nobody looked nothing is marked.
      mark(Set.of());
    }
  }

  private void follow() {
    if (wanted) {
      rescale();
      fill();
    }
  }

  private void open(ListedSegment chosen) {
    results.selectedProperty().set(Optional.of(chosen.segment().id()));
  }

  private static Label head() {
    Label label = new Label();
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  private Column placeholder() {
    Hyperlink clear = new Hyperlink(ui.text("list.clear"));
    clear.setOnAction(e -> results.clearFilters());
    Column box = new Column(Texts.wrapped(ui.text("list.none")), clear);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  // All segments share one axis, listed or not, so that filtering does not move the bars.
  private void rescale() {
    boolean yearly = results.yearlyProperty().get();
    List<Amount> amounts =
        results.summary().segments().stream()
            .flatMap(s -> s.pay().stream())
            .flatMap(p -> Stream.of(p.low(), p.likely(), p.high()))
            .toList();
    scale.set(PayScale.of(amounts, yearly));
    boolean any = !amounts.isEmpty();
    axis.setVisible(any);
    if (any) {
      axis.show(scale.get());
    }
    likelyHead.setText(any ? ui.text("list.likely") : "");
    String range = ui.text(yearly ? "list.range.year" : "list.range.month");
    rangeHead.setText(any ? range : "");
  }

  // Filled by hand: bound to the rows, the list would select another segment when they change.
  private void fill() {
    showing = true;
    try {
      boolean byMatch = results.sortProperty().get() == SortOrder.MATCH;
      List<ListedSegment> rows = ListedSegment.of(results.rows(), results.summary(), byMatch, ui);
      List<ListedSegment> items = list.getItems();
      if (rows.equals(items)) {
        return;
      }
      mark(changed(items, rows));
      if (ids(rows).equals(ids(items))) {
        // Only the rows that say something else are drawn anew.
        for (int i = 0; i < rows.size(); i++) {
          if (!rows.get(i).equals(items.get(i))) {
            items.set(i, rows.get(i));
          }
        }
      } else {
        list.getItems().setAll(rows);
        select();
      }
    } finally {
      showing = false;
    }
  }

  // What an edit did is seen at once; nothing is marked where all of it is new.
  private static Set<String> changed(List<ListedSegment> before, List<ListedSegment> now) {
    Map<String, MarkedFigures> known = new HashMap<>();
    before.forEach(s -> known.put(s.segment().id(), MarkedFigures.of(s.segment())));
    Set<String> out = new HashSet<>();
    for (ListedSegment listed : now) {
      SegmentSummary s = listed.segment();
      MarkedFigures was = known.get(s.id());
      if (was != null && !was.equals(MarkedFigures.of(s))) {
        out.add(s.id());
      }
    }
    return out;
  }

  private void mark(Set<String> ids) {
    changed.clear();
    changed.addAll(ids);
    cells.forEach(SegmentCell::mark);
    if (!ids.isEmpty()) {
      markTime.playFromStart();
    }
  }

  private static List<String> ids(List<ListedSegment> rows) {
    return rows.stream().map(row -> row.segment().id()).toList();
  }

  private void select() {
    int at = results.selectedProperty().get().map(ids(list.getItems())::indexOf).orElse(-1);
    showing = true;
    try {
      if (at < 0) {
        list.getSelectionModel().clearSelection();
      } else {
        list.getSelectionModel().select(at);
      }
    } finally {
      showing = false;
    }
    // The details take room from the list first; only then it is known what is out of sight.
    Platform.runLater(this::keepInSight);
  }

  private void keepInSight() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at < 0 || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return;
    }
    list.layout();
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    if (first == null || at <= first.getIndex() || at >= last.getIndex()) {
      list.scrollTo(Math.max(0, at - 1));
    }
  }

  /// Goes to the list.
  void focus() {
    list.requestFocus();
  }

  private final class SegmentCell extends ListCell<ListedSegment> {
    private final SegmentRow row = new SegmentRow(ui);

    SegmentCell() {
      // The row's own width decides; the cell must not ask for more and bring a scroll bar.
      setPrefWidth(0);
      setOnMouseClicked(e -> {
        if (getItem() != null && e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
          open(getItem());
        }
      });
      list.widthProperty().subscribe(w -> row.fit(w.doubleValue() - BESIDE_ROWS));
      scale.subscribe(s -> redraw());
    }

    private void mark() {
      boolean marked = getItem() != null && changed.contains(getItem().segment().id());
      pseudoClassStateChanged(CHANGED, marked);
    }

    private void redraw() {
      if (getItem() != null) {
        row.show(getItem(), scale.get());
      }
    }

    @Override
    protected void updateItem(ListedSegment item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        row.show(item, scale.get());
        setGraphic(row);
        setAccessibleText(row.getAccessibleText());
      }
      mark();
    }
  }
}
