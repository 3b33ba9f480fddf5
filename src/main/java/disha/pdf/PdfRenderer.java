package disha.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import disha.pdf.base.Fonts;
import disha.pdf.chart.Drawings;
import disha.pdf.chart.FanDrawer;
import disha.pdf.compact.CachedTextRenderer;
import disha.pdf.compact.Imprint;
import disha.pdf.compact.MarkedDocument;
import disha.pdf.shaping.WordBreaks;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Lays out XHTML pages until one is right, to print that one as an archivable (PDF/A-2a) and
/// accessible (PDF/UA-1) PDF. It reads nothing from outside, whatever a page asks for.
final class PdfRenderer implements AutoCloseable {
  private static final float PDF_VERSION = 1.7f;
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
  }

  private final String producer;
  // What was opened last is closed first.
  private final Deque<Closeable> opened = new ArrayDeque<>();
  private final PDDocument document;
  private final PDFontSupplier regular;
  private final PDFontSupplier bold;

  /// @param producer the program that makes it
  PdfRenderer(String producer) {
    this.producer = producer;
    document = open(new MarkedDocument());
    regular = embedded(open(Fonts.regular()));
    bold = embedded(open(Fonts.bold()));
  }

  /// Prints a page.
  static byte[] print(String page, Drawings drawings, Imprint imprint, String producer) {
    try (PdfRenderer renderer = new PdfRenderer(producer)) {
      return renderer.layOut(page, drawings, imprint).print();
    }
  }

  /// Lays out a page. One of those that were laid out can be printed, once.
  PageLayout layOut(String page, Drawings drawings, Imprint imprint) {
    PdfBoxRenderer renderer =
        open(builder(drawings).withW3cDocument(parsed(page), null).buildPdfRenderer());
    SharedContext context = renderer.getSharedContext();
    CachedTextRenderer text = new CachedTextRenderer(context, document);
    context.setTextRenderer(text);
    renderer.layout();
    return new PageLayout(page, imprint, renderer, text);
  }

  private <T extends Closeable> T open(T part) {
    opened.push(part);
    return part;
  }

  @Override
  public void close() {
    try {
      while (!opened.isEmpty()) {
        opened.pop().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("What is in memory could not be closed", e);
    }
  }

  // The library would search all jars for an XML of another maker, each time, and copy what it
  // read.
  private static Document parsed(String page) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("The page is no XHTML", e);
    }
  }

  private PDFontSupplier embedded(TrueTypeFont font) {
    try {
      PDFont embedded = PDType0Font.load(document, font, true);
      return new PDFontSupplier(embedded);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }

  private PdfRendererBuilder builder(Drawings drawings) {
    DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer("fan", new FanDrawer(drawings.fans()));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withProducer(producer);
    builder.usePDDocument(document);
    builder.useFont(regular, Fonts.FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(bold, Fonts.FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.usePdfVersion(PDF_VERSION);
    // That is: pages are not compressed, as they are once they are done.
    builder.testMode(true);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(SRGB);
    builder.useObjectDrawerFactory(drawers);
    builder.useUnicodeLineBreaker(new WordBreaks());
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    return builder;
  }
}
