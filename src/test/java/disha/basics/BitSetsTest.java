package disha.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Sets of constants by their bits.
class BitSetsTest {
  private enum Three {
    A,
    B,
    C
  }

  @Test
  void theSetsStandAtTheirBits() {
    assertThat(BitSets.of(Three.values()))
        .containsExactly(
            Set.of(),
            Set.of(Three.A),
            Set.of(Three.B),
            Set.of(Three.A, Three.B),
            Set.of(Three.C),
            Set.of(Three.A, Three.C),
            Set.of(Three.B, Three.C),
            Set.of(Three.A, Three.B, Three.C));
  }
}
