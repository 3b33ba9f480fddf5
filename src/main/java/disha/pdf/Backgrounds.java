package disha.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Takes out of a document what its library writes for the background of every box, painted or not:
/// a mark and an object of its own, thousands of them on a few pages. A background that is painted
/// stays marked as no part of the content. Pages are compressed here.
final class Backgrounds {
  private static final COSName BACKGROUND = COSName.getPDFName("Background");

  private Backgrounds() {}

  static void thin(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      thin(document, page, page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES));
    }
  }

  private static void thin(PDDocument document, PDPage page, COSDictionary marks)
      throws IOException {
    String content = new String(page.getContents().readAllBytes(), ISO_8859_1);
    String thinned = new PaintedLines(content, mark -> isBackground(marks, mark)).thinned();
    for (COSName name : marks.keySet().toArray(COSName[]::new)) {
      if (isBackground(marks, name.getName())) {
        marks.removeItem(name);
      }
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(thinned.getBytes(ISO_8859_1));
    }
    page.setContents(stream);
  }

  private static boolean isBackground(COSDictionary marks, String name) {
    COSDictionary mark = marks.getCOSDictionary(COSName.getPDFName(name));
    return mark != null && BACKGROUND.equals(mark.getCOSName(COSName.TYPE));
  }
}
