package disha.roster.pack;

import disha.evidence.EvidencePack;
import disha.evidence.PackReader;
import disha.evidence.PackRow;
import disha.files.Loaded;
import disha.roster.sheet.RowReader;
import disha.roster.sheet.SheetFile;
import disha.roster.sheet.SheetRow;
import disha.rules.Model;
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
    List<PackRow> rows = new ArrayList<>();
    try (SheetFile sheet = SheetFile.open(file);
        RowReader reader = sheet.rows(0)) {
      Optional<SheetRow> next = reader.next();
      while (next.isPresent()) {
        rows.add(new PackRow(Math.toIntExact(next.get().number()), next.get().cells()));
        next = reader.next();
      }
    }
    return PackReader.read(String.valueOf(file.getFileName()), rows, model, messages);
  }
}
