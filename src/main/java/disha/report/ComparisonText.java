package disha.report;

import disha.estimate.segment.AdviceGroup;
import disha.report.Terminal.Style;
import disha.summary.Citation;
import disha.summary.ProjectionSummary;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.summary.comparison.ComparisonDigest;
import disha.summary.comparison.ComparisonDigest.ColumnStanding;
import disha.summary.comparison.ComparisonDigest.SegmentGroup;
import disha.summary.comparison.ComparisonSummary;
import disha.summary.comparison.ComparisonSummary.ComparedSegment;
import disha.summary.comparison.ComparisonSummary.ProfileColumn;
import disha.summary.comparison.ComparisonSummary.SegmentInColumn;
import disha.summary.comparison.ComparisonSummary.YearInColumn;
import disha.text.InvisibleCharacters;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A comparison as text for a person at a terminal. Profiles stand under one another, so that four
/// fit as well as two; segments in which all figures are the same are told together.
public final class ComparisonText {
  /// The least that the words on a group have, with room for the first column of numbers.
  private static final int STANDING_WIDTH = 24;

  private static final int AMOUNT_WIDTH = 10;
  private static final int LATER_WIDTH = 12;
  private static final int COUNT_WIDTH = 5;
  private static final String SAME = "   ";
  private static final String CHANGED = " ≠ ";

  private final ComparisonSummary summary;
  private final ComparisonDigest digest;
  private final Messages messages;
  private final Terminal terminal;
  private final int standingWidth;
  private final StringBuilder out = new StringBuilder();
  private final Set<Integer> cited = new HashSet<>();
  private final Set<String> assumed = new HashSet<>();

  private ComparisonText(ComparisonSummary summary, Messages messages, Terminal terminal) {
    this.summary = summary;
    this.digest = ComparisonDigest.of(summary, messages);
    this.messages = messages;
    this.terminal = terminal;
    standingWidth = Math.max(STANDING_WIDTH, 1 + Terminal.widest(standings(summary)));
  }

  private static Stream<String> standings(ComparisonSummary summary) {
    return Stream.concat(
        summary.counts().stream().map(c -> mark(c.group()) + " " + c.word()),
        summary.segments().stream()
            .flatMap(s -> s.cells().stream())
            .flatMap(Optional::stream)
            .map(ComparisonText::standing));
  }

  private static String standing(SegmentInColumn c) {
    return mark(c.segment().group()) + " " + c.standing();
  }

  /// The comparison, ending in a line break.
  public static String of(ComparisonSummary summary, Messages messages, Terminal terminal) {
    ComparisonText text = new ComparisonText(summary, messages, terminal);
    text.write();
    return text.out.toString();
  }

