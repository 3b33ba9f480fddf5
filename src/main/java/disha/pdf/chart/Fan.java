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
/// @param names what each year is called
/// @param held the first year that is only held; the number of years if all have evidence
/// @param ceiling the label of the most that is named; empty if none is
/// @param ceilingMonths from today to when that is within reach
public record Fan(
    Axis axis,
    List<FanYear> years,
    List<String> names,
    List<ClaimSpan> claims,
    int held,
    String heldLabel,
    String likelyLabel,
    String ceiling,
    int ceilingMonths) {
  private static final int MOST_STEPS = 4;

  // In CSS pixels: narrow enough for the letters to keep their size on a phone.
  private static final int PICTURE_WIDTH = 420;

  private static final int PICTURE_HEIGHT = 230;

  /// Years shown at least, and years shown behind the last that documents speak of.
  private static final int LEAST_YEARS = 5;

  private static final int HELD_YEARS = 1;

  /// Pay in one year.
  record FanYear(long low, long likely, long high) {}

  /// A range that documents give, from a month to a month from today.
  record ClaimSpan(int from, int to, long low, long high) {}

  /// What is drawn of pay over the years.
  ///
  /// @param labels of the years, the held part, the likely line and the ceiling
  public static Fan of(ProjectionSummary p, FanLabels labels) {
    List<ProjectionSummary.YearLine> shown = shown(p);
    List<FanYear> years =
        shown.stream()
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
    int held = held(shown);
    long greatest =
        Stream.of(years.stream().map(FanYear::high), claims.stream().map(ClaimSpan::high))
            .flatMap(s -> s)
            .flatMapToLong(LongStream::of)
            .max()
            .orElseThrow();
    return new Fan(
        Axis.upTo(greatest, MOST_STEPS),
        years,
        labels.years().subList(0, years.size()),
        claims,
        held,
        labels.held(),
        labels.likely(),
        labels.ceiling(),
        p.ceiling().map(ProjectionSummary.CeilingPoint::months).orElse(0));
  }

  // A long level end tells nothing, and the years before it need its room.
  private static List<ProjectionSummary.YearLine> shown(ProjectionSummary p) {
    int most = Math.max(LEAST_YEARS, held(p.years()) + HELD_YEARS);
    return p.years().subList(0, Math.min(p.years().size(), most + 1));
  }

  private static int held(List<ProjectionSummary.YearLine> years) {
    return IntStream.range(0, years.size())
        .filter(y -> years.get(y).heldFlat())
        .findFirst()
        .orElse(years.size());
  }

  /// What is written into the drawing.
  ///
  /// @param years what each year from today on is called
  public record FanLabels(List<String> years, String held, String likely, String ceiling) {}

  /// The chart as an SVG picture to stand in a page.
  ///
  /// @param alt what it shows, in words
  public String picture(String alt) {
    return SvgPen.picture(this, alt, PICTURE_WIDTH, PICTURE_HEIGHT);
  }

  private static long month(Amount amount) {
    return amount.pay().rupeesAMonth();
  }
}
