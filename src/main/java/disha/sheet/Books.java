package disha.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes workbooks.
public final class Books {
  private Books() {}

  /// What fills a workbook.
  @FunctionalInterface
  public interface BookFilling {
    void fill(BookWriter book) throws IOException;
  }

  /// Writes a workbook to a file; the same rows give the same bytes.
  ///
  /// @param target a file in the making: it can be left half written if the program is ended
  public static void write(Path target, SheetFile.SheetForm form, BookFilling filling)
      throws IOException {
    Path raw = target.resolveSibling(target.getFileName() + ".raw");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw));
          BookWriter book =
              form == SheetFile.SheetForm.ODS ? new OdsWriter(out) : new XlsxWriter(out)) {
        filling.fill(book);
      }
      SteadyZip.copy(raw, target);
    } finally {
      Files.deleteIfExists(raw);
    }
  }
}
