package disha.evidence;

import disha.basics.Keys;
import disha.json.Problems;
import disha.sheet.SheetRow;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the rows above the headings of a pack: each a word and what stands for it in the next
/// cell.
final class PackHead {
  /// What stands above the headings.
  private enum PackFact {
    TITLE,
    MAKER,
    DATE,
    LICENCE
  }

  private PackHead() {}

  /// Where the pack comes from; empty if something is missing or wrong, which is noted.
  static Optional<PackInfo> read(
      String file,
      List<SheetRow> above,
      SheetRow headings,
      EvidenceWords words,
      Problems problems) {
    Map<PackFact, String> said = new EnumMap<>(PackFact.class);
    Optional<LocalDate> date = Optional.empty();
    for (SheetRow row : above) {
      Optional<PackFact> about = words.find("pack", PackFact.values(), row.cell(0).strip());
      if (about.isPresent() && !row.cell(1).strip().isEmpty()) {
        said.put(about.get(), row.cell(1).strip());
        if (about.get() == PackFact.DATE) {
          date = OfferDates.parse(row.cell(1).strip());
          if (date.isEmpty()) {
            problems.add(file, row.address(1), "evidence.date", row.cell(1).strip());
          }
        }
      }
    }
    for (PackFact about : PackFact.values()) {
      if (about != PackFact.TITLE && !said.containsKey(about)) {
        problems.add(
            file,
            headings.address(0),
            "evidence.about.missing",
            "problem.evidence.about." + Keys.of(about));
      }
    }
    String maker = said.getOrDefault(PackFact.MAKER, "");
    return date.map(d ->
        new PackInfo(
            said.getOrDefault(PackFact.TITLE, file),
            maker,
            d,
            said.getOrDefault(PackFact.LICENCE, "")));
  }
}
