package disha.estimate.pay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;

/// The linear opinion pool of several bands: each band is a uniform distribution between its ends,
/// and the pool is their mixture. Its quantile function is exact and piecewise linear; nothing is
/// sampled.
public final class Pool {
  /// Positions in the pool are counted in millionths.
  public static final int MILLION = 1_000_000;

  /// The sum of all weights. Divisible by every count of voices or claims that a model plausibly
  /// has, so that equal shares are exact.
  public static final long WHOLE = 27_720L * 27_720L;

  private final List<Band> bands;
  private final long[] amounts;

  /// At each amount, the share of the pool below it, and the share at or below it. The two differ
  /// where a band is a single amount.
  private final BigFraction[] below;

  private final BigFraction[] upTo;

  Pool(List<Band> bands) {
    this.bands = List.copyOf(bands);
    TreeSet<Long> ends = new TreeSet<>();
    for (Band b : bands) {
      ends.add(b.low().paiseAYear());
      ends.add(b.high().paiseAYear());
    }
    amounts = ends.stream().mapToLong(Long::longValue).toArray();
    below = new BigFraction[amounts.length];
    upTo = new BigFraction[amounts.length];
    for (int i = 0; i < amounts.length; i++) {
      below[i] = share(amounts[i], false);
      upTo[i] = share(amounts[i], true);
    }
  }

  private BigFraction share(long amount, boolean withPoints) {
    BigFraction sum = BigFraction.ZERO;
    for (Band b : bands) {
      long low = b.low().paiseAYear();
      long high = b.high().paiseAYear();
      BigFraction weight = BigFraction.of(b.weight(), WHOLE);
      if (amount > high || (amount == high && (withPoints || low < high))) {
        sum = sum.add(weight);
      } else if (amount > low) {
        sum = sum.add(weight.multiply(BigFraction.of(amount - low, high - low)));
      }
    }
    return sum;
  }

  /// The bands of the pool.
  public List<Band> bands() {
    return bands;
  }

  /// Whether some share of this pool stays under less than the same share of another.
  boolean fallsBelow(Pool other) {
    return LongStream.concat(LongStream.of(amounts), LongStream.of(other.amounts))
        .anyMatch(x ->
            share(x, true).compareTo(other.share(x, true)) > 0
                || share(x, false).compareTo(other.share(x, false)) > 0);
  }

  /// The lowest amount that any band holds.
  public Pay floor() {
    return new Pay(amounts[0]);
  }

  /// The highest amount that any band holds.
  public Pay top() {
    return new Pay(amounts[amounts.length - 1]);
  }

  /// The amount that a share of the pool stays under, rounded down to a whole paisa a year.
  ///
  /// @param millionths the share, 0 to [#MILLION]
  public Pay quantile(int millionths) {
    BigFraction p = BigFraction.of(millionths, MILLION);
    for (int i = 0; i < amounts.length; i++) {
      if (p.compareTo(upTo[i]) <= 0) {
        if (i == 0 || p.compareTo(below[i]) >= 0) {
          return new Pay(amounts[i]);
        }
        return new Pay(between(i, p));
      }
    }
    return top();
  }

  private long between(int i, BigFraction p) {
    BigFraction from = upTo[i - 1];
    BigFraction part = p.subtract(from).divide(below[i].subtract(from));
    BigInteger width = BigInteger.valueOf(amounts[i] - amounts[i - 1]);
    return amounts[i - 1]
        + part.getNumerator().multiply(width).divide(part.getDenominator()).longValueExact();
  }

  /// Two pools of the same bands are the same.
  @Override
  public boolean equals(Object o) {
    return o instanceof Pool p && p.bands.equals(bands);
  }

  @Override
  public int hashCode() {
    return bands.hashCode();
  }

  /// Puts bands together: each lineage one equal voice, each claim of a lineage an equal part of
  /// its voice.
  static Pool ofVoices(List<Band> claims) {
    List<String> lineages = claims.stream().map(Band::lineage).distinct().toList();
    List<Band> weighted = new ArrayList<>();
    for (String lineage : lineages) {
      List<Band> own = merged(claims.stream().filter(b -> b.lineage().equals(lineage)).toList());
      long weight = WHOLE / lineages.size() / own.size();
      for (Band b : own) {
        weighted.add(
            new Band(b.low(), b.high(), lineage, b.role(), b.facts(), b.assumptions(), weight));
      }
    }
    return new Pool(weighted);
  }

  /// The same claim repeated within a lineage is one claim.
  static List<Band> merged(List<Band> own) {
    List<Band> out = new ArrayList<>();
    for (Band b : own) {
      int at = -1;
      for (int i = 0; i < out.size(); i++) {
        if (isSameClaim(b, out.get(i))) {
          at = i;
        }
      }
      if (at < 0) {
        out.add(b);
      } else {
        Band o = out.get(at);
        out.set(
            at,
            new Band(
                o.low(),
                o.high(),
                o.lineage(),
                o.role(),
                IdLists.union(o.facts(), b.facts()),
                IdLists.union(o.assumptions(), b.assumptions()),
                0));
      }
    }
    return out;
  }

  private static boolean isSameClaim(Band a, Band b) {
    return a.low().equals(b.low())
        && a.high().equals(b.high())
        && a.role() == b.role()
        && a.lineage().equals(b.lineage());
  }
}
