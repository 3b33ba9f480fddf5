package disha.evidence;

import disha.basics.Keys;
import disha.files.Loaded;
import disha.json.Problems;
import disha.rules.Model;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /// So many words of it make a row of headings out of what could be a row of text.
  private static final int HEADINGS = 3;

  private final EvidenceWords words = EvidenceWords.bundled();
  private final String file;
  private final OfferRows offers;
  private final Problems problems = new Problems();

  private PackReader(String file, Model model, Messages messages) {
    this.file = file;
    this.offers = new OfferRows(file, model, messages, words, problems);
  }

  /// The pack in the rows of a sheet, or all that is wrong with it.
  ///
  /// @param file its name as the person knows it
  /// @param messages whose words for amounts and lengths are known
  public static Loaded<EvidencePack> read(
      String file, List<PackRow> rows, Model model, Messages messages) {
    return new PackReader(file, model, messages).read(rows);
  }

  private Loaded<EvidencePack> read(List<PackRow> rows) {
    Optional<PackRow> headings = rows.stream().filter(this::isHeadings).findFirst();
    if (headings.isEmpty()) {
      problems.add(file, rows.isEmpty() ? "" : rows.getFirst().cell(0), "evidence.noHeadings");
      return new Loaded.Bad<>(problems.all());
    }
    int first = rows.indexOf(headings.get());
    Optional<PackInfo> info =
        PackHead.read(file, rows.subList(0, first), headings.get(), words, problems);
    Map<OfferColumn, Integer> columns = columns(headings.get());
    if (!problems.isEmpty()) {
      return new Loaded.Bad<>(problems.all());
    }
    List<ObservedOffer> found = new ArrayList<>();
    for (PackRow row : rows.subList(first + 1, rows.size())) {
      if (!row.isBlank()) {
        offers.read(row, columns).ifPresent(found::add);
      }
    }
    if (found.isEmpty() && problems.isEmpty()) {
      problems.add(file, headings.get().cell(0), "evidence.noOffers");
    }
    return problems.isEmpty()
        ? new Loaded.Good<>(new EvidencePack(info.orElseThrow(), found, offers.doubts(found)))
        : new Loaded.Bad<>(problems.all());
  }

  private boolean isHeadings(PackRow row) {
    return row.cells().stream().flatMap(c -> column(c).stream()).distinct().count() >= HEADINGS;
  }

  private Optional<OfferColumn> column(String heading) {
    return words.find("column", OfferColumn.values(), heading);
  }

  // A column that nobody knows could tell who a person is, so there must be none.
  private Map<OfferColumn, Integer> columns(PackRow headings) {
    Map<OfferColumn, Integer> columns = new EnumMap<>(OfferColumn.class);
    for (int i = 0; i < headings.cells().size(); i++) {
      String heading = headings.text(i);
      if (heading.isEmpty()) {
        continue;
      }
      Optional<OfferColumn> column = column(heading);
      if (words.is("person", heading)) {
        problems.add(file, headings.cell(i), "evidence.person", heading);
      } else if (column.isEmpty()) {
        problems.add(file, headings.cell(i), "evidence.unknownColumn", heading);
      } else if (columns.putIfAbsent(column.get(), i) != null) {
        problems.add(file, headings.cell(i), "evidence.columnTwice", heading);
      }
    }
    for (OfferColumn c : OfferColumn.values()) {
      if (c.isNeeded() && !columns.containsKey(c)) {
        problems.add(
            file, headings.cell(0), "evidence.columnMissing", "problem.evidence.column." + key(c));
      }
    }
    return columns;
  }

  private static String key(Enum<?> constant) {
    return Keys.of(constant);
  }
}
