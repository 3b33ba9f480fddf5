package disha.pdf.compact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import disha.pdf.shaping.GlyphFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Takes out of a document what its library writes for the background of every box, painted or not:
/// a mark and an object of its own, thousands of them on a few pages. A background that is painted
/// stays marked as no part of the content. Pages are compressed here.
public final class BackgroundMarks {
  private static final COSName BACKGROUND = COSName.getPDFName("Background");

  /// What is painted on a page.
  ///
  /// @param backgrounds the marks of backgrounds
  /// @param glyphFonts the fonts whose words are written by their glyphs
  private record PageOperators(
      PDPage page, String operators, Set<String> backgrounds, Map<String, GlyphFont> glyphFonts) {}

  private BackgroundMarks() {}

  /// Leaves out the marks of backgrounds that show nothing.
  ///
  /// @param fonts those of the document whose words are written by their glyphs
  public static void thin(PDDocument document, Collection<GlyphFont> fonts) throws IOException {
    List<PageOperators> contents = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      contents.add(content(page, fonts));
    }
    // Compressing takes half of the time: pages share the processors.
    List<byte[]> thinned = contents.parallelStream().map(BackgroundMarks::thinned).toList();
    for (int i = 0; i < thinned.size(); i++) {
      contents.get(i).page.setContents(compressed(document, thinned.get(i)));
    }
  }

  private static PageOperators content(PDPage page, Collection<GlyphFont> fonts)
      throws IOException {
    COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    Set<String> backgrounds = new HashSet<>();
    for (COSName name : marks.keySet().toArray(COSName[]::new)) {
      if (BACKGROUND.equals(marks.getCOSDictionary(name).getCOSName(COSName.TYPE))) {
        backgrounds.add(name.getName());
        marks.removeItem(name);
      }
    }
    String operators = new String(page.getContents().readAllBytes(), ISO_8859_1);
    return new PageOperators(page, operators, backgrounds, named(page, fonts));
  }

  // As the page calls them.
  private static Map<String, GlyphFont> named(PDPage page, Collection<GlyphFont> fonts) {
    Map<String, GlyphFont> out = new HashMap<>();
    COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    for (GlyphFont font : fonts) {
      COSName name = all.getKeyForValue(font.getCOSObject());
      if (name != null) {
        out.put(name.getName(), font);
      }
    }
    return out;
  }

  private static PDStream compressed(PDDocument document, byte[] bytes) throws IOException {
    PDStream stream = new PDStream(document);
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }

  private static byte[] thinned(PageOperators content) {
    String thinned =
        new PaintedLines(content.operators, content.backgrounds::contains, content.glyphFonts)
            .thinned();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream compressed = new DeflaterOutputStream(out)) {
      compressed.write(thinned.getBytes(ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException("A page could not be made in memory", e);
    }
    return out.toByteArray();
  }
}
