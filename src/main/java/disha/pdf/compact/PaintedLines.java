package disha.pdf.compact;

import disha.pdf.shaping.GlyphFont;
import disha.pdf.shaping.PdfString;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The content of a page, one operator a line, without what paints nothing and what is said twice.
/// The lines under the cells of a row become one.
final class PaintedLines {
  // No text can look like it: within texts, glyphs stand for letters.
  private static final String ARTIFACT = "/Artifact /";
  private static final String BEGIN = " BDC\n";
  private static final String END = "EMC\n";
  private static final String RESTORED = "Q\n";
  private static final String FONT = " Tf\n";
  private static final String PLACE = " Tm\n";
  private static final String UPRIGHT = "1 0 0 1 ";
  private static final String TEXT = "> Tj\n";
  // A colour unless it is that of the box before, and four corners.
  private static final Pattern BOX =
      Pattern.compile(
          """
          (\\S+ \\S+ \\S+ rg
          )?(\\S+) (\\S+) m
          (\\S+) \\3 l
          \\4 (\\S+) l
          \\2 \\5 l
          h
          f
          EMC
          """);

  private final String content;
  private final Predicate<String> isBackground;
  private final Map<String, GlyphFont> glyphFonts;
  private final StringBuilder out;
  private final Matcher matcher;
  private Optional<Bar> last = Optional.empty();
  private String font = "";

  /// A painted box that is not written yet, in points.
  private record Bar(String colour, double left, double right, String bottom, String top) {
    boolean goesOn(Bar next) {
      return next.colour.isEmpty()
          && next.bottom.equals(bottom)
          && next.top.equals(top)
          && Math.abs(next.left - right) < 0.01;
    }
  }

  /// @param isBackground whether a mark is that of a background
  /// @param glyphFonts the fonts of the page whose words are written by their glyphs
  PaintedLines(String content, Predicate<String> isBackground, Map<String, GlyphFont> glyphFonts) {
    this.content = content;
    this.isBackground = isBackground;
    this.glyphFonts = glyphFonts;
    this.out = new StringBuilder(content.length());
    this.matcher = BOX.matcher(content);
  }

  String thinned() {
    int at = 0;
    while (at < content.length()) {
      at = content.startsWith(ARTIFACT, at) ? artifact(at) : line(at);
    }
    write();
    return out.toString();
  }

  private int artifact(int at) {
    int begun = content.indexOf(BEGIN, at) + BEGIN.length();
    if (content.startsWith(END, begun)) {
      return begun + END.length();
    }
    if (!isBackground.test(content.substring(at + ARTIFACT.length(), begun - BEGIN.length()))) {
      return line(at);
    }
    if (matcher.region(begun, content.length()).lookingAt()) {
      add(box());
      return matcher.end();
    }
    write();
    out.append("/Artifact BMC\n");
    return begun;
  }

  private Bar box() {
    double a = Double.parseDouble(matcher.group(2));
    double b = Double.parseDouble(matcher.group(4));
    String colour = matcher.group(1) == null ? "" : matcher.group(1);
    return new Bar(colour, Math.min(a, b), Math.max(a, b), matcher.group(3), matcher.group(5));
  }

  private void add(Bar next) {
    Optional<Bar> longer =
        last.filter(bar -> bar.goesOn(next))
            .map(bar -> new Bar(bar.colour, bar.left, next.right, bar.bottom, bar.top));
    if (longer.isEmpty()) {
      write();
    }
    last = Optional.of(longer.orElse(next));
  }

  private void write() {
    last.ifPresent(bar -> {
      rounded("/Artifact BMC\n" + bar.colour);
      rounded(bar.left + " " + bar.bottom + " m\n" + bar.right + " " + bar.bottom + " l\n");
      rounded(bar.right + " " + bar.top + " l\n" + bar.left + " " + bar.top + " l\n");
      rounded("h\nf\nEMC\n");
    });
    last = Optional.empty();
  }

  private int line(int at) {
    write();
    int end = content.indexOf('\n', at) + 1;
    int next = end == 0 ? content.length() : end;
    if (endsAt(next, FONT)) {
      font(content.substring(at, next));
    } else if (endsAt(next, PLACE)) {
      place(at, next);
    } else if (endsAt(next, TEXT)) {
      text(content.substring(at + 1, next - TEXT.length()));
    } else {
      font = content.startsWith(RESTORED, at) ? "" : font;
      rounded(content, at, next, 2);
    }
    return next;
  }

  private boolean endsAt(int next, String operator) {
    return content.startsWith(operator, next - operator.length());
  }

  // A font stays until another is chosen.
  private void font(String choice) {
    if (!choice.equals(font)) {
      font = choice;
      rounded(choice);
    }
  }

  // A tenth of a point is enough for where a text begins.
  private void place(int at, int next) {
    if (content.startsWith(UPRIGHT, at)) {
      rounded(content, at + UPRIGHT.length(), next - PLACE.length(), 1);
      out.append(" Td\n");
    } else {
      rounded(content, at, next, 1);
    }
  }

  // The library writes text with two digits a byte as soon as one byte is beyond ASCII.
  private void text(String digits) {
    byte[] letters = HexFormat.of().parseHex(digits);
    int space = font.indexOf(' ');
    GlyphFont glyphs = space < 0 ? null : glyphFonts.get(font.substring(1, space));
    if (glyphs == null) {
      PdfString.append(letters, out);
      out.append(" Tj\n");
    } else {
      float size = Float.parseFloat(font.substring(space, font.length() - FONT.length()));
      glyphs.write(letters, size, out);
    }
  }

  private void rounded(String text) {
    rounded(text, 0, text.length(), 2);
  }

  // A hundredth of a point is finer than any printer.
  private void rounded(String text, int from, int to, int most) {
    int decimals = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      decimals = c == '.' ? 0 : digit && decimals >= 0 ? decimals + 1 : -1;
      if (decimals <= most) {
        out.append(c);
      }
    }
  }
}
