package disha.window.roster;

import disha.estimate.segment.AdviceGroup;
import disha.roster.cells.ColumnPart;
import disha.roster.mapping.MappedColumn;
import disha.roster.table.StudentRow;
import disha.roster.table.StudentTable;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All columns that the table of a class list can have: what is found, and what the list says.
final class ListColumns {
  static final String NUMBER = "row";
  static final String NAME = "name";
  static final String STANDING = "standing";
  static final String PAY = "pay";
  static final String STEP = "step";
  static final String QUESTION = "question";

  private static final double ORIGINAL = 110;

  private final List<ListColumn> all = new ArrayList<>();

  ListColumns(Ui ui, StudentTable table, StudentWords words) {
    all.add(
        new ListColumn(
            NUMBER,
            ui.text("class.column.row"),
            words::number,
            r -> SortKey.of(r.number()),
            56,
            true));
    all.add(text(ui, NAME, words::name, 128, true));
    originals(table);
    all.add(text(ui, "best", words::best, 300, true));
    all.add(
        new ListColumn(
            STANDING,
            ui.text("class.column.standing"),
            words::standing,
            ListColumns::standing,
            120,
            true));
    all.add(text(ui, "verdict", words::verdict, 120, false));
    all.add(
        new ListColumn(
            PAY,
            ui.text("class.column.pay"),
            words::payText,
            r -> StudentWords.pay(r).map(p -> SortKey.of(p.likely())).orElse(SortKey.of("")),
            136,
            true));
    all.add(text(ui, STEP, words::step, 170, true));
    all.add(text(ui, QUESTION, words::question, 170, true));
  }

  private static ListColumn text(
      Ui ui, String id, Function<StudentRow, String> text, double wide, boolean first) {
    return new ListColumn(
        id, ui.text("class.column." + id), text, r -> SortKey.of(text.apply(r)), wide, first);
  }

  // What was studied helps to see who this is.
  private void originals(StudentTable table) {
    boolean studied = false;
    for (MappedColumn c : table.mapping().columns()) {
      Optional<ColumnPart> part = c.meaning().map(m -> m.part());
      if (part.equals(Optional.of(ColumnPart.NAME)) || c.heading().isEmpty()) {
        continue;
      }
      boolean first = !studied && part.equals(Optional.of(ColumnPart.STUDIES));
      studied |= first;
      Function<StudentRow, String> text = r -> r.cell(c.index()).strip();
      all.add(
          new ListColumn(
              "list-" + c.index(),
              c.heading(),
              text,
              r -> SortKey.ofCell(text.apply(r)),
              ORIGINAL,
              first));
    }
  }

  // The groups in their order, then those whom nothing is open to, then what cannot be read.
  private static SortKey standing(StudentRow row) {
    int last = AdviceGroup.values().length;
    return SortKey.of(
        row.faults().isEmpty()
            ? StudentWords.group(row).map(g -> g.compareTo(AdviceGroup.BEST)).orElse(last)
            : last + 1);
  }

  /// In the order in which they stand.
  List<ListColumn> all() {
    return List.copyOf(all);
  }

  /// One of them; empty where the list has no such column.
  Optional<ListColumn> find(String id) {
    return all.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}
