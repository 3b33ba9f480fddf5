package disha.window.look;

import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.TextRun;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// Has letters shaped once and remembers what came of it. JavaFX has the same words shaped anew
/// whenever a box asks how high they are or where they stand: some thousand times an edit.
final class KeptGlyphs extends GlyphLayout {
  /// So many pieces of lines are remembered, about 1 KB each; 400 edits of one person need half.
  private static final int MOST = 4096;

  /// What is shaped; on nothing else the glyphs depend.
  private record UnshapedPiece(String text, PGFont font, byte level) {}

  /// What a piece of a line looks like: its glyphs, where each stands (across and down) and where
  /// the piece ends, and the letter that each belongs to.
  private static final class ShapedPiece {
    private final int[] codes;
    private final float[] places;
    private final int[] letters;

    ShapedPiece(TextRun run) {
      int count = run.getGlyphCount();
      codes = IntStream.range(0, count).map(run::getGlyphCode).toArray();
      letters = IntStream.range(0, count).map(run::getCharOffset).toArray();
      places = new float[2 * (count + 1)];
      for (int i = 0; i <= count; i++) {
        places[2 * i] = run.getPosX(i);
        places[2 * i + 1] = run.getPosY(i);
      }
    }

    // A line that is stretched to the margin moves its glyphs.
    void give(TextRun run) {
      run.shape(codes.length, codes, places.clone(), letters);
    }
  }

  private final GlyphLayout shaper;
  private final SequencedMap<UnshapedPiece, ShapedPiece> kept = new LinkedHashMap<>(0, 0.75F, true);

  /// @param shaper JavaFX's own
  KeptGlyphs(GlyphLayout shaper) {
    this.shaper = shaper;
  }

  @Override
  public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
    UnshapedPiece letters =
        new UnshapedPiece(new String(text, run.getStart(), run.getLength()), font, run.getLevel());
    ShapedPiece known = kept.get(letters);
    if (known != null) {
      known.give(run);
      return;
    }
    shaper.layout(run, font, strike, text);
    // Else it would take a part that is cut from the run for the whole.
    shaper.dispose();
    // None where it has no memory left.
    if (run.getGlyphCount() > 0) {
      kept.put(letters, new ShapedPiece(run));
      if (kept.size() > MOST) {
        kept.pollFirstEntry();
      }
    }
  }

  @Override
  public void dispose() {
    GlyphLayoutManager.dispose(this);
  }
}
