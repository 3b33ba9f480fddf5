package disha.summary;

import disha.estimate.Band;
import disha.estimate.PayNow;
import disha.estimate.Projection;
import disha.rules.Model;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts pay over the coming years into words.
final class ProjectionWords {
  private final Messages messages;
  private final Citations citations;
  private final PayWords pay;

  ProjectionWords(Model model, Messages messages, Citations citations) {
    this.messages = messages;
    this.citations = citations;
    this.pay = new PayWords(model, messages, citations);
  }

  ProjectionSummary of(Projection p) {
    List<ProjectionSummary.Row> rows = new ArrayList<>();
    for (int year = 0; year < p.years().size(); year++) {
      PayNow y = p.years().get(year);
      rows.add(
          new ProjectionSummary.Row(
              year,
              year == 0 ? messages.text("projection.now") : messages.text("projection.in", year),
              Amount.of(y.low().pay()),
              Amount.of(y.likely().pay()),
              Amount.of(y.high().pay()),
              y.beyondEvidence()));
    }
    return new ProjectionSummary(
        rows,
        p.steps().stream().map(this::step).toList(),
        p.evidence().stream().map(this::evidence).toList(),
        ceiling(p),
        p.evidenceEnds()
            .map(year ->
                year == 0
                    ? messages.text("projection.endNow")
                    : messages.text("projection.end", year))
            .orElse(""));
  }

  private ProjectionSummary.Step step(Projection.Milestone m) {
    return new ProjectionSummary.Step(
        m.months(),
        when(m.months()),
        new Sentence(
            m.step().says().in(messages.language()),
            citations.cite(m.step().basis().facts()),
            m.step().basis().assumptions()));
  }

  private ProjectionSummary.Evidence evidence(Projection.EvidencePoint e) {
    Band b = e.band();
    Amount low = Amount.of(b.low());
    Amount high = Amount.of(b.high());
    return new ProjectionSummary.Evidence(
        e.months(),
        when(e.months()),
        low,
        high,
        new Sentence(
            messages.text("projection.evidence", pay.voice(b), low.month(), high.month()),
            citations.cite(b.facts()),
            b.assumptions()));
  }

  private Optional<ProjectionSummary.Ceiling> ceiling(Projection p) {
    Optional<PayNow.Ceiling> named = p.years().getFirst().ceiling();
    if (named.isEmpty() || p.ceiling().isEmpty()) {
      return Optional.empty();
    }
    PayNow.Ceiling c = named.get();
    return Optional.of(
        new ProjectionSummary.Ceiling(
            p.ceiling().get(),
            Amount.of(c.low().pay()),
            Amount.of(c.high().pay()),
            pay.ceiling(c).text()));
  }

  private String when(int months) {
    if (months == 0) {
      return messages.text("projection.now");
    }
    return months > 0
        ? messages.text("projection.when", pay.years(months))
        : messages.text("projection.past", pay.years(-months));
  }
}
