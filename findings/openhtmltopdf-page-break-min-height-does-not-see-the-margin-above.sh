#!/usr/bin/env bash
# Guess: -fs-page-break-min-height: 60mm on a section measures what is left of the page where the section begins.
# Really: it measures from where the block before it ends, without the margin between the two. Where that margin leaves less than 60 mm, the
# section begins at the foot of the page all the same; with the same distance as the padding of the block before, it goes to the next.
#
# Seen with openhtmltopdf 1.1.65, PDFBox 3.0.8, font Mukta 0.4.1 of npm, Temurin JDK 25.0.3, for a section of 3 lines 210 mm down a page of 257 mm:
#   padding below the block before: lines on the first page 0
#   margin below the block before: lines on the first page 3
#   margin above the section: lines on the first page 3
#
# Hurts: whoever keeps heads with their rows, or headings with their text: close below a wide margin they part.
# Do: make the distance a padding, or ask for as much more as the margin is wide.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
openhtmltopdf
mukta
cat >"$work/Above.java" <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class Above {
  static String font;

  public static void main(String[] args) throws Exception {
    font = args[0];
    tell("padding below the block before", ".before { padding-bottom: 210mm }");
    tell("margin below the block before", ".before { margin-bottom: 210mm }");
    tell("margin above the section", ".section { margin-top: 210mm }");
  }

  static void tell(String what, String rules) throws Exception {
    String page =
        "<html><head><title>Lines</title><style>@page { size: A4; margin: 20mm; font-family: Mukta }"
            + " body { font-family: Mukta; margin: 0 } p { margin: 0; line-height: 20px }"
            + " .section { -fs-page-break-min-height: 60mm } .section * { -fs-page-break-min-height: 0 } "
            + rules + "</style></head><body><div class='before'>before</div>"
            + "<div class='section'>" + "<p>line</p>".repeat(3) + "</div></body></html>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(new File(font), "Mukta");
    builder.withHtmlContent(page, null);
    builder.toStream(out);
    builder.run();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setEndPage(1);
      long first = reader.getText(document).lines().filter(l -> l.contains("line")).count();
      System.out.println(what + ": lines on the first page " + first);
    }
  }
}
JAVA
pdf "$work/Above.java" "$font" | tee "$work/seen"
lines() { sed -n "s/^$1: lines on the first page //p" "$work/seen"; }
[ "$(lines 'padding below the block before')" = 0 ] && [ "$(lines 'margin below the block before')" -gt 0 ] ||
  changed 'the margin counts now'
holds
