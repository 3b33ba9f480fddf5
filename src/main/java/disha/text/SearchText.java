package disha.text;

import disha.basics.Digits;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared when something is sought: what people write in one way or another without
/// meaning another word is alike.
public final class SearchText {
  // The dot that makes ज़ of ज, in each script of India that has one; many leave it out.
  private static final Pattern NUKTA =
      Pattern.compile("[\\u093C\\u09BC\\u0A3C\\u0ABC\\u0B3C\\u0C3C\\u0CBC]");

  // कम्पनी is कंपनी, and हाँ is हां.
  private static final Pattern NASAL =
      Pattern.compile("\\u0901|[\\u0919\\u091E\\u0923\\u0928\\u092E]\\u094D(?=[\\u0915-\\u0939])");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern GAP = Pattern.compile("[\\s\\u00A0]+");

  private SearchText() {}

  /// A text in the form in which it is compared.
  public static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String plain = NUKTA.matcher(INVISIBLE.matcher(apart).replaceAll("")).replaceAll("");
    String alike = NASAL.matcher(plain).replaceAll("\u0902");
    return british(
        Digits.latin(GAP.matcher(alike).replaceAll(" ").strip().toLowerCase(Locale.ROOT)));
  }

  // Indian English spells as British English does, and many as American English does.
  private static String british(String text) {
    return text.replace("center", "centre").replace("ization", "isation").replace("izing", "ising");
  }

  /// Whether a text holds what is sought.
  ///
  /// @param wanted in the form in which it is compared
  public static boolean contains(String text, String wanted) {
    return folded(text).contains(wanted);
  }
}
