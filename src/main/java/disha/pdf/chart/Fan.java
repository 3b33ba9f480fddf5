package disha.pdf.chart;

import disha.basics.Axis;
import disha.basics.Months;
import disha.summary.Amount;
import disha.summary.ProjectionSummary;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Pay over the years as it is drawn: a band with the likely line in it, and the evidence on it.
/// Amounts are in rupees a month.
///
/// @param held the first year that is only held; the number of years if all have evidence
/// @param ceiling the label of the most that is named; empty if none is
/// @param ceilingMonths from today to when that is within reach
public record Fan(
    Axis axis,
    List<FanYear> years,
    List<ClaimSpan> claims,
    int held,
    String heldLabel,
    String likelyLabel,
    String ceiling,
    int ceilingMonths) {

  /// Pay in one year.
  record FanYear(long low, long likely, long high) {}

  /// A range that documents give, from a month to a month from today.
  record ClaimSpan(int from, int to, long low, long high) {}

  /// What is drawn of pay over the years.
  ///
  /// @param labels of the held part, the likely line and the ceiling
  public static Fan of(ProjectionSummary p, FanLabels labels) {
    List<FanYear> years =
        p.years().stream()
            .map(y -> new FanYear(month(y.low()), month(y.likely()), month(y.high())))
            .toList();
    int last = Months.A_YEAR * (years.size() - 1);
    List<ClaimSpan> claims =
        p.ahead().stream()
            .filter(e -> e.months() <= last)
            .map(e ->
                new ClaimSpan(
                    Math.max(0, e.months()),
                    Math.min(last, e.to()),
                    month(e.low()),
                    month(e.high())))
            .toList();
    int held =
        IntStream.range(0, years.size())
            .filter(y -> p.years().get(y).heldFlat())
            .findFirst()
            .orElse(years.size());
    long greatest =
        Stream.of(years.stream().map(FanYear::high), claims.stream().map(ClaimSpan::high))
            .flatMap(s -> s)
            .flatMapToLong(LongStream::of)
            .max()
            .orElseThrow();
    return new Fan(
        Axis.upTo(greatest, Strip.MOST_STEPS),
        years,
        claims,
        held,
        labels.held(),
        labels.likely(),
        labels.ceiling(),
        p.ceiling().map(ProjectionSummary.CeilingPoint::months).orElse(0));
  }

  /// What is written into the drawing.
  public record FanLabels(String held, String likely, String ceiling) {}

  private static long month(Amount amount) {
    return amount.pay().rupeesAMonth();
  }
}
