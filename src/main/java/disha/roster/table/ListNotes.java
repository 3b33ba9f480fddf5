package disha.roster.table;

import disha.roster.cells.ColumnMeaning;
import disha.roster.mapping.MappedColumn;
import disha.roster.run.ClassList;
import disha.sheet.SheetFile;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How the file of a class list was read, to be told.
public final class ListNotes {
  private ListNotes() {}

  /// A line for each thing: which sheet, how letters were read, which columns are not.
  public static List<String> of(ClassList list, Messages messages) {
    List<String> out = new ArrayList<>();
    if (!list.sheet().isEmpty()) {
      out.add(messages.text("roster.done.sheet", list.sheet()));
    }
    for (SheetFile.SheetNote told : list.file().told()) {
      out.add(messages.text(told.key(), told.arguments().toArray()));
    }
    for (MappedColumn column : list.mapping().unknown()) {
      column
          .resembles()
          .ifPresent(r -> out.add(messages.text("roster.done.resembles", column.heading(), r)));
    }
    List<MappedColumn> unknown =
        list.mapping().unknown().stream().filter(c -> c.resembles().isEmpty()).toList();
    if (!unknown.isEmpty()) {
      out.add(
          messages.text(
              "roster.done.unknown",
              unknown.stream()
                  .map(MappedColumn::heading)
                  .collect(Collectors.joining(messages.text("list.comma")))));
    }
    for (MappedColumn column : list.mapping().columns()) {
      column
          .meaning()
          .filter(ColumnMeaning::isPoints)
          .ifPresent(m -> out.add(messages.text("roster.done.points", column.heading())));
      column
          .first()
          .ifPresent(first -> out.add(messages.text("roster.done.twice", column.heading(), first)));
    }
    return out;
  }
}
