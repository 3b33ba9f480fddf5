package disha.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is unknown stays unknown, unless the other side decides alone.
class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "FALSE, FALSE, FALSE, FALSE"
  })
  void twoTogether(Truth a, Truth b, Truth and, Truth or) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(b.and(a)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
    assertThat(b.or(a)).isEqualTo(or);
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE, true", "UNKNOWN, UNKNOWN, true", "FALSE, TRUE, false"})
  void oneAlone(Truth truth, Truth not, boolean possible) {
    assertThat(truth.not()).isEqualTo(not);
    assertThat(truth.isPossible()).isEqualTo(possible);
  }
}
