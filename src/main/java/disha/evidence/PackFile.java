package disha.evidence;

import disha.files.Loaded;
import disha.rules.Model;
import disha.sheet.RowReader;
import disha.sheet.SheetFile;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens evidence packs: sheets like any other, of which the first is read.
public final class PackFile {
  private PackFile() {}

  /// The pack in a file, or all that is wrong with it.
  ///
  /// @param messages whose words for amounts and lengths are known
  /// @throws IOException if the file cannot be read as a sheet
  public static Loaded<EvidencePack> load(Path file, Model model, Messages messages)
      throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (SheetFile sheet = SheetFile.open(file);
        RowReader reader = sheet.rows(0)) {
      for (Optional<SheetRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
    }
    return PackReader.read(String.valueOf(file.getFileName()), rows, model, messages);
  }
}
