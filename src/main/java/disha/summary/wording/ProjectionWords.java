package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.pay.Band;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Projection;
import disha.summary.Amount;
import disha.summary.ProjectionSummary;
import disha.summary.Sentence;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts pay over the coming years into words.
final class ProjectionWords {
  private final Messages messages;
  private final Citations citations;
  private final PayWords pay;

  ProjectionWords(Estimate estimate, Messages messages, Citations citations) {
    this.messages = messages;
    this.citations = citations;
    this.pay = new PayWords(estimate, messages, citations);
  }

  ProjectionSummary of(Projection p) {
    List<ProjectionSummary.YearLine> rows = new ArrayList<>();
    for (int year = 0; year < p.years().size(); year++) {
      PayNow y = p.years().get(year);
      rows.add(
          new ProjectionSummary.YearLine(
              year,
              year == 0 ? messages.text("projection.now") : messages.text("projection.in", year),
              Amount.of(y.low().pay()),
              Amount.of(y.likely().pay()),
              Amount.of(y.high().pay()),
              Amount.of(y.spanLow().pay()),
              Amount.of(y.spanHigh().pay()),
              y.beyondEvidence()));
    }
    return new ProjectionSummary(
        rows,
        p.steps().stream().map(this::step).toList(),
        evidence(p),
        ceiling(p),
        p.evidenceEnds()
            .map(year ->
                year == 0
                    ? messages.text("projection.endNow")
                    : messages.text("projection.end", year))
            .orElse(""));
  }

  private ProjectionSummary.CareerStepLine step(Projection.Milestone m) {
    return new ProjectionSummary.CareerStepLine(
        m.months(),
        when(m.months()),
        new Sentence(
            m.step().says().in(messages.language()),
            citations.cite(m.step().basis().facts()),
            m.step().basis().assumptions()));
  }

  /// A claim that holds over a span stands at both its ends; it is told once, with the span.
  private List<ProjectionSummary.Evidence> evidence(Projection p) {
    int now = p.years().getFirst().months();
    Map<List<String>, Projection.EvidencePoint> first = new LinkedHashMap<>();
    Map<List<String>, Projection.EvidencePoint> last = new LinkedHashMap<>();
    for (Projection.EvidencePoint e : p.evidence()) {
      first.putIfAbsent(e.band().facts(), e);
      last.put(e.band().facts(), e);
    }
    List<ProjectionSummary.Evidence> out = new ArrayList<>();
    first.forEach((facts, e) -> out.add(evidence(e, last.get(facts), now)));
    return out;
  }

  private ProjectionSummary.Evidence evidence(
      Projection.EvidencePoint from, Projection.EvidencePoint to, int now) {
    Band b = from.band();
    String start = pay.years(from.months() + now);
    String when =
        from.months() + now == 0
            ? messages.text("band.start")
            : from.months() == to.months()
                ? messages.text("band.after", start)
                : messages.text("band.span", start, pay.years(to.months() + now));
    return new ProjectionSummary.Evidence(
        from.months(),
        to.months(),
        when,
        Amount.of(b.low()),
        Amount.of(b.high()),
        new Sentence(
            messages.text("projection.evidence", pay.voice(b), pay.range(b)),
            citations.cite(b.facts()),
            b.assumptions()));
  }

  private Optional<ProjectionSummary.CeilingPoint> ceiling(Projection p) {
    Optional<PayNow.Ceiling> named = p.years().getFirst().ceiling();
    if (named.isEmpty() || p.ceiling().isEmpty()) {
      return Optional.empty();
    }
    PayNow.Ceiling c = named.get();
    return Optional.of(
        new ProjectionSummary.CeilingPoint(
            p.ceiling().get(),
            when(p.ceiling().get()),
            Amount.of(c.low().pay()),
            Amount.of(c.high().pay()),
            pay.ceiling(c).text()));
  }

  private String when(int months) {
    return months == 0
        ? messages.text("projection.reached")
        : messages.text("projection.when", pay.years(months));
  }
}
