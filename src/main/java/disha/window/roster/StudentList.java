package disha.window.roster;

import disha.roster.table.StudentRow;
import disha.window.parts.TextScale;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// The table of a class list, a row a student. All rows are of one height, so that those out of
/// sight need not be asked.
final class StudentList extends TableView<StudentRow> {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final double LEAST = 44;
  private static final double MOST_NUMBER = 76;

  /// Two lines of letters with some room.
  private static final double ROW = 49;

  private final ClassModel model;
  private final Map<String, TableColumn<StudentRow, StudentRow>> columns = new HashMap<>();
  private boolean headed;
  private final ObservableList<StudentRow> rows = FXCollections.observableArrayList();

  /// @param open opens a student
  StudentList(Ui ui, ClassModel model, Consumer<StudentRow> open) {
    this.model = model;
    setId("students");
    getStyleClass().add("student-list");
    setAccessibleText(ui.text("class.table"));
    fixedCellSizeProperty().bind(TextScale.of(ROW));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setPlaceholder(Texts.wrapped(ui.text("class.nothing"), "muted"));
    model.columns().all().forEach(c -> columns.put(c.id(), column(c)));
    setRowFactory(t -> new StudentLine(open));
    arrangeColumns();
    orders();
    setSortPolicy(t -> sortElsewhere());
    rows.setAll(model.shown());
    setItems(rows);
    getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<StudentRow>)
                c -> model.select(getSelectionModel().getSelectedItems()));
    addEventHandler(KeyEvent.KEY_PRESSED, e -> press(e, open));
  }

  /// Follows the model; called once the table is to be seen.
  void follow() {
    model.shown().addListener((ListChangeListener<StudentRow>) c -> show());
    model.chosen().addListener((SetChangeListener<String>) c -> arrangeColumns());
    model.toldProperty().addListener((o, before, now) -> refresh());
  }

  private TableColumn<StudentRow, StudentRow> column(ListColumn c) {
    TableColumn<StudentRow, StudentRow> out = new TableColumn<>(c.heading());
    out.setId("column-" + c.id());
    out.setUserData(c.id());
    out.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
    out.setCellFactory(t -> new StudentCell(model, c));
    // Amounts are not to be cut.
    out.setMinWidth(TextScale.now(c.id().equals(ListColumns.PAY) ? c.wide() : LEAST));
    out.setPrefWidth(TextScale.now(c.wide()));
    if (c.id().equals(ListColumns.NUMBER)) {
      out.setMaxWidth(TextScale.now(MOST_NUMBER));
    }
    // Sorted by elsewhere, from what the model knows of the column.
    out.setComparator(Comparator.nullsFirst(null));
    return out;
  }

  private void arrangeColumns() {
    List<TableColumn<StudentRow, StudentRow>> wanted = new ArrayList<>();
    for (ListColumn c : model.columns().all()) {
      if (model.chosen().contains(c.id())) {
        wanted.add(columns.get(c.id()));
      }
    }
    getColumns().setAll(wanted);
    headed = false;
  }

  // With large letters in a small window a heading is shortened.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!headed) {
      for (Node n : lookupAll(".column-header > .label")) {
        if (n instanceof Label heading && heading.getTooltip() == null) {
          Tooltip whole = new Tooltip();
          whole.textProperty().bind(heading.textProperty());
          heading.setTooltip(whole);
          headed = true;
        }
      }
    }
  }

  private void orders() {
    for (ClassModel.ColumnOrder o : model.ordersProperty().get()) {
      Optional.ofNullable(columns.get(o.column()))
          .ifPresent(c -> {
            c.setSortType(
                o.up() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
            getSortOrder().add(c);
          });
    }
  }

  private boolean sortElsewhere() {
    model
        .ordersProperty()
        .set(
            getSortOrder().stream()
                .map(c ->
                    new ClassModel.ColumnOrder(
                        (String) c.getUserData(),
                        c.getSortType() == TableColumn.SortType.ASCENDING))
                .toList());
    return true;
  }

  // Who was selected still is, wherever they stand now.
  private void show() {
    List<StudentRow> selected = List.copyOf(getSelectionModel().getSelectedItems());
    Optional<StudentRow> at = Optional.ofNullable(getFocusModel().getFocusedItem());
    getSelectionModel().clearSelection();
    rows.setAll(model.shown());
    select(selected, at);
  }

  private void select(List<StudentRow> wanted, Optional<StudentRow> at) {
    if (wanted.isEmpty()) {
      return;
    }
    Map<StudentRow, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      places.put(rows.get(i), i);
    }
    int[] indices = wanted.stream().filter(places::containsKey).mapToInt(places::get).toArray();
    if (indices.length > 0) {
      getSelectionModel().selectIndices(indices[0], indices);
    }
    at.map(places::get).ifPresent(i -> getFocusModel().focus(i));
  }

  /// Goes to a student, or to the first.
  void goTo(Optional<StudentRow> row) {
    int place = row.map(rows::indexOf).filter(i -> i >= 0).orElse(0);
    if (!rows.isEmpty()) {
      row.ifPresent(r -> getSelectionModel().clearAndSelect(place));
      getFocusModel().focus(place);
      scrollTo(Math.max(0, place - 2));
    }
    requestFocus();
  }

  /// The student whom the keyboard is at.
  Optional<StudentRow> at() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  private void press(KeyEvent e, Consumer<StudentRow> open) {
    if (e.getCode() == KeyCode.ENTER) {
      Optional.ofNullable(getFocusModel().getFocusedItem()).ifPresent(open);
      e.consume();
    } else if (e.getCode() == KeyCode.ESCAPE && !getSelectionModel().isEmpty()) {
      getSelectionModel().clearSelection();
      e.consume();
    }
  }

  private final class StudentLine extends TableRow<StudentRow> {
    StudentLine(Consumer<StudentRow> open) {
      setOnMouseClicked(e -> {
        if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !isEmpty()) {
          open.accept(getItem());
        }
      });
    }

    @Override
    protected void updateItem(StudentRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean there = !empty && row != null;
      pseudoClassStateChanged(PROBLEM, there && !row.faults().isEmpty());
      pseudoClassStateChanged(CHANGED, there && row.isChanged());
      setAccessibleText(
          there
              ? String.join(
                  ", ",
                  model.words().name(row),
                  model.words().standing(row),
                  model.words().best(row))
              : null);
    }
  }
}
