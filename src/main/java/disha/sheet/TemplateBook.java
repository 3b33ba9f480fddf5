package disha.sheet;

import disha.sheet.SheetFile.SheetForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/// An empty class list: headings with notes, an example, and the words that can be chosen.
///
/// @param sheet the name of the sheet with the columns
/// @param words the name of the sheet with the words
/// @param columns the columns, in order
/// @param lists the words that can be chosen, by what their list is called
public record TemplateBook(
    String sheet, String words, List<TemplateColumn> columns, Map<String, List<String>> lists) {
  /// So many rows have drop-downs.
  private static final int ROWS = 20_000;

  private static final double WIDTH = 22;

  /// A column to be filled in.
  ///
  /// @param note what is to be written there
  /// @param example a cell that shows it; can be empty
  /// @param list what the list is called that it is chosen from; empty where there is none
  /// @param strict whether nothing else can be written
  public record TemplateColumn(
      String heading, String note, String example, String list, boolean strict) {}

  public TemplateBook {
    columns = List.copyOf(columns);
  }

  /// The bytes of the file.
  public byte[] bytes(SheetForm form) throws IOException {
    if (form == SheetForm.CSV) {
      CsvText text = new CsvText(CsvDialect.FOR_SPREADSHEETS);
      text.add(headings());
      text.add(example());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(CsvDialect.FOR_SPREADSHEETS.markBytes());
      out.writeBytes(text.take());
      return out.toByteArray();
    }
    Path folder = Files.createTempDirectory("disha");
    Path file = folder.resolve("template");
    try {
      Books.write(file, form, this::fill);
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private List<String> headings() {
    return columns.stream().map(TemplateColumn::heading).toList();
  }

  private List<String> example() {
    return columns.stream().map(TemplateColumn::example).toList();
  }

  private void fill(BookWriter book) throws IOException {
    book.sheet(sheet);
    book.row(headings(), false);
    book.row(example(), false);
    Worksheet students = book instanceof XlsxWriter xlsx ? xlsx.sheet() : null;
    book.sheet(words);
    List<String> names = List.copyOf(lists.keySet());
    book.row(names, false);
    int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      int at = i;
      book.row(
          names.stream().map(n -> at < lists.get(n).size() ? lists.get(n).get(at) : "").toList(),
          false);
    }
    if (book instanceof XlsxWriter xlsx) {
      help(students, xlsx.sheet(), names);
    }
  }

  private void help(Worksheet students, Worksheet wordSheet, List<String> names) {
    students.freezePane(1, 1);
    for (int i = 0; i < columns.size(); i++) {
      TemplateColumn column = columns.get(i);
      students.width(i, WIDTH);
      students.style(0, i).bold().wrapText(true).set();
      if (!column.note().isEmpty()) {
        students.comment(0, i, column.note());
      }
      int list = names.indexOf(column.list());
      if (list >= 0) {
        students
            .range(1, i, ROWS, i)
            .validateWithList(wordSheet.range(1, list, lists.get(column.list()).size(), list))
            .allowBlank(true)
            .showErrorMessage(column.strict())
            .errorStyle(DataValidationErrorStyle.WARNING);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      wordSheet.width(i, WIDTH);
      wordSheet.style(0, i).bold().set();
    }
  }
}
