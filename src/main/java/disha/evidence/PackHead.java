package disha.evidence;

import disha.basics.Keys;
import disha.json.Problems;
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
      String file, List<PackRow> above, PackRow headings, EvidenceWords words, Problems problems) {
    Map<PackFact, String> said = new EnumMap<>(PackFact.class);
    Optional<LocalDate> date = Optional.empty();
    for (PackRow row : above) {
      Optional<PackFact> about = words.find("pack", PackFact.values(), row.text(0));
      if (about.isPresent() && !row.text(1).isEmpty()) {
        said.put(about.get(), row.text(1));
        if (about.get() == PackFact.DATE) {
          date = OfferDates.parse(row.text(1));
          if (date.isEmpty()) {
            problems.add(file, row.cell(1), "evidence.date", row.text(1));
          }
        }
      }
    }
    for (PackFact about : PackFact.values()) {
      if (about != PackFact.TITLE && !said.containsKey(about)) {
        problems.add(
            file,
            headings.cell(0),
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
