package disha.pdf.shaping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  @Test
  void theSameIsMadeOnceAndTheEldestIsForgotten() {
    List<String> made = new ArrayList<>();
    Remembered<String, Integer> lengths = new Remembered<>(2);
    for (String word : List.of("a", "bb", "a", "ccc", "a")) {
      lengths.get(
          word,
          w -> {
            made.add(w);
            return w.length();
          });
    }
    assertThat(made).containsExactly("a", "bb", "ccc", "a");
    assertThat(lengths.find("bb")).isEmpty();
    assertThat(lengths.find("a")).contains(1);
  }

  @Test
  void aTextIsCutAtItsSpacesAndIsAsWideAsItsWords() {
    LetterRun run = LetterRuns.of(" काम  और\u00a0वेतन", false).getFirst();
    assertThat(run.words())
        .extracting(ShapedWord::text)
        .containsExactly(" ", "काम", " ", " ", "और", "\u00a0", "वेतन");
    double width = run.words().stream().mapToDouble(ShapedWord::width).sum();
    assertThat(run.width()).isEqualTo((float) width);
  }
}
