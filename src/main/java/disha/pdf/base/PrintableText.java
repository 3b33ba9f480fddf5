package disha.pdf.base;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Makes of any text one that the program's fonts can print.
///
/// What they lack is written in Latin letters between two marks, so that a reader can say it and
/// sees that other letters were typed. What has no shape of its own is left out.
public final class PrintableText {
  /// Before and behind what stands in for letters; no font has a letter in their place.
  public static final char OPENS = '\ue000';

  public static final char CLOSES = '\ue001';

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder lacking = new StringBuilder();
  private final List<StandIn> standIns = new ArrayList<>();

  /// What stands on paper for letters that the fonts lack.
  ///
  /// @param typed the letters
  /// @param printed what stands there, without marks around it
  public record StandIn(String typed, String printed) {}

  private PrintableText(String text) {
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(this::append);
    endLacking();
  }

  public static String of(String text) {
    return new PrintableText(text).out.toString();
  }

  /// What of a text is not printed as it was typed, in order.
  public static List<StandIn> standIns(String text) {
    return List.copyOf(new PrintableText(text).standIns);
  }

  private void append(int character) {
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      endLacking();
      out.append(character == '\u00a0' ? '\u00a0' : ' ');
    } else if (isJoiner(character) ? !followsShaped() : hasNoShape(character)) {
      return;
    } else if (character == '\u2010' || character == '\u2011') {
      endLacking();
      out.append('-');
    } else if (!Typeface.hasAny(character)) {
      lacking.appendCodePoint(character);
    } else {
      endLacking();
      out.appendCodePoint(character);
    }
  }

  private void endLacking() {
    if (!lacking.isEmpty()) {
      StandIn it = new StandIn(lacking.toString(), LatinReading.of(lacking.toString()));
      standIns.add(it);
      out.append(OPENS).append(it.printed).append(CLOSES);
      lacking.setLength(0);
    }
  }

  // In scripts that are shaped the two joiners choose how letters are written; elsewhere they join
  // what is lacking.
  private static boolean isJoiner(int character) {
    return character == '\u200c' || character == '\u200d';
  }

  private boolean followsShaped() {
    return lacking.isEmpty()
        && !out.isEmpty()
        && Typeface.shaping(out.charAt(out.length() - 1)).isPresent();
  }

  private static boolean hasNoShape(int character) {
    int type = Character.getType(character);
    boolean choosesALook = character >= '\ufe00' && character <= '\ufe0f';
    return type == Character.CONTROL || type == Character.FORMAT || choosesALook;
  }
}
