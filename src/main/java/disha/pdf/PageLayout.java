package disha.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import disha.pdf.compact.BackgroundMarks;
import disha.pdf.compact.CachedTextRenderer;
import disha.pdf.compact.Imprint;
import disha.pdf.compact.ObjectInliner;
import disha.pdf.compact.StructureFlattener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// An XHTML page whose lines have their places on paper, before anything is printed.
final class PageLayout {
  // All small objects in one stream: they are much alike, so together they take least.
  private static final CompressParameters PACKED = new CompressParameters(100_000);

  private final String page;
  private final Imprint imprint;
  private final PdfBoxRenderer renderer;
  private final CachedTextRenderer text;

  PageLayout(String page, Imprint imprint, PdfBoxRenderer renderer, CachedTextRenderer text) {
    this.page = page;
    this.imprint = imprint;
    this.renderer = renderer;
    this.text = text;
  }

  /// What was laid out.
  String page() {
    return page;
  }

  /// How many pages of paper it takes.
  int pages() {
    return paper().size();
  }

  /// The page of paper on which an element begins, from 0, if it is there.
  ///
  /// @param id of the element
  Optional<Integer> pageOf(String id) {
    Optional<Box> box = Optional.ofNullable(renderer.getSharedContext().getBoxById(id));
    return box.map(
        b -> (int) paper().stream().filter(paper -> paper.getBottom() <= b.getAbsY()).count());
  }

  private List<PageBox> paper() {
    return renderer.getRootBox().getLayer().getPages();
  }

  /// The bytes of the PDF.
  byte[] print() {
    try {
      withOwnXml();
      PDDocument document = renderer.getPdfDocument();
      BackgroundMarks.thin(document, text.glyphFonts());
      StructureFlattener.flatten(document);
      ObjectInliner.into(document);
      imprint.on(document, page);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, PACKED);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF could not be made in memory", e);
    }
  }

  // The metadata is written by the Java's own XML. Else all jars are searched for another, each
  // time, and one that is found can write other bytes.
  private void withOwnXml() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      // Another page may have been laid out since.
      renderer.getSharedContext().registerWithThread();
      renderer.createPDFWithoutClosing();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
