package disha.window.look;

import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.PrismFontFile;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import java.lang.reflect.Field;

/// Mends how JavaFX 26 shapes Arabic, Hebrew, Hindi and all other letters that need it, on Linux.
/// There it hands each run of such letters to Pango and keeps the letters by run; when the run is
/// then cut at the end of a line, it finds those of the whole run again. A line shows what belongs
/// to the next one as well or, from right to left, nothing can be laid out any more: an exception
/// at every frame, even for a name. And it has the same words shaped over and over. JavaFX has one
/// layout for all text, made when the first text is laid out; here it gets one that does neither.
/// The keeping came with [JDK-8246348](https://github.com/openjdk/jfx/pull/249), whose review asks
/// whether a run ever changes.
final class ComplexTextFix {
  private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";

  private ComplexTextFix() {}

  /// Mends it; on other systems there is nothing to mend. To be called in JavaFX's thread, the only
  /// one here that lays out text, before it does. Once is enough, more often does no harm.
  ///
  /// @throws IllegalStateException if JavaFX is another one than this was made for, or has laid out
  ///   text before
  static void mend() {
    PrismFontFactory fonts = PrismFontFactory.getFontFactory();
    GlyphLayout shaper = fonts.createGlyphLayout();
    if (shaper.getClass().getName().equals(PANGO)) {
      lend(fonts, new KeptGlyphs(shaper));
      GlyphLayout used = GlyphLayoutManager.getInstance();
      used.dispose();
      if (!(used instanceof KeptGlyphs)) {
        throw new IllegalStateException("text was laid out before");
      }
    }
  }

  // JavaFX asks its fonts for the layout; by this very lock nobody else asks them meanwhile.
  @SuppressWarnings("LockOnNonEnclosingClassLiteral")
  private static void lend(PrismFontFactory fonts, GlyphLayout layout) {
    synchronized (PrismFontFactory.class) {
      try {
        Field asked = PrismFontFactory.class.getDeclaredField("theFontFactory");
        asked.setAccessible(true);
        asked.set(null, new Lender(layout));
        try {
          GlyphLayoutManager.getInstance().dispose();
        } finally {
          asked.set(null, fonts);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("JavaFX lays out text in another way now", e);
      }
    }
  }

  /// Stands for the fonts while the layout is made, of which nothing else is asked then.
  private static final class Lender extends PrismFontFactory {
    private final GlyphLayout layout;

    Lender(GlyphLayout layout) {
      this.layout = layout;
    }

    @Override
    public GlyphLayout createGlyphLayout() {
      return layout;
    }

    @Override
    protected PrismFontFile createFontFile(
        String name, String file, int index, boolean register, boolean embedded, boolean copy) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public FontFallbackInfo getFallbacks(FontResource font) {
      throw new UnsupportedOperationException(font.getFullName());
    }
  }
}
