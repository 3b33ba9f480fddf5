package disha.window.parts;

import disha.text.Resources;
import disha.userdata.Settings.TextSize;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// How large the letters are. All windows of the program share one size, as they share one theme.
public final class TextScale {
  /// The lengths of a style sheet that follow the letters; room around things stays as it is.
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(-fx-(?:font-size|icon-size|(?:min|pref|max)-(?:width|height)):\\s*)(\\d+)px");

  /// Lengths up to this are lines, not places for letters.
  private static final int LINE = 2;

  private static final DoubleProperty FACTOR = new SimpleDoubleProperty(1);

  private TextScale() {}

  /// Sets the size for all lengths that follow it.
  public static void set(TextSize size) {
    FACTOR.set(size.percent() / 100.0);
  }

  /// A length in pixels that fits letters of the usual size, for letters of the present size.
  public static double now(double length) {
    return length * FACTOR.get();
  }

  /// A length that follows the size of the letters.
  public static DoubleBinding of(double length) {
    return FACTOR.multiply(length);
  }

  /// The address of a style sheet of the program, with its letters in a size.
  public static String sheet(String resource, TextSize size) {
    if (size == TextSize.NORMAL) {
      return Resources.url(resource).toExternalForm();
    }
    byte[] scaled = scaled(Resources.text(resource), size).getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(scaled);
  }

  static String scaled(String css, TextSize size) {
    BigDecimal factor = BigDecimal.valueOf(size.percent(), 2);
    Matcher m = FOLLOWING.matcher(css);
    return m.replaceAll(r -> {
      int length = Integer.parseInt(r.group(2));
      BigDecimal now = BigDecimal.valueOf(length);
      return r.group(1) + (length > LINE ? now.multiply(factor) : now).toPlainString() + "px";
    });
  }
}
