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
import disha.pdf.compact.BackgroundMarks;
import disha.pdf.compact.CachedTextRenderer;
import disha.pdf.compact.Imprint;
import disha.pdf.compact.MarkedDocument;
import disha.pdf.compact.ObjectInliner;
import disha.pdf.compact.StructureFlattener;
import disha.pdf.shaping.GlyphFont;
import disha.pdf.shaping.WordBreaks;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Prints an XHTML page as an archivable (PDF/A-2a) and accessible (PDF/UA-1) PDF. It reads nothing
/// from outside, whatever the page asks for.
final class PdfRenderer {
  private static final float PDF_VERSION = 1.7f;
  // All small objects in one stream: they are much alike, so together they take least.
  private static final CompressParameters PACKED = new CompressParameters(100_000);
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
  }

  private PdfRenderer() {}

  static byte[] print(String page, Drawings drawings, Imprint imprint, String producer) {
    try (TrueTypeFont regular = Fonts.regular();
        TrueTypeFont bold = Fonts.bold();
        PDDocument document = new MarkedDocument()) {
      PdfRendererBuilder builder = builder(drawings).withProducer(producer);
      builder.usePDDocument(document);
      use(builder, document, regular, REGULAR);
      use(builder, document, bold, BOLD);
      builder.withHtmlContent(page, null);
      Collection<GlyphFont> glyphFonts;
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        SharedContext context = renderer.getSharedContext();
        CachedTextRenderer text = new CachedTextRenderer(context, document);
        context.setTextRenderer(text);
        withOwnXml(renderer);
        glyphFonts = text.glyphFonts();
      }
      BackgroundMarks.thin(document, glyphFonts);
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
  private static void withOwnXml(PdfBoxRenderer renderer) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      renderer.createPDFWithoutClosing();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void use(
      PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, int weight)
      throws IOException {
    PDFont embedded = PDType0Font.load(document, font, true);
    builder.useFont(new PDFontSupplier(embedded), Fonts.FAMILY, weight, FontStyle.NORMAL, true);
  }

  private static PdfRendererBuilder builder(Drawings drawings) {
    DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer("fan", new FanDrawer(drawings.fans()));
    PdfRendererBuilder builder = new PdfRendererBuilder();
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
