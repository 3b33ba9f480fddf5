package disha.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// How far to the left and to the right the text of a PDF reaches, in points.
public final class Extent extends PDFTextStripper {
  private float left = Float.MAX_VALUE;
  private float right;

  /// Reads all of it.
  public Extent(PDDocument document) throws IOException {
    getText(document);
  }

  float left() {
    return left;
  }

  /// How far to the right.
  public float right() {
    return right;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    for (TextPosition position : positions) {
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
    }
    super.writeString(text, positions);
  }
}
