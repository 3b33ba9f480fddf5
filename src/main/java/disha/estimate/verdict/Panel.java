package disha.estimate.verdict;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Those who speak on the segments of a sector.
final class Panel {
  /// People are spoken of in a few hundred ways; more are only met by trying many profiles.
  private static final int MOST_KEPT = 10_000;

  private final int[] witnesses;
  private final int[] lineageOf;
  private final int lineages;
  private final AtomicInteger kept = new AtomicInteger();
  private volatile Testimony silence;

  /// @param witnesses places in [Rulebook#witnesses]
  /// @param lineageOf for each of them, the number of its lineage, from 0
  /// @param lineages how many lineages speak
  Panel(List<Integer> witnesses, List<Integer> lineageOf, int lineages) {
    this.witnesses = witnesses.stream().mapToInt(Integer::intValue).toArray();
    this.lineageOf = lineageOf.stream().mapToInt(Integer::intValue).toArray();
    this.lineages = lineages;
    silence = Testimony.silence(this);
  }

  /// The greatest whole that a [Trust] in it can have.
  long mostWhole() {
    long parts = 1;
    for (int lineage = 0; lineage < lineages; lineage++) {
      int number = lineage;
      long documents = IntStream.of(lineageOf).filter(l -> l == number).count();
      for (long says = 2; says <= documents; says++) {
        parts = parts / BigInteger.valueOf(parts).gcd(BigInteger.valueOf(says)).longValue() * says;
      }
    }
    return parts * (lineages + 2L);
  }

  int size() {
    return witnesses.length;
  }

  int witness(int number) {
    return witnesses[number];
  }

  int lineageOf(int number) {
    return lineageOf[number];
  }

  int lineages() {
    return lineages;
  }

  /// Before any of them has spoken.
  Testimony silence() {
    return silence;
  }

  /// Keeps count of what was worked out, and begins anew when it is too much.
  void countOne() {
    if (kept.incrementAndGet() > MOST_KEPT) {
      kept.set(0);
      silence = Testimony.silence(this);
    }
  }
}
