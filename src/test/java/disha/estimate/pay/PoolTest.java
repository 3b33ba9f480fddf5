package disha.estimate.pay;

import static org.assertj.core.api.Assertions.assertThat;

import disha.rules.grounds.Fact;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The pool of evidence, reckoned by hand.
class PoolTest {
  private static Band band(long low, long high, String lineage) {
    return new Band(
        Pay.ofMonth(low), Pay.ofMonth(high), lineage, Fact.Role.BAND, List.of("f"), List.of(), 0);
  }

  private static long month(Pool pool, int percent) {
    return pool.quantile(percent * Pool.MILLION / 100).rupeesAMonth();
  }

  @Test
  void oneBandIsUniform() {
    Pool pool = Pool.ofVoices(List.of(band(7000, 9000, "a")));
    assertThat(month(pool, 0)).isEqualTo(7000);
    assertThat(month(pool, 10)).isEqualTo(7200);
    assertThat(month(pool, 50)).isEqualTo(8000);
    assertThat(month(pool, 100)).isEqualTo(9000);
  }

  @Test
  void twoVoicesCountTheSame() {
    // Half of the pool lies in each band; between them there is nothing.
    Pool pool = Pool.ofVoices(List.of(band(7000, 9000, "a"), band(10000, 15000, "b")));
    assertThat(month(pool, 25)).isEqualTo(8000);
    assertThat(month(pool, 50)).isEqualTo(9000);
    assertThat(month(pool, 75)).isEqualTo(12500);
  }

  @Test
  void claimsOfOneLineageShareItsVoice() {
    Pool pool =
        Pool.ofVoices(List.of(band(1000, 2000, "a"), band(3000, 4000, "b"), band(5000, 6000, "b")));
    assertThat(month(pool, 50)).isEqualTo(2000);
    assertThat(month(pool, 75)).isEqualTo(4000);
    assertThat(pool.bands())
        .extracting(Band::weight)
        .containsExactly(Pool.WHOLE / 2, Pool.WHOLE / 4, Pool.WHOLE / 4);
  }

  @Test
  void aClaimRepeatedWithinALineageIsOneClaim() {
    Pool pool =
        Pool.ofVoices(List.of(band(1000, 2000, "a"), band(1000, 2000, "a"), band(3000, 4000, "b")));
    assertThat(pool.bands()).hasSize(2);
    assertThat(month(pool, 50)).isEqualTo(2000);
  }

  @Test
  void overlappingBandsAdd() {
    // From 8000 on both bands hold a quarter of the pool per thousand.
    Pool pool = Pool.ofVoices(List.of(band(7000, 9000, "a"), band(8000, 10000, "b")));
    assertThat(month(pool, 25)).isEqualTo(8000);
    assertThat(month(pool, 50)).isEqualTo(8500);
    assertThat(month(pool, 75)).isEqualTo(9000);
  }

  @Test
  void aSingleAmountIsAStep() {
    Pool pool = Pool.ofVoices(List.of(band(8000, 8000, "a"), band(7000, 9000, "b")));
    assertThat(month(pool, 20)).isEqualTo(7800);
    assertThat(month(pool, 30)).isEqualTo(8000);
    assertThat(month(pool, 74)).isEqualTo(8000);
    assertThat(month(pool, 90)).isEqualTo(8600);
  }

  @Test
  void theWholePoolLiesUnderItsTopEvenIfSharesCannotBeEqual() {
    // A thirteenth of the whole is not a whole number, so that the weights fall short of it.
    List<Band> voices =
        IntStream.rangeClosed(1, 13)
            .mapToObj(i -> band(1000L * i, 1000L * i + 500, "voice-" + i))
            .toList();
    Pool pool = Pool.ofVoices(voices);
    assertThat(month(pool, 100)).isEqualTo(13_500);
    assertThat(pool.floor()).isEqualTo(Pay.ofMonth(1000));
    assertThat(pool.top()).isEqualTo(Pay.ofMonth(13_500));
  }

  @Test
  void poolsOfTheSameBandsAreTheSame() {
    Pool pool = Pool.ofVoices(List.of(band(1000, 2000, "a")));
    Pool same = Pool.ofVoices(List.of(band(1000, 2000, "a")));
    Pool other = Pool.ofVoices(List.of(band(1000, 3000, "a")));
    assertThat(pool).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(pool.hashCode()).isNotEqualTo(other.hashCode());
  }
}
