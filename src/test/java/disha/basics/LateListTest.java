package disha.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateListTest {
  @Test
  void isMadeOnceAndOnlyWhenItIsRead() {
    List<String> made = new ArrayList<>();
    LateList<String> late =
        new LateList<>(() -> {
          made.add("made");
          return List.of("a", "b");
        });
    assertThat(made).isEmpty();
    assertThat(late).containsExactly("a", "b").isEqualTo(List.of("a", "b"));
    assertThat(made).hasSize(1);
  }
}
