package disha.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void aConstantIsWrittenInLowerCaseWithHyphens() {
    assertThat(Keys.of(RoundingMode.HALF_EVEN)).isEqualTo("half-even");
    assertThat(Keys.of(RoundingMode.CEILING)).isEqualTo("ceiling");
  }
}
