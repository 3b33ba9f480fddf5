package disha.estimate.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Verdicts by their bits.
class VerdictMakerTest {
  @Test
  void aVerdictStandsAtABitOfItsOwn() {
    int all = 0;
    for (Verdict v : Verdict.values()) {
      int bit = VerdictMaker.bit(v);
      assertThat(Integer.bitCount(bit)).isEqualTo(1);
      assertThat(VerdictMaker.set(bit)).containsExactly(v);
      assertThat(VerdictMaker.decided(bit)).isEqualTo(v);
      all |= bit;
    }
    assertThat(VerdictMaker.set(all)).containsExactly(Verdict.values());
    assertThat(VerdictMaker.decided(all)).isEqualTo(Verdict.ANSWER_MISSING);
  }
}
