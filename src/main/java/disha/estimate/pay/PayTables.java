package disha.estimate.pay;

import disha.basics.LongCache;
import disha.rules.joining.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Low, likely and high pay as [PayEstimator] finds them, by the months that count; each found once
/// and kept. For one thread.
public final class PayTables {
  private static final long UNKNOWN = -1;

  /// People stand in some hundred positions.
  private static final int MOST_KEPT = 4096;

  private final PayEstimator pay;

  private record TableKey(PayPlace place, Segment.Complexity complexity) {}

  private final Map<TableKey, SectorPay> tables = new HashMap<>();

  public PayTables(PayEstimator pay) {
    this.pay = pay;
  }

  /// What the amounts of a segment stand in; the same for those that are as complex and of which
  /// the same evidence speaks.
  public SectorPay of(Segment segment) {
    return tables.computeIfAbsent(
        new TableKey(pay.place(segment), segment.demands().complexity()),
        key -> new SectorPay(pay, segment));
  }

  /// The amounts of one sector, or of a kind of work in it, for work of one complexity, in paise a
  /// year.
  public static final class SectorPay {
    private final PayEstimator pay;
    private final PayCurve curve;
    private final Segment.Complexity complexity;
    private final QuantileRow low;
    private final QuantileRow high;
    private final boolean isTold;
    private final LongCache<QuantileRow> likely = new LongCache<>(MOST_KEPT);
    private int lastApplying;

    /// Of those whom these drivers move; null at first.
    private QuantileRow last;

    private SectorPay(PayEstimator pay, Segment segment) {
      this.pay = pay;
      curve = pay.curve(segment);
      complexity = segment.demands().complexity();
      isTold = !curve.points().isEmpty();
      low = new QuantileRow(curve, pay.lowest());
      high = new QuantileRow(curve, pay.highest());
    }

    /// Whether any document gives pay for the sector.
    public boolean isTold() {
      return isTold;
    }

    /// Low pay after so many months.
    public long low(int months) {
      return low.at(months);
    }

    /// High pay after so many months.
    public long high(int months) {
      return high.at(months);
    }

    /// Likely pay after so many months.
    ///
    /// @param applying the drivers that certainly move the person, as a bit set over their places
    public long likely(int months, int applying) {
      if (last == null || applying != lastApplying) {
        last = row(applying);
        lastApplying = applying;
      }
      return last.at(months);
    }

    private QuantileRow row(int applying) {
      QuantileRow known = likely.get(applying);
      if (known == null) {
        known = new QuantileRow(curve, pay.position(complexity, applying));
        likely.put(applying, known);
      }
      return known;
    }
  }

  /// The amounts at one position in the pool.
  private static final class QuantileRow {
    private final PayCurve curve;
    private final int position;

    /// By month, up to the last that a document speaks of: pay is held from there on.
    private final long[] amounts;

    QuantileRow(PayCurve curve, int position) {
      this.curve = curve;
      this.position = position;
      List<PayCurve.Point> points = curve.points();
      amounts = new long[points.isEmpty() ? 1 : points.getLast().months() + 1];
      Arrays.fill(amounts, UNKNOWN);
    }

    long at(int months) {
      int month = Math.min(months, amounts.length - 1);
      long known = amounts[month];
      return known != UNKNOWN ? known : found(month);
    }

    private long found(int month) {
      amounts[month] = curve.quantile(month, position).paiseAYear();
      return amounts[month];
    }
  }
}
