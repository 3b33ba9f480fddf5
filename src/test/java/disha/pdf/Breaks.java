package disha.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// Where the pages of a PDF break, by what its structure says stands on which page.
public final class Breaks {
  private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3");

  private final PDDocument document;
  private final List<PagePiece> pieces = new ArrayList<>();

  /// A piece of a page.
  ///
  /// @param heading the heading that it is of, if any
  private record PagePiece(Optional<PDStructureElement> heading, int page) {}

  public Breaks(PDDocument document) {
    this.document = document;
    walk(document.getDocumentCatalog().getStructureTreeRoot(), Optional.empty());
  }

  /// How many pieces there are; none would mean that nothing could be told.
  public int size() {
    return pieces.size();
  }

  /// The pages, from 1, on which a heading stands apart from what it is the heading of. A heading
  /// that was moved to the next page has left an empty piece behind: its last one counts.
  public List<Integer> orphanHeadings() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      PagePiece piece = pieces.get(i);
      PagePiece next = pieces.get(i + 1);
      boolean ends = piece.heading().isPresent() && !next.heading().equals(piece.heading());
      if (ends && next.page() != piece.page()) {
        out.add(piece.page() + 1);
      }
    }
    return out;
  }

  /// The pages, from 1, on which a table's row begins that ends on another. The head is repeated,
  /// so it stands on several.
  public List<Integer> splitRows() {
    return all("TBody")
        .flatMap(body -> below(body, "TR"))
        .map(row -> pages(row).distinct().toList())
        .filter(pages -> pages.size() > 1)
        .map(pages -> pages.getFirst() + 1)
        .toList();
  }

  /// The pages, from 1, on which the head of a table stands without a row.
  public List<Integer> lonelyHeads() {
    return all("Table")
        .filter(table -> first(table, "THead") != first(table, "TBody"))
        .map(table -> first(table, "THead") + 1)
        .toList();
  }

  private int first(PDStructureElement table, String part) {
    return below(table, part).flatMap(this::pages).findFirst().orElseThrow();
  }

  private Stream<PDStructureElement> all(String tag) {
    return below(document.getDocumentCatalog().getStructureTreeRoot(), tag);
  }

  private static Stream<PDStructureElement> below(PDStructureNode node, String tag) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(kid ->
            Stream.concat(
                Stream.of(kid).filter(k -> k.getStructureType().equals(tag)), below(kid, tag)));
  }

  private Stream<Integer> pages(PDStructureElement element) {
    return element.getKids().stream()
        .flatMap(kid ->
            kid instanceof PDStructureElement below ? pages(below) : page(kid, element).stream());
  }

  private void walk(PDStructureNode node, Optional<PDStructureElement> heading) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        boolean begins = HEADINGS.contains(element.getStructureType());
        walk(element, begins ? Optional.of(element) : heading);
      } else if (node instanceof PDStructureElement element) {
        page(kid, element).ifPresent(page -> pieces.add(new PagePiece(heading, page)));
      }
    }
  }

  // A piece stands on the page of its element unless it names another.
  private Optional<Integer> page(Object kid, PDStructureElement element) {
    PDPage named = kid instanceof PDMarkedContentReference piece ? piece.getPage() : null;
    PDPage page = named == null ? element.getPage() : named;
    return Optional.ofNullable(page).map(p -> document.getPages().indexOf(p));
  }
}
