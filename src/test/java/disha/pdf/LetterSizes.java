package disha.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// How large the letters of a PDF are.
public final class LetterSizes extends PDFTextStripper {
  private float least = Float.MAX_VALUE;

  private LetterSizes() {}

  /// The size of the smallest letters, in points, rounded to tenths.
  public static double least(PDDocument document) throws IOException {
    LetterSizes sizes = new LetterSizes();
    sizes.getText(document);
    return Math.round(sizes.least * 10) / 10.0;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    for (TextPosition position : positions) {
      least = Math.min(least, position.getYScale());
    }
    super.writeString(text, positions);
  }
}
