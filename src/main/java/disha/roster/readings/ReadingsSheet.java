package disha.roster.readings;

import disha.roster.cells.CellReading;
import disha.roster.readings.ColumnValues.CellValueRows;
import disha.sheet.CsvDialect;
import disha.sheet.CsvText;
import disha.text.Messages;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A sheet that tells of every distinct cell of a class list what it is taken for and in which rows
/// it stands; what is not understood comes first in each column.
public final class ReadingsSheet {
  private final Messages messages;
  private final CsvText text = new CsvText(CsvDialect.FOR_SPREADSHEETS);

  private ReadingsSheet(Messages messages) {
    this.messages = messages;
  }

  /// The bytes of the sheet.
  ///
  /// @param refused rows that are not answered, which are told by name at its end
  public static byte[] of(
      Collection<ColumnValues> columns, List<RefusedRow> refused, Messages messages) {
    ReadingsSheet sheet = new ReadingsSheet(messages);
    sheet.heads();
    columns.forEach(sheet::column);
    refused.forEach(sheet::refused);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(CsvDialect.FOR_SPREADSHEETS.markBytes());
    out.writeBytes(sheet.text.take());
    return out.toByteArray();
  }

  private void heads() {
    text.add(
        List.of(
            messages.text("roster.out.column"),
            messages.text("roster.out.cell"),
            messages.text("roster.readings.took"),
            messages.text("roster.readings.leftOut"),
            messages.text("roster.readings.count"),
            messages.text("roster.readings.rows")));
  }

  private void column(ColumnValues column) {
    column.values().stream()
        .sorted(
            Comparator.comparingInt(ReadingsSheet::order)
                .thenComparing(Comparator.comparingLong(CellValueRows::count).reversed()))
        .forEach(v -> value(column.heading(), v));
    if (column.others() > 0) {
      text.add(
          List.of(
              column.heading(),
              "",
              messages.text("roster.readings.others"),
              "",
              Long.toString(column.others()),
              ""));
    }
  }

  private void refused(RefusedRow row) {
    text.add(
        List.of(
            messages.text("roster.dry.row"),
            row.name(),
            messages.text("roster.readings.refused", row.why()),
            "",
            "1",
            Long.toString(row.row())));
  }

  private static int order(CellValueRows value) {
    return switch (value.reading()) {
      case CellReading.UnreadableCell u -> 0;
      case CellReading.KnownCell k -> k.leftOut().isEmpty() ? 2 : 1;
      case CellReading.EmptyCell e -> 3;
    };
  }

  private void value(String heading, CellValueRows v) {
    String rows = v.rows().stream().map(r -> Long.toString(r)).collect(Collectors.joining(", "));
    text.add(
        List.of(
            heading,
            v.text(),
            took(v.reading()),
            v.reading() instanceof CellReading.KnownCell k
                ? String.join(messages.text("list.comma"), k.leftOut())
                : "",
            Long.toString(v.count()),
            v.count() > v.rows().size() ? messages.text("roster.readings.more", rows) : rows));
  }

  private String took(CellReading reading) {
    return switch (reading) {
      case CellReading.EmptyCell e -> messages.text("roster.readings.nothing");
      case CellReading.KnownCell k when k.took().isEmpty() ->
          messages.text("roster.readings.nothing");
      case CellReading.KnownCell k -> k.took();
      case CellReading.UnreadableCell u ->
          messages.text("roster.readings.unread", u.reason().text(messages));
    };
  }
}
