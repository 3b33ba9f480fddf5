package disha.evidence;

import disha.files.Loaded;
import disha.json.Problems;
import disha.rules.Model;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.util.List;
import java.util.Optional;

/// Reads an evidence pack: first some rows that say where it comes from, each a word and what
/// stands for it in the next cell; then a row of headings; then an offer a row. All that is wrong
/// is told with its cell, and then there is no pack: half a record would say something else.
public final class PackReader {
  /// What a heading can stand for.
  enum OfferColumn {
    DATE,
    WORK,
    AMOUNT,
    PERIOD,
    EXPERIENCE,
    PLACE,
    SOURCE;

    /// Whether an offer says nothing without it.
    boolean isNeeded() {
      return this == DATE || this == WORK || this == AMOUNT || this == EXPERIENCE;
    }
  }

  private static final PackSheet.PackColumns<OfferColumn> COLUMNS =
      new PackSheet.PackColumns<>(
          OfferColumn.class,
          OfferColumn::isNeeded,
          "column",
          // A column that nobody knows could tell who a person is, so there must be none.
          true,
          new PackSheet.ColumnTexts(
              "evidence.noHeadings",
              "evidence.unknownColumn",
              "evidence.columnMissing",
              "problem.evidence.column."));

  private PackReader() {}

  /// The pack in the rows of a sheet, or all that is wrong with it.
  ///
  /// @param file its name as the person knows it
  /// @param messages whose words for amounts and lengths are known
  public static Loaded<EvidencePack> read(
      String file, List<SheetRow> rows, Model model, Messages messages) {
    EvidenceWords words = EvidenceWords.bundled();
    Problems problems = new Problems();
    return PackSheet.read(file, rows, COLUMNS, words, problems)
        .map(sheet -> offers(sheet, new OfferRows(sheet, model, messages, words)))
        .filter(pack -> problems.isEmpty())
        .<Loaded<EvidencePack>>map(Loaded.Good::new)
        .orElseGet(() -> new Loaded.Bad<>(problems.all()));
  }

  private static EvidencePack offers(PackSheet<OfferColumn> sheet, OfferRows reader) {
    List<ObservedOffer> found =
        sheet.rows().stream().map(reader::read).flatMap(Optional::stream).toList();
    if (sheet.rows().isEmpty()) {
      sheet.problem("evidence.noOffers");
    }
    OfferGroups groups = new OfferGroups(found);
    return new EvidencePack(sheet.info(), found, groups, reader.doubts(found, groups));
  }
}
