package disha.report;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.report.Terminal.Style;
import disha.summary.Citation;
import disha.summary.Context;
import disha.summary.PaySummary;
import disha.summary.ProjectionSummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Since;
import disha.summary.Summary;
import disha.text.InvisibleCharacters;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An estimate as text for a person at a terminal. Segments whose verdict rests on the same words
/// are told together, so that nothing is said thirty times.
public final class TextReport {
  private static final int AMOUNT_WIDTH = 11;
  private static final int YEAR_WIDTH = 12;
  private static final int GAP = 2;

  private final Summary summary;
  private final Messages messages;
  private final Terminal terminal;
  private final StringBuilder out = new StringBuilder();

  private TextReport(Summary summary, Messages messages, Terminal terminal) {
    this.summary = summary;
    this.messages = messages;
    this.terminal = terminal;
  }

  /// The report, ending in a line break.
  public static String of(Summary summary, Messages messages, Terminal terminal) {
    TextReport report = new TextReport(summary, messages, terminal);
    report.write();
    return report.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void heading(String text) {
    line("");
    line(terminal.styled(terminal.wrapped(text, "", ""), Style.BOLD));
  }

  private void paragraph(String text, String indent) {
    line(terminal.wrapped(text, indent, indent));
  }

  private void bullet(String text, String indent) {
    line(terminal.wrapped(text, indent + "- ", indent + "  "));
  }

  private void write() {
    String who =
        summary.name().map(InvisibleCharacters::marked).orElse(messages.text("report.noName"));
    line(terminal.styled(messages.text("report.title", who), Style.BOLD));
    paragraph(summary.model(), "");
    line("");
    paragraph(summary.headline(), "");
    summary
        .errors()
        .forEach(e -> bullet(e.field() + ": " + InvisibleCharacters.marked(e.text()), ""));
    summary.doubts().forEach(d -> bullet(d.text(), ""));
    summary.guidance().forEach(g -> bullet(g, ""));
    for (Context.NextAnswer n : summary.context().next()) {
      bullet(messages.text("report.next", n.asks(), n.effect()), "");
    }
    if (summary.segments().isEmpty() || !summary.guidance().isEmpty()) {
      return;
    }
    table();
    offer();
    groups();
    pays();
    onRecord();
    ways();
    otherSide();
    conflicts();
    since();
    lists();
  }

  private void table() {
    heading(messages.text("report.segments"));
    int name = Terminal.widest(summary.segments().stream().map(SegmentSummary::name));
    int verdict = Terminal.widest(summary.segments().stream().map(TextReport::verdict));
    String voicesHead = messages.text("report.voicesHead");
    List<String> payHeads =
        List.of(
            messages.text("report.low"),
            messages.text("report.likely"),
            messages.text("report.high"));
    int sector =
        widest(
            messages.text("report.sector"),
            summary.segments().stream().map(SegmentSummary::sector));
    int voices = widest(voicesHead, summary.segments().stream().map(SegmentSummary::voices));
    List<Integer> pay =
        IntStream.range(0, payHeads.size())
            .mapToObj(i -> widest(payHeads.get(i), amounts(i)))
            .toList();
    String head =
        row(
            Terminal.left(messages.text("report.segment"), name),
            Terminal.right(messages.text("report.sector"), sector),
            Terminal.left(messages.text("report.verdict"), verdict),
            columns(Terminal.right(voicesHead, voices), payHeads, pay));
    line(terminal.styled(head, Style.DIM));
    Optional<AdviceGroup> group = Optional.empty();
    for (SegmentSummary s : summary.segments()) {
      if (!group.equals(Optional.of(s.group()))) {
        line(terminal.styled(summary.groupWord(s.group()), Style.BOLD));
        group = Optional.of(s.group());
      }
      String row =
          row(
              Terminal.left(s.name(), name),
              Terminal.right(s.sector(), sector),
              Terminal.left(verdict(s), verdict),
              columns(
                  Terminal.right(s.voices(), voices),
                  s.pay().map(TextReport::months).orElse(List.of()),
                  pay));
      line(s.pay().map(p -> p.marked(row)).orElse(row));
    }
    paragraph(messages.text("report.monthly", summary.context().prices()), "");
    if (summary.hasHeldPay()) {
      paragraph(messages.text("pay.held"), "");
    }
    paragraph(messages.text("report.voicesNote"), "");
  }

  private static String verdict(SegmentSummary s) {
    return mark(s.verdict()) + " " + s.verdictWord();
  }

  private static List<String> months(PaySummary pay) {
    return List.of(pay.low().month(), pay.likely().month(), pay.high().month());
  }

  private Stream<String> amounts(int column) {
    return summary.segments().stream()
        .flatMap(s -> s.pay().stream())
        .map(p -> months(p).get(column));
  }

  private static int widest(String head, Stream<String> column) {
    return GAP + Terminal.widest(Stream.concat(Stream.of(head), column));
  }

  private static String columns(String voices, List<String> pay, List<Integer> widths) {
    StringBuilder out = new StringBuilder(voices);
    for (int i = 0; i < pay.size(); i++) {
      out.append(Terminal.right(pay.get(i), widths.get(i)));
    }
    return out.toString();
  }

  private static String row(String name, String sector, String verdict, String columns) {
    return (name + sector + "  " + verdict + columns).stripTrailing();
  }

  /// The sign of a verdict, so that no colour is needed to tell it.
  static String mark(Verdict verdict) {
    return switch (verdict) {
      case ELIGIBLE -> "●";
      case ON_SOME_READINGS -> "◐";
      case ANSWER_MISSING -> "?";
      case AFTER_STEP -> "○";
      case NOT_YET -> "·";
    };
  }

  private static Style style(Verdict verdict) {
    return switch (verdict) {
      case ELIGIBLE -> Style.GREEN;
      case ON_SOME_READINGS, ANSWER_MISSING -> Style.YELLOW;
      case AFTER_STEP -> Style.BLUE;
      case NOT_YET -> Style.DIM;
    };
  }

  /// What two segments must have in common to be told together.
  private record Account(
      String sector,
      Verdict verdict,
      Sentence because,
      List<SegmentSummary.ReadingLine> readings,
      List<Sentence> missing,
      List<Sentence> steps,
      List<SegmentSummary.OpenQuestion> open) {
    static Account of(SegmentSummary s) {
      // What in the profile fits differs from segment to segment; the rule that holds does not.
      List<SegmentSummary.ReadingLine> readings =
          s.readings().stream()
              .map(r ->
                  new SegmentSummary.ReadingLine(
                      r.document(), r.outcome(), r.outcomeWord(), r.says(), r.basisWord(), ""))
              .toList();
      return new Account(
          s.sectorId(), s.verdict(), s.because(), readings, s.missing(), s.steps(), s.open());
    }
  }

  private void groups() {
    Map<Account, List<SegmentSummary>> groups = new LinkedHashMap<>();
    for (SegmentSummary s : summary.segments()) {
      groups.computeIfAbsent(Account.of(s), a -> new ArrayList<>()).add(s);
    }
    groups.values().forEach(this::group);
  }

  private void group(List<SegmentSummary> group) {
    SegmentSummary s = group.getFirst();
    line("");
    String names =
        String.join(
            messages.text("list.separator"), group.stream().map(SegmentSummary::name).toList());
    line(
        terminal.styled(
            mark(s.verdict()) + " " + messages.text("report.group", s.verdictWord(), s.sector()),
            style(s.verdict())));
    paragraph(names, "  ");
    paragraph(s.because().cited(), "  ");
    int document = Terminal.widest(s.readings().stream().map(SegmentSummary.ReadingLine::document));
    int outcome =
        Terminal.widest(s.readings().stream().map(SegmentSummary.ReadingLine::outcomeWord));
    for (SegmentSummary.ReadingLine r : s.readings()) {
      String first =
          "    "
              + Terminal.left(r.document(), document + 2)
              + Terminal.left(r.outcomeWord(), outcome + 2);
      String basis = r.basisWord().isEmpty() ? "" : " (" + r.basisWord() + ")";
      String open = r.outcome().isPresent() ? "" : " (" + details(group, r.document()) + ")";
      line(
          terminal.wrapped(
              r.says().cited() + basis + open,
              first,
              Terminal.left("", Terminal.widest(Stream.of(first)))));
    }
    if (!s.silent().isEmpty()) {
      paragraph(s.silent(), "    ");
    }
    paragraph(messages.text("report.voices", s.voices()), "    ");
    sentences("report.missing", s.missing());
    sentences("report.steps", s.steps());
    inLine("report.strengths", group, SegmentSummary::strengths);
    inLine("report.gaps", group, SegmentSummary::gaps);
    if (!s.open().isEmpty()) {
      paragraph(messages.text("report.open"), "    ");
      s.open().forEach(q -> bullet(q.asks(), "      "));
    }
  }

  /// What is open for a document in any segment of the group.
  private String details(List<SegmentSummary> group, String document) {
    List<String> all =
        group.stream()
            .flatMap(s -> s.readings().stream())
            .filter(r -> r.document().equals(document))
            .map(SegmentSummary.ReadingLine::detail)
            .distinct()
            .toList();
    return String.join(messages.text("list.separator"), all);
  }

  /// What holds for segments of the group, in one line; what does not hold for all of them names
  /// those for which it does.
  private void inLine(
      String heading,
      List<SegmentSummary> group,
      Function<SegmentSummary, List<Sentence>> sentences) {
    Map<Sentence, List<String>> holders = new LinkedHashMap<>();
    for (SegmentSummary s : group) {
      sentences
          .apply(s)
          .forEach(x -> holders.computeIfAbsent(x, k -> new ArrayList<>()).add(s.name()));
    }
    List<String> parts = new ArrayList<>();
    holders.forEach((sentence, names) ->
        parts.add(
            names.size() == group.size()
                ? sentence.cited()
                : messages.text(
                    "report.onlyIn",
                    sentence.cited(),
                    String.join(messages.text("list.and"), names))));
    if (!parts.isEmpty()) {
      paragraph(
          messages.text(heading, String.join(messages.text("list.separator"), parts)), "    ");
    }
  }

  private void sentences(String heading, List<Sentence> sentences) {
    if (!sentences.isEmpty()) {
      paragraph(messages.text(heading), "    ");
      sentences.forEach(x -> bullet(x.cited(), "      "));
    }
  }

  /// Pay is the same evidence for all segments of a sector and an experience: told once each.
  private void pays() {
    Map<List<Object>, SegmentSummary> told = new LinkedHashMap<>();
    for (SegmentSummary s : summary.segments()) {
      s.pay().ifPresent(p -> told.putIfAbsent(List.of(s.sector(), p.experience(), p.bands()), s));
    }
    told.values().forEach(s -> pay(s, s.pay().orElseThrow()));
  }

  private void onRecord() {
    summary
        .evidence()
        .ifPresent(e -> {
          heading(messages.text("evidence.title"));
          paragraph(e.madeWith(), "  ");
          for (SegmentSummary s : summary.segments()) {
            e.of(s.id())
                .ifPresent(says -> bullet(messages.text("evidence.of", s.name(), says), "  "));
          }
        });
  }

  private void pay(SegmentSummary s, PaySummary p) {
    heading(messages.text("report.pay", s.sector(), p.experience()));
    for (PaySummary.BandLine b : p.bands()) {
      bullet(b.text().cited(), "  ");
    }
    paragraph(
        messages.text(
            p.between() ? "report.spanBetween" : "report.span",
            p.spanLow().month(),
            p.spanHigh().month(),
            p.spanLow().year(),
            p.spanHigh().year()),
        "  ");
    p.ceiling().ifPresent(c -> paragraph(c.text().cited(), "  "));
    drivers(s, p);
    p.notes().forEach(n -> bullet(n.cited(), "  "));
    s.projection().ifPresent(x -> projection(s, x));
  }

  private void drivers(SegmentSummary s, PaySummary p) {
    if (p.isMoved()) {
      paragraph(
          messages.text("report.example", s.name(), p.middle().month(), p.likely().month()), "  ");
      for (PaySummary.DriverLine d : p.drivers()) {
        line("    " + Terminal.right(d.month(), AMOUNT_WIDTH) + "  " + driver(d));
      }
    } else if (!p.drivers().isEmpty()) {
      paragraph(messages.text("report.exampleUnmoved", s.name()), "  ");
      paragraph(messages.text("drivers.unmoved.month", p.likely().month()), "    ");
      paragraph(messages.text("drivers.could"), "    ");
      p.drivers().forEach(d -> bullet(driver(d), "      "));
    }
  }

  private String driver(PaySummary.DriverLine d) {
    return messages.text("drivers.of", d.text().cited(), d.state());
  }

  private void projection(SegmentSummary s, ProjectionSummary p) {
    line("");
    paragraph(messages.text("report.projection", s.name()), "  ");
    for (ProjectionSummary.YearLine r : p.years()) {
      // One line stands for all the years in which pay is only held.
      if (!r.heldFlat() || r.year() == 0 || !p.years().get(r.year() - 1).heldFlat()) {
        line(
            ("    "
                    + Terminal.left(r.name(), YEAR_WIDTH)
                    + Terminal.right(r.low().month(), AMOUNT_WIDTH)
                    + Terminal.right(r.likely().month(), AMOUNT_WIDTH)
                    + Terminal.right(r.high().month(), AMOUNT_WIDTH)
                    + (r.heldFlat() ? "  " + messages.text("report.held") : ""))
                .stripTrailing());
      }
    }
    if (!p.end().isEmpty()) {
      paragraph(p.end(), "    ");
    }
    p.ceiling().ifPresent(c -> bullet(c.text().cited(), "    "));
    for (ProjectionSummary.CareerStepLine step : p.steps()) {
      bullet(messages.text("report.step", step.when(), step.text().cited()), "    ");
    }
    for (ProjectionSummary.Evidence e : p.evidence()) {
      bullet(messages.text("report.evidence", e.when(), e.text().cited()), "    ");
    }
  }

  private void offer() {
    if (summary.context().offer().isEmpty()) {
      wages();
      return;
    }
    Context.OfferNote offer = summary.context().offer().get();
    heading(
        messages.text(
            "report.offer", offer.segment(), offer.offered().month(), offer.offered().year()));
    paragraph(offer.verdict() + " " + offer.range(), "  ");
    offer.warning().ifPresent(w -> paragraph(w.cited(), "  "));
    offer.claims().forEach(c -> bullet(c.cited(), "  "));
    wages();
  }

  private void wages() {
    for (Since.WageLine w : summary.since().wages()) {
      paragraph(w.text() + " " + SinceText.sources(w.sources(), messages), "  ");
    }
  }

  private void since() {
    if (summary.since().topics().isEmpty()) {
      return;
    }
    heading(messages.text("since.title"));
    SinceText.lines(summary.since(), messages, terminal).forEach(this::line);
  }

  private void ways() {
    Context context = summary.context();
    if (context.ways().isEmpty() && context.noWays().isEmpty()) {
      return;
    }
    heading(messages.text("report.paths"));
    if (context.ways().isEmpty()) {
      paragraph(context.noWays(), "  ");
    }
    for (Context.WayLine p : context.ways()) {
      String moves =
          String.join(messages.text("list.plus"), p.moves().stream().map(Sentence::cited).toList());
      bullet(moves, "  ");
      Stream.of(p.takes(), p.aside(), p.opens(), p.raises())
          .filter(gain -> !gain.isEmpty())
          .forEach(gain -> paragraph(gain, "    "));
    }
  }

  private void otherSide() {
    if (summary.context().otherSide().isEmpty()) {
      return;
    }
    heading(messages.text("report.otherSide"));
    for (Context.SideNote n : summary.context().otherSide()) {
      bullet(messages.text("report.side", n.kind(), n.sectors(), n.text().cited()), "  ");
    }
  }

  private void conflicts() {
    if (summary.context().conflicts().isEmpty()) {
      return;
    }
    heading(messages.text("report.conflicts"));
    for (Context.ConflictNote c : summary.context().conflicts()) {
      paragraph(messages.text("report.conflict", c.topic(), c.voices()), "  ");
      c.claims().forEach(x -> bullet(x.cited(), "    "));
      paragraph(c.handling().text(), "    ");
    }
  }

  private void lists() {
    heading(messages.text("report.assumptions"));
    for (Summary.AssumptionLine a : summary.assumptions()) {
      String changed = a.changed() ? messages.text("report.changed") : "";
      bullet(messages.text("report.assumption", a.statement(), a.id()) + changed, "  ");
    }
    heading(messages.text("report.silences"));
    summary.silences().forEach(x -> bullet(x, "  "));
    heading(messages.text("report.citations"));
    summary.citations().forEach(c -> line(source(c, messages, terminal)));
  }

  /// A source with its number.
  static String source(Citation c, Messages messages, Terminal terminal) {
    String number = Terminal.right("[" + c.number() + "]", 5) + " ";
    String certainty = c.certainty().isEmpty() ? "" : " (" + c.certainty() + ")";
    return terminal.wrapped(
        messages.text("report.citation", c.document(), c.section(), c.says()) + certainty,
        number,
        " ".repeat(number.length()));
  }
}
