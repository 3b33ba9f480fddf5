package disha.window.look;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.TextRun;
import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Mends how JavaFX 26 breaks lines of Arabic, Hebrew, Hindi and all other letters that need
/// shaping, on Linux. There it hands each run of such letters to Pango and keeps the letters by
/// run; when the run is then cut at the end of a line, it finds those of the whole run again. A
/// line shows what belongs to the next one as well or, from right to left, nothing can be laid out
/// any more: an exception at every frame, even for a name. JavaFX offers no other way in than the
/// field where it keeps them. The field came with
/// [JDK-8246348](https://github.com/openjdk/jfx/pull/249), whose review asks whether a run ever
/// changes.
final class ComplexTextFix {
  private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";

  private ComplexTextFix() {}

  /// Mends it; on other systems there is nothing to mend. To be called in JavaFX's thread, the only
  /// one here that lays out text. Once is enough, more often does no harm.
  ///
  /// @throws IllegalStateException if JavaFX is another one than this was made for
  static void mend() {
    GlyphLayout layout = GlyphLayoutManager.getInstance();
    try {
      if (layout.getClass().getName().equals(PANGO)) {
        Field kept = layout.getClass().getDeclaredField("runUtf8");
        kept.setAccessible(true);
        kept.set(layout, new Kept());
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("JavaFX breaks lines in another way now", e);
    } finally {
      layout.dispose();
    }
  }

  /// What is kept by run and length, as a run that was cut is shorter.
  private static final class Kept extends AbstractMap<TextRun, Long> {
    private final Map<RunPiece, Long> addresses = new HashMap<>();

    private record RunPiece(TextRun run, int length) {
      static RunPiece of(TextRun run) {
        return new RunPiece(run, run.getLength());
      }
    }

    @Override
    public Long get(Object run) {
      return addresses.get(RunPiece.of((TextRun) run));
    }

    @Override
    public Long put(TextRun run, Long address) {
      return addresses.put(RunPiece.of(run), address);
    }

    // JavaFX frees all that is here, and then clears it.
    @Override
    public Set<Entry<TextRun, Long>> entrySet() {
      return addresses.entrySet().stream()
          .map(e -> Map.entry(e.getKey().run(), e.getValue()))
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void clear() {
      addresses.clear();
    }
  }
}
