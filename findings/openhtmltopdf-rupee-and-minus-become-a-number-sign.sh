#!/usr/bin/env bash
# Guess: a letter that the font lacks is seen as a box, or is told of.
# Really: "#" is printed and stands in the text of the file, as if it had been written. ₹ 15,000 becomes # 15,000, a loss of −500 the
# number #500, a word in Devanagari ###. The log says nothing. It is so with the default font, and with any that lacks the letter.
#
# Seen with openhtmltopdf 1.1.65, PDFBox 3.0.8, Temurin JDK 25.0.3:
#   written: Pay ₹ 15,000, change −500, paid in नकद
#   printed: Pay # 15,000, change #500, paid in ###
#   warnings of openhtmltopdf: 0
#
# Hurts: readers of amounts: nobody takes #500 for less than nothing.
# Do: look each letter up in the font's table before, and put something in its place that tells that a letter is missing, or refuse.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
openhtmltopdf
cat >"$work/Signs.java" <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class Signs {
  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(
        "<html><head><title>Pay</title></head><body><p>"
            + "Pay \u20b9 15,000, change \u2212500, paid in \u0928\u0915\u0926</p></body></html>",
        null);
    builder.toStream(out);
    builder.run();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      System.out.println(new PDFTextStripper().getText(document).strip());
    }
  }
}
JAVA
pdf "$work/Signs.java" >"$work/seen"
echo 'written: Pay ₹ 15,000, change −500, paid in नकद'
echo "printed: $(cat "$work/seen")"
warnings=$(grep -c '^com.openhtmltopdf.* WARNING' "$work/log" || true)
echo "warnings of openhtmltopdf: $warnings"
[ "$warnings" = 0 ] && [ "$(cat "$work/seen")" = 'Pay # 15,000, change #500, paid in ###' ] ||
  changed 'what a font lacks is printed otherwise'
holds
