package disha.pdf.shaping;

import disha.pdf.base.Typeface;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/// Reads where the glyphs of a word stand and what they stand for.
final class PlacedWord {
  // What Java writes for a letter that is drawn by its neighbours.
  private static final int NO_GLYPH = 0xfffe;
  private static final int MOST_STEP = 100;

  private final Typeface face;
  private final String word;
  private final GlyphVector glyphs;
  private final int[] begins;
  private final List<PlacedGlyph> placed = new ArrayList<>();
  private double reached;

  PlacedWord(Typeface face, String word, GlyphVector glyphs) {
    this.face = face;
    this.word = word;
    this.glyphs = glyphs;
    this.begins = glyphs.getGlyphCharIndices(0, glyphs.getNumGlyphs(), null);
  }

  /// @param leftwards whether the glyphs stand in the reverse order of the letters
  ShapedWord shaped(boolean leftwards) {
    List<String> spelling = Spelling.of(word, begins, leftwards);
    for (int i = 0; i < begins.length; i++) {
      add(i, spelling.get(i));
    }
    double width = glyphs.getGlyphPosition(begins.length).getX();
    int after = (int) Math.round(width - reached);
    boolean spelt = leftwards || Typeface.shapes(word);
    return new ShapedWord(word, spelt, List.copyOf(placed), after, (float) width);
  }

  private void add(int i, String letters) {
    int id = glyphs.getGlyphCode(i);
    if (id >= NO_GLYPH) {
      return;
    }
    int before = (int) Math.round(glyphs.getGlyphPosition(i).getX() - reached);
    int rise = (int) Math.round(-glyphs.getGlyphPosition(i).getY());
    int step = placed.isEmpty() ? before : stepped(before);
    placed.add(new PlacedGlyph(id, letters, step, rise));
    reached += before + face.advance(id);
  }

  // Behind a sign that stands on the middle of a letter the next letter begins far to the right,
  // and some readers take that for a space. Nothing is drawn on the way, step by step.
  private int stepped(int before) {
    int rest = before;
    while (rest > MOST_STEP) {
      placed.add(new PlacedGlyph(face.emptyGlyph(), Spelling.NOTHING, MOST_STEP, 0));
      rest -= MOST_STEP;
    }
    return rest;
  }
}
