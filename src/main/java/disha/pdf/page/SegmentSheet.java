package disha.pdf.page;

import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Kinds of work that differ in no more than their names, told in full once.
///
/// @param target the id of its heading
/// @param segment the first of them
/// @param works what is done in each, under its name
/// @param runs lists that are told in a line each
/// @param readingsAs the name of the work with the same readings, if that was told before
/// @param payAs the name of the work with the same pay, if that was told before
/// @param pay its pay in rows, where it was not told before and there is room
record SegmentSheet(
    String target,
    String names,
    SegmentSummary segment,
    List<NamedWork> works,
    List<HeadedSentences> runs,
    String readingsAs,
    String payAs,
    List<PayRows> pay) {
  /// What is done in a kind of work.
  record NamedWork(String name, String work) {}

  /// Sentences under a word.
  record HeadedSentences(String heading, List<Sentence> items) {}

  /// Pay in rows.
  ///
  /// @param amounts a month and a year
  /// @param way from the middle of what sources give to likely pay
  /// @param claims what sources give
  /// @param notes what to know about it
  record PayRows(
      String heading,
      List<AmountRow> amounts,
      List<WayRow> way,
      String unmoved,
      List<ClaimRow> claims,
      List<Sentence> notes) {}

  /// Pay in a period.
  record AmountRow(String period, String likely, String range, String span) {}

  /// A step on the way to likely pay, or where it begins and ends.
  record WayRow(Sentence name, String state, String month, boolean sum) {}

  /// What a source gives.
  record ClaimRow(Sentence voice, String about, String month, String share) {}

  /// Those of some kinds of work, in order.
  static List<SegmentSheet> of(List<SegmentSummary> segments, Room room, Messages messages) {
    Map<SegmentSummary, List<SegmentSummary>> alike = new LinkedHashMap<>();
    for (SegmentSummary s : segments) {
      alike.computeIfAbsent(unnamed(s), k -> new ArrayList<>()).add(s);
    }
    Map<Object, String> told = new LinkedHashMap<>();
    List<SegmentSheet> out = new ArrayList<>();
    for (List<SegmentSummary> same : alike.values()) {
      out.add(sheet(same, "work-" + (out.size() + 1), told, room, messages));
    }
    return out;
  }

  // All but what it is called and what is done there.
  private static SegmentSummary unnamed(SegmentSummary s) {
    return new SegmentSummary(
        "",
        "",
        s.sectorId(),
        s.sector(),
        "",
        s.group(),
        s.verdict(),
        s.verdictWord(),
        s.because(),
        s.readings(),
        s.silent(),
        s.voices(),
        s.missing(),
        s.steps(),
        s.strengths(),
        s.gaps(),
        s.open(),
        s.pay(),
        s.projection(),
        s.noPay(),
        s.mentions());
  }

  private static SegmentSheet sheet(
      List<SegmentSummary> same,
      String target,
      Map<Object, String> told,
      Room room,
      Messages messages) {
    SegmentSummary s = same.getFirst();
    String readingsAs = told.putIfAbsent(s.readings(), s.name());
    String payAs = s.pay().map(p -> told.putIfAbsent(p, s.name())).orElse(null);
    return new SegmentSheet(
        target,
        String.join(
            messages.text("list.separator"), same.stream().map(SegmentSummary::name).toList()),
        s,
        same.stream().map(x -> new NamedWork(x.name(), x.work())).toList(),
        runs(s, messages),
        readingsAs == null ? "" : messages.text("pdf.readings-same", readingsAs),
        payAs == null ? "" : messages.text("pdf.pay-as", payAs),
        payAs == null ? s.pay().stream().map(p -> rows(p, room, messages)).toList() : List.of());
  }

  private static List<HeadedSentences> runs(SegmentSummary s, Messages messages) {
    List<Sentence> open = s.open().stream().map(q -> Sentence.plain(q.asks())).toList();
    return Stream.of(
            new HeadedSentences(messages.text("pdf.missing"), s.missing()),
            new HeadedSentences(messages.text("pdf.steps"), s.steps()),
            new HeadedSentences(messages.text("pdf.strengths"), s.strengths()),
            new HeadedSentences(messages.text("pdf.gaps"), s.gaps()),
            new HeadedSentences(messages.text("pdf.open"), open))
        .filter(run -> !run.items().isEmpty())
        .toList();
  }

  private static PayRows rows(PaySummary p, Room room, Messages messages) {
    boolean tables = room.tellsPayTables();
    return new PayRows(
        messages.text("pdf.pay", p.experience()),
        List.of(
            new AmountRow(
                messages.text("pdf.pay-month"),
                p.likely().month(),
                range(p.low(), p.high(), false, messages),
                range(p.spanLow(), p.spanHigh(), false, messages)),
            new AmountRow(
                messages.text("pdf.pay-year"),
                p.likely().year(),
                range(p.low(), p.high(), true, messages),
                range(p.spanLow(), p.spanHigh(), true, messages))),
        tables && p.isMoved() ? way(p, messages) : List.of(),
        p.isMoved() ? "" : messages.text("drivers.unmoved.month", p.likely().month()),
        tables ? p.bands().stream().map(b -> claim(b, messages)).toList() : List.of(),
        // What only says what we assume stands among the assumptions.
        p.notes().stream()
            .filter(n -> !n.citations().isEmpty() || n.assumptions().isEmpty())
            .toList());
  }

  private static List<WayRow> way(PaySummary p, Messages messages) {
    return Stream.of(
            Stream.of(end("pdf.drivers-middle", p.middle(), messages)),
            p.drivers().stream()
                .filter(PaySummary.DriverLine::moves)
                .map(d ->
                    new WayRow(
                        new Sentence(d.name(), d.text().citations(), d.text().assumptions()),
                        d.state(),
                        d.month(),
                        false)),
            Stream.of(end("pdf.drivers-likely", p.likely(), messages)))
        .flatMap(rows -> rows)
        .toList();
  }

  private static WayRow end(String key, Amount amount, Messages messages) {
    return new WayRow(Sentence.plain(messages.text(key)), "", amount.month(), true);
  }

  private static ClaimRow claim(PaySummary.BandLine b, Messages messages) {
    return new ClaimRow(
        new Sentence(b.voice(), b.text().citations(), b.text().assumptions()),
        messages.text("pdf.chart.about", b.about(), b.roleWord()),
        range(b.low(), b.high(), false, messages),
        b.share());
  }

  private static String range(Amount low, Amount high, boolean yearly, Messages messages) {
    String from = low.in(yearly);
    String to = high.in(yearly);
    return from.equals(to) ? from : messages.text("pdf.range", from, to);
  }
}
