package disha.pdf.chart;

import disha.basics.Months;
import disha.text.Amounts;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Pay over the years being drawn: amounts at the left, years below. All lengths are in CSS pixels.
record FanDrawing(Pen pen, Fan fan, double width, double height) {
  // Eleven points: as small as letters on paper may be.
  private static final float TEXT = 14.7f;
  private static final double TOP = 22;
  private static final double BOTTOM = 24;
  private static final double CAP = 4;
  private static final double APART = 6;
  private static final float[] DASHES = {4, 3};

  void draw() {
    axis();
    yearNames();
    band(0, evident(), true);
    band(evident(), last(), false);
    held();
    claims();
    likely();
    ceiling();
  }

  private int last() {
    return fan.years().size() - 1;
  }

  // The last year of which documents speak.
  private int evident() {
    return Math.clamp(fan.held() - 1L, 0, last());
  }

  private void axis() {
    Path2D lines = new Path2D.Double();
    pen.colour(ChartColours.QUIET);
    for (long mark : fan.axis().marks()) {
      double y = y(mark);
      lines.moveTo(gutter(), y);
      lines.lineTo(x(Months.A_YEAR * last()), y);
      String label = Amounts.rupees(mark);
      double from = gutter() - 6 - pen.width(label, false, TEXT);
      pen.write(label, false, TEXT, from, y + TEXT / 3);
    }
    pen.colour(ChartColours.RULE);
    pen.draw(lines, 0.6f);
  }

  // Where the columns are narrow, every second year is named.
  private void yearNames() {
    pen.colour(ChartColours.QUIET);
    double widest = fan.names().stream().mapToDouble(this::nameWidth).max().orElseThrow();
    int step = widest + APART <= column() ? 1 : 2;
    for (int year = 0; year <= last(); year += step) {
      String name = fan.names().get(year);
      pen.write(
          name, false, TEXT, x(Months.A_YEAR * year) - nameWidth(name) / 2, height - TEXT / 3);
    }
  }

  private double nameWidth(String name) {
    return pen.width(name, false, TEXT);
  }

  // What is only held is drawn by its edges: paler than what documents speak of.
  private void band(int from, int to, boolean evident) {
    if (from == to) {
      return;
    }
    Path2D area = new Path2D.Double();
    area.moveTo(x(Months.A_YEAR * from), y(fan.years().get(from).low()));
    for (int year = from; year <= to; year++) {
      area.lineTo(x(Months.A_YEAR * year), y(fan.years().get(year).high()));
    }
    for (int year = to; year >= from; year--) {
      area.lineTo(x(Months.A_YEAR * year), y(fan.years().get(year).low()));
    }
    area.closePath();
    pen.colour(evident ? ChartColours.BAND : ChartColours.PALE);
    pen.fill(area);
    if (!evident) {
      pen.colour(ChartColours.CLAIM);
      pen.draw(area, 0.8f, DASHES);
    }
  }

  private void held() {
    if (fan.held() > last()) {
      return;
    }
    double x = x(Months.A_YEAR * evident());
    pen.colour(ChartColours.QUIET);
    pen.draw(new Line2D.Double(x, TOP, x, height - BOTTOM), 0.8f, DASHES);
    double wide = pen.width(fan.heldLabel(), false, TEXT);
    boolean fits = x + 5 + wide <= width;
    double from = fits ? x + 5 : width - wide;
    pen.write(fan.heldLabel(), false, TEXT, from, height - BOTTOM - 4);
  }

  private void claims() {
    pen.colour(ChartColours.QUIET);
    for (int i = 0; i < fan.claims().size(); i++) {
      Fan.ClaimSpan claim = fan.claims().get(i);
      double from = x(claim.from()) + aside(i, claim.from());
      bar(from, claim);
      if (claim.to() > claim.from()) {
        bar(x(claim.to()) + aside(i, claim.from()), claim);
      }
    }
  }

  // Claims of the same moment stand beside one another.
  private double aside(int claim, int from) {
    long before = fan.claims().subList(0, claim).stream().filter(c -> c.from() == from).count();
    return APART * (before + 1);
  }

  private void bar(double x, Fan.ClaimSpan claim) {
    double low = y(claim.low());
    double high = y(claim.high());
    Path2D lines = new Path2D.Double();
    lines.moveTo(x, low);
    lines.lineTo(x, high);
    lines.moveTo(x - CAP / 2, low);
    lines.lineTo(x + CAP / 2, low);
    lines.moveTo(x - CAP / 2, high);
    lines.lineTo(x + CAP / 2, high);
    pen.draw(lines, 1.2f);
  }

  private void likely() {
    pen.colour(ChartColours.ACCENT);
    line(0, evident());
    line(evident(), last(), DASHES);
    for (int year = 0; year <= evident(); year++) {
      double y = y(fan.years().get(year).likely());
      pen.fill(new Ellipse2D.Double(x(Months.A_YEAR * year) - 2.2, y - 2.2, 4.4, 4.4));
    }
    label();
  }

  private void line(int from, int to, float... dashes) {
    Path2D line = new Path2D.Double();
    line.moveTo(x(Months.A_YEAR * from), y(fan.years().get(from).likely()));
    for (int year = from + 1; year <= to; year++) {
      line.lineTo(x(Months.A_YEAR * year), y(fan.years().get(year).likely()));
    }
    pen.draw(line, 2f, dashes);
  }

  // At the end of its line, where nothing else is drawn.
  private void label() {
    // Clear of what is written at the foot.
    double lowest = height - BOTTOM - 4 - 1.2 * TEXT;
    double middle = Math.min(y(fan.years().getLast().likely()), lowest);
    pen.colour(ChartColours.ACCENT);
    pen.write(
        fan.likelyLabel(), true, TEXT, x(Months.A_YEAR * last()) + besideLast(), middle + TEXT / 3);
  }

  // Bars beside the last year stand between.
  private double besideLast() {
    int end = Months.A_YEAR * last();
    long bars = fan.claims().stream().filter(c -> c.from() == end || c.to() == end).count();
    return APART * (bars + 1);
  }

  // It is far above all else: an arrow leaves the chart at the top.
  private void ceiling() {
    if (fan.ceiling().isEmpty() || fan.ceilingMonths() > Months.A_YEAR * last()) {
      return;
    }
    double x = x(fan.ceilingMonths());
    pen.colour(ChartColours.TEXT);
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x - 3.5, 7);
    arrow.lineTo(x + 3.5, 7);
    arrow.lineTo(x, 1);
    arrow.closePath();
    pen.fill(arrow);
    pen.fill(new Rectangle2D.Double(x - 0.6, 7, 1.2, 7));
    double wide = pen.width(fan.ceiling(), false, TEXT);
    boolean fits = x - 7 - wide >= 0;
    pen.write(fan.ceiling(), false, TEXT, fits ? x - 7 - wide : x + 7, TEXT);
  }

  private double x(double months) {
    return gutter() + column() * (months / Months.A_YEAR + 0.5);
  }

  // As wide as leaves the label room behind the last year.
  private double column() {
    double all = width - gutter();
    double label = besideLast() + pen.width(fan.likelyLabel(), true, TEXT);
    int years = fan.years().size();
    return Math.min(all / years, (all - label) / (years - 0.5));
  }

  // As wide as the longest amount at the left.
  private double gutter() {
    return pen.width(Amounts.rupees(fan.axis().end()), false, TEXT) + 8;
  }

  private double y(long amount) {
    return height - BOTTOM - fan.axis().place(amount) * (height - TOP - BOTTOM);
  }
}
