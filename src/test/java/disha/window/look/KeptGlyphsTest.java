package disha.window.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The same letters are shaped once; all that can make them look otherwise is looked at.
class KeptGlyphsTest {
  private static final String WORDS = "काम और काम";
  private static final PGFont SMALL = PrismFontFactory.getFontFactory().createFont("System", 14);
  private static final PGFont LARGE = PrismFontFactory.getFontFactory().createFont("System", 15);

  /// Gives each letter a glyph with its own code, a pixel more with each thing it shapes.
  private static final class CountingShaper extends GlyphLayout {
    private final List<String> shaped = new ArrayList<>();
    private int disposed;

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
      shaped.add(new String(text, run.getStart(), run.getLength()));
      int[] codes = IntStream.range(run.getStart(), run.getEnd()).map(i -> text[i]).toArray();
      float[] places = new float[2 * (codes.length + 1)];
      for (int i = 0; i < places.length; i++) {
        places[i] = i * shaped.size();
      }
      run.shape(
          codes.length, codes, places, IntStream.range(0, codes.length).map(i -> i / 2).toArray());
    }

    @Override
    public void dispose() {
      disposed++;
    }
  }

  private final CountingShaper shaper = new CountingShaper();
  private final KeptGlyphs kept = new KeptGlyphs(shaper);

  private TextRun shape(int start, int end, int level, PGFont font) {
    TextRun run = new TextRun(start, end - start, (byte) level, true, 0, null, 0, false);
    kept.layout(run, font, null, WORDS.toCharArray());
    return run;
  }

  private static void assertAlike(TextRun one, TextRun other) {
    assertThat(other.getGlyphCount()).isEqualTo(one.getGlyphCount()).isPositive();
    for (int i = 0; i < one.getGlyphCount(); i++) {
      assertThat(other.getGlyphCode(i)).isEqualTo(one.getGlyphCode(i));
      assertThat(other.getPosX(i + 1)).isEqualTo(one.getPosX(i + 1));
      assertThat(other.getPosY(i)).isEqualTo(one.getPosY(i));
      assertThat(other.getCharOffset(i)).isEqualTo(one.getCharOffset(i));
    }
  }

  @Test
  void theSameLettersAreShapedOnceWhereverTheyStand() {
    TextRun first = shape(0, 3, 0, SMALL);
    assertAlike(first, shape(0, 3, 0, SMALL));
    assertAlike(first, shape(7, 10, 0, SMALL));
    assertThat(shaper.shaped).containsExactly("काम");
  }

  @Test
  void aPieceThatIsCutFromThemIsShapedItself() {
    shape(0, 10, 0, SMALL);
    assertThat(shape(0, 3, 0, SMALL).getGlyphCount()).isEqualTo(3);
    assertThat(shaper.shaped).containsExactly(WORDS, "काम");
    assertThat(shaper.disposed).as("what it kept of the whole is gone").isEqualTo(2);
  }

  @Test
  void otherLettersAndDirectionsAreShapedAnew() {
    shape(0, 3, 0, SMALL);
    shape(0, 3, 0, LARGE);
    shape(0, 3, 1, SMALL);
    assertThat(shaper.shaped).hasSize(3);
  }

  @Test
  void stretchingOneLineLeavesTheOthersAlone() {
    TextRun stretched = shape(0, 3, 0, SMALL);
    TextRun again = shape(0, 3, 0, SMALL);
    again.justify(0, 9);
    assertThat(again.getWidth()).isNotEqualTo(stretched.getWidth());
    assertAlike(stretched, shape(0, 3, 0, SMALL));
  }

  @Test
  void whatWasNotUsedForLongIsForgotten() {
    shape(0, 3, 0, SMALL);
    for (int size = 16; size < 16 + 5000; size++) {
      shape(0, 3, 0, PrismFontFactory.getFontFactory().createFont("System", size));
    }
    int before = shaper.shaped.size();
    shape(0, 3, 0, SMALL);
    assertThat(shaper.shaped).hasSize(before + 1);
  }
}
