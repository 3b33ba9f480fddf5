package disha.pdf.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Makes of any text one that the summary's font can print.
///
/// What the font lacks is written in Latin letters between two marks, so that a reader can say it
/// and sees that other letters were typed. What has no shape of its own is left out.
public final class PrintableText {
  /// Before and behind what stands in for letters; no font has a letter in their place.
  public static final char OPENS = '\ue000';

  public static final char CLOSES = '\ue001';

  private static final CmapLookup GLYPHS = glyphs();

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder lacking = new StringBuilder();
  private final List<StandIn> standIns = new ArrayList<>();

  /// What stands on paper for letters that the font lacks.
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
    } else if (isJoiner(character) ? !followsDevanagari() : hasNoShape(character)) {
      return;
    } else if (character == '\u2010' || character == '\u2011') {
      endLacking();
      out.append('-');
    } else if (GLYPHS.getGlyphId(character) == 0) {
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

  // In Devanagari the two joiners choose how letters are written; elsewhere they join what is
  // lacking.
  private static boolean isJoiner(int character) {
    return character == '\u200c' || character == '\u200d';
  }

  private boolean followsDevanagari() {
    return lacking.isEmpty()
        && !out.isEmpty()
        && Character.UnicodeScript.of(out.charAt(out.length() - 1))
            == Character.UnicodeScript.DEVANAGARI;
  }

  private static boolean hasNoShape(int character) {
    int type = Character.getType(character);
    boolean choosesALook = character >= '\ufe00' && character <= '\ufe0f';
    return type == Character.CONTROL || type == Character.FORMAT || choosesALook;
  }

  private static CmapLookup glyphs() {
    try (TrueTypeFont font = Fonts.regular()) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }
}