  private void write() {
    line(terminal.styled(messages.text("compare.title", summary.columns().size()), Style.BOLD));
    wrapped(summary.model(), "");
    line("");
    for (ProfileColumn c : summary.columns()) {
      wrapped(InvisibleCharacters.marked(c.title()), SAME + c.letter() + "  ");
      c.errors()
          .forEach(
              e -> wrapped(e.field() + ": " + InvisibleCharacters.marked(e.text()), "      - "));
    }
    line("");
    summary.headlines().forEach(h -> wrapped(h, ""));
    answers();
    rows("compare.assumptions", summary.assumptions());
    counts();
    segments();
    rests();
    lists();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void heading(String key) {
    line("");
    line(terminal.styled(messages.text(key), Style.BOLD));
  }

  private void wrapped(String text, String first) {
    line(terminal.wrapped(text, first, " ".repeat(first.length())));
  }

  private String letter(int column) {
    return summary.columns().get(column).letter();
  }

  private void answers() {
    rows("compare.answers", summary.answers());
    if (!summary.alike().isEmpty()) {
      heading("compare.alike");
      summary
          .alike()
          .forEach(a -> wrapped(messages.text("compare.answer", a.asks(), a.answer()), "  - "));
    }
  }

  private void rows(String heading, List<ComparisonSummary.ComparedRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    heading(heading);
    for (ComparisonSummary.ComparedRow row : rows) {
      wrapped(row.says(), "  ");
      for (int i = 0; i < row.cells().size(); i++) {
        ComparisonSummary.ColumnText said = row.cells().get(i);
        wrapped(said.text(), "  " + (said.changed() ? CHANGED : SAME) + letter(i) + "  ");
      }
    }
  }

  private void counts() {
    if (summary.counts().isEmpty()) {
      return;
    }
    heading("compare.counts");
    StringBuilder head = new StringBuilder(" ".repeat(standingWidth));
    summary.columns().forEach(c -> head.append(Terminal.right(c.letter(), COUNT_WIDTH)));
    line(terminal.styled(head.toString(), Style.DIM));
    for (ComparisonSummary.ComparedGroup c : summary.counts()) {
      StringBuilder row = new StringBuilder();
      row.append(Terminal.left(mark(c.group()) + " " + c.word(), standingWidth));
      c.numbers()
          .forEach(
              n -> row.append(Terminal.right(n.map(String::valueOf).orElse("–"), COUNT_WIDTH)));
      line(row.toString());
    }
  }

  private void segments() {
    if (summary.segments().isEmpty()) {
      if (!summary.same().isEmpty()) {
        line("");
        wrapped(messages.text("compare.noneDiffer"), "");
      }
      return;
    }
    heading("compare.segments");
    line(terminal.styled(head(), Style.DIM));
    digest.groups().forEach(this::group);
    line("");
    wrapped(messages.text("compare.legend", letter(0)), "");
    wrapped(summary.prices(), "");
    if (!summary.same().isEmpty()) {
      heading("compare.same");
      Map<String, List<ComparedSegment>> sectors = new LinkedHashMap<>();
      summary
          .same()
          .forEach(s -> sectors.computeIfAbsent(s.sector(), x -> new ArrayList<>()).add(s));
      sectors.forEach(
          (sector, list) -> wrapped(messages.text("compare.sector", sector, names(list)), "  "));
    }
  }

  private String head() {
    List<String> later =
        summary.segments().stream()
            .flatMap(s -> s.cells().stream())
            .flatMap(Optional::stream)
            .map(SegmentInColumn::years)
            .filter(y -> !y.isEmpty())
            .findFirst()
            .map(y -> y.subList(1, y.size()).stream().map(x -> x.pay().name()).toList())
            .orElse(List.of());
    StringBuilder head = new StringBuilder(" ".repeat(SAME.length() + 3 + standingWidth));
    for (String key : List.of("report.low", "report.likely", "report.high", "compare.change")) {
      head.append(Terminal.right(messages.text(key), AMOUNT_WIDTH));
    }
    later.forEach(name -> head.append(Terminal.right(name, LATER_WIDTH)));
    return head.toString().stripTrailing();
  }

  private String names(List<ComparedSegment> segments) {
    return String.join(
        messages.text("list.separator"), segments.stream().map(ComparedSegment::name).toList());
  }

  private void group(SegmentGroup group) {
    line("");
    wrapped(messages.text("compare.sector", group.sector(), group.names()), "");
    for (int i = 0; i < group.columns().size(); i++) {
      standing(group.columns().get(i), letter(i) + "  ");
    }
    group
        .most()
        .ifPresent(m -> {
          note(m.text());
          wrapped(messages.text("compare.ceiling", m.text().cited(), m.within()), SAME);
        });
  }

  private void note(Sentence s) {
    cited.addAll(s.citations());
    assumed.addAll(s.assumptions());
  }

  /// The line of segments in a column, and what decided where they stand where that is another.
  private void standing(Optional<ColumnStanding> standing, String letter) {
    if (standing.isEmpty()) {
      line(SAME + letter + messages.text("compare.noResult"));
      return;
    }
    SegmentInColumn c = standing.get().cell();
    line((c.standingChanged() || c.payChanged() ? CHANGED : SAME) + letter + row(c));
    standing
        .get()
        .because()
        .ifPresent(b -> {
          note(b);
          wrapped(b.cited(), " ".repeat(SAME.length() + 5));
        });
  }

  /// The sign of a group, so that no colour is needed to tell it.
  private static String mark(AdviceGroup group) {
    return switch (group) {
      case BEST -> "●";
      case OPEN -> "◐";
      case ONE_ANSWER -> "?";
      case AFTER_STEP -> "○";
      case NOT_NOW -> "·";
      case RULED_OUT -> "×";
    };
  }

  private String row(SegmentInColumn c) {
    StringBuilder row = new StringBuilder(Terminal.left(standing(c), standingWidth));
    if (c.years().isEmpty()) {
      return row.append("   ").append(c.segment().noPay().orElse("")).toString();
    }
    ProjectionSummary.YearLine now = c.years().getFirst().pay();
    row.append(Terminal.right(now.low().month(), AMOUNT_WIDTH));
    row.append(Terminal.right(now.likely().month(), AMOUNT_WIDTH));
    row.append(Terminal.right(now.high().month(), AMOUNT_WIDTH));
    row.append(changeOf(c));
    for (YearInColumn y : c.years().subList(1, c.years().size())) {
      String held = y.pay().heldFlat() ? "*" : " ";
      row.append(Terminal.right(y.pay().likely().month() + held, LATER_WIDTH));
    }
    return row.toString().stripTrailing();
  }

  /// What likely pay today is above or below that of the first.
  private String changeOf(SegmentInColumn c) {
    String text =
        c.years()
            .getFirst()
            .change()
            .map(x -> x.likely().in(false).orElseGet(() -> messages.text("compare.unchanged")))
            .orElse("");
    return Terminal.right(text, AMOUNT_WIDTH);
  }

  /// What the figures of each profile rest on, once for each kind of work and experience.
  private void rests() {
    if (digest.rests().isEmpty()) {
      return;
    }
    heading("compare.restsOn");
    for (ComparisonDigest.FigureBasis rest : digest.rests()) {
      note(rest.about());
      wrapped(rest.about().cited(), SAME + rest.letters() + "  ");
    }
  }

  private void lists() {
    List<Summary.AssumptionLine> resting =
        summary.resting().stream().filter(a -> assumed.contains(a.id())).toList();
    if (!resting.isEmpty()) {
      heading("report.assumptions");
      for (Summary.AssumptionLine a : resting) {
        String changed = a.changed() ? messages.text("report.changed") : "";
        wrapped(messages.text("report.assumption", a.statement(), a.id()) + changed, "  - ");
      }
    }
    List<Citation> sources =
        summary.citations().stream().filter(c -> cited.contains(c.number())).toList();
    if (!sources.isEmpty()) {
      heading("report.citations");
      sources.forEach(c -> line(TextReport.source(c, messages, terminal)));
    }
  }
}
