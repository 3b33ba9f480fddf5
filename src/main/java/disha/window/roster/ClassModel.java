package disha.window.roster;

import disha.roster.table.StudentRow;
import disha.roster.table.StudentTable;
import disha.text.SearchText;
import disha.window.command.Threads;
import disha.window.parts.Ui;
import disha.window.state.ScenarioDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// A class list in the window and how it is looked at: what is sought, in which order, which
/// columns. Sought and sorted is beside the window's thread, so that it never waits.
final class ClassModel {
  private final StudentTable table;
  private final StudentWords words;
  private final ListColumns columns;
  private final Threads aside;
  private final ObservableList<StudentRow> shown = FXCollections.observableArrayList();
  private final StringProperty sought = new SimpleStringProperty("");
  private final ObjectProperty<RowKind> kind = new SimpleObjectProperty<>(RowKind.ALL);
  private final ObjectProperty<List<ColumnOrder>> orders = new SimpleObjectProperty<>(List.of());
  private final ObservableSet<String> chosen = FXCollections.observableSet();
  private final ReadOnlyIntegerWrapper told = new ReadOnlyIntegerWrapper();
  private final AdviceSearch search;
  private final Map<StudentRow, List<ScenarioDraft>> drafts;
  private final Set<StudentRow> unkept;

  // By row; filled and read by the thread that arranges alone.
  private final Map<StudentRow, String> folded = new ConcurrentHashMap<>();
  private List<StudentRow> selected = List.of();
  private int asked;

  /// A column that rows are sorted by.
  ///
  /// @param up whether the least comes first
  record ColumnOrder(String column, boolean up) {}

  /// @param aside where it is sought and sorted, and where what a student could do next is found
  ClassModel(Ui ui, StudentTable table, Threads aside) {
    this(ui, table, aside, new HashMap<>(), new HashSet<>());
    columns.all().stream().filter(ListColumn::first).map(ListColumn::id).forEach(chosen::add);
    begin();
  }

  private ClassModel(
      Ui ui,
      StudentTable table,
      Threads aside,
      Map<StudentRow, List<ScenarioDraft>> drafts,
      Set<StudentRow> unkept) {
    this.table = table;
    this.aside = aside;
    this.drafts = drafts;
    this.unkept = unkept;
    words = new StudentWords(ui, table);
    columns = new ListColumns(ui, table, words);
    search = new AdviceSearch(table, aside, this::tell);
    shown.setAll(table.rows());
  }

  /// The same list looked at in the same way in the words of another language.
  ClassModel in(Ui ui) {
    search.stop();
    ClassModel next = new ClassModel(ui, table, aside, drafts, unkept);
    next.sought.set(sought.get());
    next.kind.set(kind.get());
    next.orders.set(orders.get());
    next.chosen.addAll(chosen);
    next.begin();
    next.arrange();
    return next;
  }

  private void begin() {
    sought.addListener((o, before, now) -> arrange());
    kind.addListener((o, before, now) -> arrange());
    orders.addListener((o, before, now) -> arrange());
    search.go();
  }

  StudentTable table() {
    return table;
  }

  StudentWords words() {
    return words;
  }

  ListColumns columns() {
    return columns;
  }

  /// The rows that are looked at, in their order.
  ObservableList<StudentRow> shown() {
    return shown;
  }

  StringProperty soughtProperty() {
    return sought;
  }

  ObjectProperty<RowKind> kindProperty() {
    return kind;
  }

  ObjectProperty<List<ColumnOrder>> ordersProperty() {
    return orders;
  }

  /// The ids of the columns that are shown.
  ObservableSet<String> chosen() {
    return chosen;
  }

  /// Counts up whenever something in the rows is another.
  ReadOnlyIntegerProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /// How many rows are searched for what the students could do next.
  int advised() {
    return search.done();
  }

  /// Asks for what a student could do next to be found before the others.
  void want(StudentRow row) {
    search.want(row);
  }

  /// Says which rows are selected.
  void select(List<StudentRow> rows) {
    selected = List.copyOf(rows);
  }

