package disha.pdf.page;

import disha.summary.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the marks lead to, at the end of the pages. To be asked for last: only what is marked is
/// listed.
final class Endnotes {
  private Endnotes() {}

  /// An assumption in force, with its value.
  record AssumptionEntry(Reference mark, String statement, boolean changed) {}

  /// A place in a document that is cited.
  record Source(Reference mark, String document, String section, String says, String certainty) {}

  /// The places cited of one document.
  ///
  /// @param quoted whether what each says stands with it
  record SourceGroup(String document, String date, boolean quoted, List<Source> places) {
    /// The sections that are cited, each with all its marks.
    List<CitedSection> sections() {
      Map<String, List<Reference>> out = new LinkedHashMap<>();
      places.forEach(p -> out.computeIfAbsent(p.section(), k -> new ArrayList<>()).add(p.mark()));
      return out.entrySet().stream().map(e -> new CitedSection(e.getKey(), e.getValue())).toList();
    }
  }

  /// A section of a document, with the marks that lead to it.
  record CitedSection(String name, List<Reference> marks) {}

  /// What is cited, by document in the order in which each is first cited.
  static List<SourceGroup> byDocument(Footnotes references, boolean quoted) {
    Map<String, List<Citation>> documents = new LinkedHashMap<>();
    references
        .cited()
        .forEach(c -> documents.computeIfAbsent(c.document(), k -> new ArrayList<>()).add(c));
    return documents.entrySet().stream()
        .map(e ->
            new SourceGroup(
                e.getKey(),
                e.getValue().getFirst().date(),
                quoted,
                e.getValue().stream().map(c -> source(c, references)).toList()))
        .toList();
  }

  static List<Table<AssumptionEntry>> assumptions(Footnotes references) {
    return Table.of(
        references.assumed().stream()
            .map(
                a -> new AssumptionEntry(references.assumption(a.id()), a.statement(), a.changed()))
            .toList());
  }

  static List<Table<Source>> sources(Footnotes references) {
    return Table.of(references.cited().stream().map(c -> source(c, references)).toList());
  }

  private static Source source(Citation c, Footnotes references) {
    return new Source(
        references.citation(c.number()), c.document(), c.section(), c.says(), c.certainty());
  }
}
