package disha.evidence;

import disha.files.Loaded;
import disha.json.Problems;
import disha.rules.Model;
import disha.sheet.CsvFile;
import disha.sheet.SheetException;
import java.util.Optional;

/// Reads a pack of notes on what has changed since: first the rows that say where it comes from,
/// then a row of headings, then a note a row. All that is wrong is told with its cell, and then
/// there is no pack.
public final class ChangeReader {
  /// What a heading can stand for.
  enum NoteColumn {
    KIND,
    DATE,
    TOPIC,
    PLACE,
    SCHOOLING,
    AMOUNT,
    PER,
    NOTE,
    HINDI,
    SOURCE,
    SECOND,
    CONFIDENCE,
    DOCUMENT;

    /// Whether there is no pack without it.
    boolean isNeeded() {
      return this != SECOND && this != DOCUMENT;
    }
  }

  private static final PackSheet.PackColumns<NoteColumn> COLUMNS =
      new PackSheet.PackColumns<>(
          NoteColumn.class,
          NoteColumn::isNeeded,
          "change",
          false,
          new PackSheet.ColumnTexts(
              "since.bad.headings",
              "since.bad.column",
              "since.bad.missing",
              "problem.since.column."));

  private ChangeReader() {}

  /// The notes in comma-separated values, or all that is wrong with them.
  ///
  /// @param file its name as the person knows it
  /// @param model whose documents and levels it may name; any where there is none
  public static Loaded<ChangePack> read(String file, String csv, Optional<Model> model) {
    EvidenceWords words = EvidenceWords.bundled();
    Problems problems = new Problems();
    try {
      return PackSheet.read(file, CsvFile.rows(file, csv), COLUMNS, words, problems)
          .map(sheet -> notes(sheet, new ChangeRows(sheet, model, words)))
          .filter(pack -> problems.isEmpty())
          .<Loaded<ChangePack>>map(Loaded.Good::new)
          .orElseGet(() -> new Loaded.Bad<>(problems.all()));
    } catch (SheetException e) {
      problems.add(file, "", "since.bad.sheet", e.getCause().getMessage());
      return new Loaded.Bad<>(problems.all());
    }
  }

  private static ChangePack notes(PackSheet<NoteColumn> sheet, ChangeRows reader) {
    return new ChangePack(
        sheet.info(), sheet.rows().stream().map(reader::read).flatMap(Optional::stream).toList());
  }
}
