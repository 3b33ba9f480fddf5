package disha.pdf.shaping;

import disha.pdf.base.Typeface;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into pieces that are written in one font each, from left to right.
public final class LetterRuns {
  private static final int MOST_REMEMBERED = 4_000;

  private static final Remembered<String, List<LetterRun>> REGULAR =
      new Remembered<>(MOST_REMEMBERED);
  private static final Remembered<String, List<LetterRun>> BOLD = new Remembered<>(MOST_REMEMBERED);

  private final String text;
  private final boolean bold;
  private final List<LetterRun> out = new ArrayList<>();

  private LetterRuns(String text, boolean bold) {
    this.text = text;
    this.bold = bold;
  }

  /// The runs of a text, in the order in which they stand on the page.
  ///
  /// @param text a line of text or a part of it
  public static List<LetterRun> of(String text, boolean bold) {
    return (bold ? BOLD : REGULAR).get(text, t -> cut(t, bold));
  }

  private static List<LetterRun> cut(String text, boolean bold) {
    LetterRuns runs = new LetterRuns(text, bold);
    char[] letters = text.toCharArray();
    if (Bidi.requiresBidi(letters, 0, letters.length)) {
      runs.ordered();
    } else {
      runs.add(0, text.length(), false);
    }
    return List.copyOf(runs.out);
  }

  /// How wide a text is, in thousandths of the font's size.
  public static float width(String text, boolean bold) {
    double sum = 0;
    for (LetterRun run : of(text, bold)) {
      sum += run.width();
    }
    return (float) sum;
  }

  private void ordered() {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    for (int run : order) {
      add(bidi.getRunStart(run), bidi.getRunLimit(run), bidi.getRunLevel(run) % 2 == 1);
    }
  }

  private void add(int from, int to, boolean leftwards) {
    List<LetterRun> runs = new ArrayList<>();
    int begin = from;
    Typeface face = face(from, Typeface.MUKTA);
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      Typeface next = face(i, face);
      if (next != face) {
        runs.add(run(face, begin, i, leftwards));
        begin = i;
        face = next;
      }
    }
    if (begin < to) {
      runs.add(run(face, begin, to, leftwards));
    }
    out.addAll(leftwards ? runs.reversed() : runs);
  }

  // Joiners and accents have no script of their own and go with the letter before them.
  private Typeface face(int at, Typeface before) {
    int letter = text.codePointAt(at);
    boolean accent = Character.UnicodeScript.of(letter) == Character.UnicodeScript.INHERITED;
    boolean joins = Character.getType(letter) == Character.FORMAT;
    return joins || (accent && before.has(letter))
        ? before
        : Typeface.shaping(letter).orElse(Typeface.MUKTA);
  }

  private LetterRun run(Typeface face, int from, int to, boolean leftwards) {
    String letters = text.substring(from, to);
    boolean shaped = leftwards || Typeface.shapes(letters);
    return new LetterRun(bold ? face.bold() : face, letters, shaped, leftwards);
  }
}
