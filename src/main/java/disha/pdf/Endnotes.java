package disha.pdf;

import disha.pdf.PageContent.AssumptionRow;
import disha.pdf.PageContent.Source;
import disha.pdf.PageContent.Table;
import java.util.List;

/// What the marks lead to, at the end of the pages. To be asked for last: only what is marked is
/// listed.
final class Endnotes {
  private Endnotes() {}

  static List<Table<AssumptionRow>> assumptions(References references) {
    return Table.of(
        references.assumed().stream()
            .map(a -> new AssumptionRow(references.assumption(a.id()), a.statement(), a.changed()))
            .toList());
  }

  static List<Table<Source>> sources(References references) {
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
