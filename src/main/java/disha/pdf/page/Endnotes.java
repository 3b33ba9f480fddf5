package disha.pdf.page;

import disha.pdf.page.PageContent.AssumptionEntry;
import disha.pdf.page.PageContent.Source;
import disha.pdf.page.PageContent.Table;
import java.util.List;

/// What the marks lead to, at the end of the pages. To be asked for last: only what is marked is
/// listed.
final class Endnotes {
  private Endnotes() {}

  static List<Table<AssumptionEntry>> assumptions(Footnotes references) {
    return Table.of(
        references.assumed().stream()
            .map(
                a -> new AssumptionEntry(references.assumption(a.id()), a.statement(), a.changed()))
            .toList());
  }

  static List<Table<Source>> sources(Footnotes references) {
    return Table.of(
        references.cited().stream()
            .map(c ->
                new Source(
                    references.citation(c.number()),
                    c.document(),
                    c.section(),
                    c.says(),
                    c.certainty()))
            .toList());
  }
}
