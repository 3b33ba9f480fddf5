#!/usr/bin/env bash
# Guess: -fs-page-break-min-height: 60mm on a section means: begin it on a new page unless so much is left.
# Really: the property is inherited. Every paragraph, row and item in the section goes to the next page too unless 60 mm are left, so that
# the lower fifth of each page stays empty.
#
# Seen with openhtmltopdf 1.1.65, PDFBox 3.0.8, font Mukta 0.4.1 of npm, Temurin JDK 25.0.3, for a section of 60 lines:
#   set on nothing: lines on each page 48 12
#   set on the section: lines on each page 38 22
#   set on the section, taken back below it: lines on each page 48 12
#
# Hurts: long sections, which get more pages, each with a gap at its foot.
# Do: take it back: .section * { -fs-page-break-min-height: 0 }.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
openhtmltopdf
mukta
cat >"$work/Breaks.java" <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class Breaks {
  static String font;

  public static void main(String[] args) throws Exception {
    font = args[0];
    tell("nothing", "");
    tell("the section", ".section { -fs-page-break-min-height: 60mm }");
    tell(
        "the section, taken back below it",
        ".section { -fs-page-break-min-height: 60mm } .section * { -fs-page-break-min-height: 0 }");
  }

  static void tell(String where, String rules) throws Exception {
    String page =
        "<html><head><title>Lines</title><style>@page { size: A4; margin: 20mm; font-family: Mukta }"
            + " body { font-family: Mukta; margin: 0 } p { margin: 0; line-height: 20px } " + rules + "</style></head><body>"
            + "<div class='section'>" + "<p>line</p>".repeat(60) + "</div></body></html>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(new File(font), "Mukta");
    builder.withHtmlContent(page, null);
    builder.toStream(out);
    builder.run();
    System.out.print("set on " + where + ": lines on each page");
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(i);
        reader.setEndPage(i);
        System.out.print(" " + reader.getText(document).lines().filter(l -> l.contains("line")).count());
      }
    }
    System.out.println();
  }
}
JAVA
pdf "$work/Breaks.java" "$font" | tee "$work/seen"
lines() { sed -n "s/^set on $1: lines on each page //p" "$work/seen"; }
free=$(lines nothing)
[ "$(lines 'the section, taken back below it')" = "$free" ] &&
  [ "$(lines 'the section' | cut -d' ' -f1)" -lt "$(cut -d' ' -f1 <<<"$free")" ] ||
  changed 'the property is the box'\''s own now'
holds
