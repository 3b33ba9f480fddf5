package disha.pdf.shaping;

/// Bytes as a string of a page, each of them one letter.
public final class PdfString {
  private PdfString() {}

  /// Writes them with the brackets around.
  public static void append(byte[] bytes, StringBuilder out) {
    out.append('(');
    for (byte letter : bytes) {
      switch (letter) {
        case '(', ')', '\\' -> out.append('\\').append((char) letter);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append((char) (letter & 0xff));
      }
    }
    out.append(')');
  }
}
