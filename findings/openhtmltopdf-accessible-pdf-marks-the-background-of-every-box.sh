#!/usr/bin/env bash
# Guess: usePdfUaAccessibility(true) adds the structure of the text, and marks as no content what is painted beside it.
# Really: it also marks the background of every box, though none has one: between the two marks stands nothing, and each has a property
# list of its own, an object more in the file and an entry more in the resources of the page: seven of ten objects of the file below.
#
# Seen with openhtmltopdf 1.1.65, PDFBox 3.0.8, font Mukta 0.4.1 of npm, Temurin JDK 25.0.3, for a plain table of 600 numbers:
#   PDF/UA false: 0 artifacts, 0 of them empty, 0 property lists, 21 objects, 9244 bytes
#   PDF/UA true: 1881 artifacts, 1881 of them empty, 1881 property lists, 2598 objects, 65059 bytes
#
# Hurts: whoever wonders why an accessible file of a few pages is so large: it is not the structure alone.
# Do: take "/Artifact /PropN BDC EMC" out of the pages, and their lists out of the resources, before the document is saved.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
openhtmltopdf
mukta
cat >"$work/Marks.java" <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

class Marks {
  public static void main(String[] args) throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 60; row++) {
      rows.append("<tr>");
      for (int column = 0; column < 10; column++) {
        rows.append("<td>").append(row * column).append("</td>");
      }
      rows.append("</tr>");
    }
    String page =
        "<html lang='en'><head><title>Table</title><meta name='description' content='A table'/><style>"
            + "@page { font-family: Mukta; size: A3 } body { font-family: Mukta }</style></head>"
            + "<body><table><tbody>" + rows + "</tbody></table></body></html>";
    for (boolean accessible : new boolean[] {false, true}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFont(new File(args[0]), "Mukta");
      builder.usePdfUaAccessibility(accessible);
      builder.withHtmlContent(page, null);
      builder.toStream(out);
      builder.run();
      tell(accessible, out.toByteArray());
    }
  }

  static void tell(boolean accessible, byte[] file) throws Exception {
    int marks = 0;
    int empty = 0;
    int artifacts = 0;
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDPage page : document.getPages()) {
        COSDictionary lists = page.getResources().getCOSObject().getCOSDictionary(COSName.getPDFName("Properties"));
        marks += lists == null ? 0 : lists.size();
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        artifacts += count(content, "/Artifact");
        empty += count(content, "/Artifact /\\S+ BDC\\s+EMC");
      }
      System.out.printf("PDF/UA %b: %d artifacts, %d of them empty, %d property lists, %d objects, %d bytes%n",
          accessible, artifacts, empty, marks, document.getDocument().getXrefTable().size(), file.length);
    }
  }

  static int count(String text, String pattern) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }
}
JAVA
pdf "$work/Marks.java" "$font" | tee "$work/seen"
awk -F'[ ,]+' '/false/ && $3 == 0 {off = 1} /true/ && $3 > 1000 && $3 == $5 && $9 == $3 {on = 1} END {exit !(off && on)}' "$work/seen" ||
  changed 'boxes without a background are not marked any more'
holds
