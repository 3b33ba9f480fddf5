package disha.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures. Each is made when it is asked for, as one alone is large.
public final class PdfPages implements AutoCloseable {
  /// Fine enough for small letters on paper, and not too much for the memory of a printer.
  private static final float DOTS_PER_INCH = 200;

  private final PDDocument document;
  private final PDFRenderer renderer;

  /// @throws IOException if it is no PDF
  public PdfPages(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
    renderer = new PDFRenderer(document);
  }

  /// How many there are.
  public int count() {
    return document.getNumberOfPages();
  }

  /// A page on white.
  ///
  /// @param index from 0
  public BufferedImage picture(int index) throws IOException {
    return renderer.renderImageWithDPI(index, DOTS_PER_INCH, ImageType.RGB);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