  /// What something is done with: the selected rows, or all that are looked at where none is, in
  /// the order of the list.
  List<StudentRow> meant() {
    List<StudentRow> out = new ArrayList<>(selected.isEmpty() ? shown : selected);
    out.sort(Comparator.comparingLong(StudentRow::number));
    return out;
  }

  /// Whether rows are selected.
  boolean isSelected() {
    return !selected.isEmpty();
  }

  /// How many rows are meant.
  int meantCount() {
    return selected.isEmpty() ? shown.size() : selected.size();
  }

  /// How a student was filled in here; empty where the list counts.
  Optional<List<ScenarioDraft>> drafts(StudentRow row) {
    return Optional.ofNullable(drafts.get(row));
  }

  /// Takes over how a student is filled in; the first scenario counts.
  void change(StudentRow row, List<ScenarioDraft> now) {
    drafts.put(row, List.copyOf(now));
    unkept.add(row);
    folded.remove(row);
    table.change(row, now.getFirst().draft().profile());
    search.want(row);
    tell();
    arrange();
  }

  /// How many students answer otherwise than the list says, and stand so in no file.
  int unkept() {
    return unkept.size();
  }

  /// How those students are filled in, by their rows.
  Map<Long, List<ScenarioDraft>> unkeptDrafts() {
    Map<Long, List<ScenarioDraft>> out = new HashMap<>();
    unkept.forEach(row -> out.put(row.number(), drafts.get(row)));
    return out;
  }

  /// Notes that rows now stand in a file as they are.
  void keep(List<StudentRow> rows) {
    rows.forEach(unkept::remove);
  }

  /// Ends what goes on beside the window.
  void close() {
    search.stop();
  }

  private void tell() {
    told.set(told.get() + 1);
  }

  private void arrange() {
    int now = ++asked;
    String wanted = SearchText.folded(sought.get());
    RowKind of = kind.get();
    List<ColumnOrder> by = orders.get();
    aside
        .background()
        .execute(() -> {
          List<StudentRow> next = arranged(wanted, of, by);
          aside
              .window()
              .execute(() -> {
                if (now == asked && !next.equals(shown)) {
                  shown.setAll(next);
                }
              });
        });
  }

  private List<StudentRow> arranged(String wanted, RowKind of, List<ColumnOrder> by) {
    List<StudentRow> out = new ArrayList<>();
    for (StudentRow row : table.rows()) {
      if (of.holds(row) && (wanted.isEmpty() || folded(row).contains(wanted))) {
        out.add(row);
      }
    }
    List<ColumnOrder> known =
        by.stream().filter(o -> columns.find(o.column()).isPresent()).toList();
    return known.isEmpty() ? out : sorted(out, known);
  }

  private record KeyedRow(StudentRow row, List<SortKey> keys) {}

  private List<StudentRow> sorted(List<StudentRow> rows, List<ColumnOrder> by) {
    List<ListColumn> sortedBy =
        by.stream().map(o -> columns.find(o.column()).orElseThrow()).toList();
    return rows.stream()
        .map(r -> new KeyedRow(r, sortedBy.stream().map(c -> c.key().apply(r)).toList()))
        .sorted((a, b) -> compare(a, b, by))
        .map(KeyedRow::row)
        .toList();
  }

  private static int compare(KeyedRow a, KeyedRow b, List<ColumnOrder> by) {
    for (int i = 0; i < by.size(); i++) {
      int order = SortKey.compare(a.keys.get(i), b.keys.get(i), by.get(i).up());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  // What the list says, and what is found at once.
  private String folded(StudentRow row) {
    return folded.computeIfAbsent(
        row,
        r -> {
          StringBuilder all = new StringBuilder();
          for (ListColumn c : columns.all()) {
            if (!c.id().equals(ListColumns.STEP) && !c.id().equals(ListColumns.QUESTION)) {
              all.append(c.text().apply(r)).append('\n');
            }
          }
          return SearchText.folded(all.toString());
        });
  }
}
