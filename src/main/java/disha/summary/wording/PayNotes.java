package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.pay.Band;
import disha.estimate.pay.CountedWork;
import disha.estimate.pay.PayNow;
import disha.rules.Model;
import disha.rules.grounds.Basis;
import disha.rules.grounds.Fact;
import disha.summary.Amount;
import disha.summary.Sentence;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts into words what a person must know about figures of pay.
final class PayNotes {
  private final Estimate estimate;
  private final Model model;
  private final Messages messages;
  private final Citations citations;
  private final AssumptionWords assumptions;
  private final PayWords words;

  PayNotes(Estimate estimate, Messages messages, Citations citations, PayWords words) {
    this.estimate = estimate;
    this.model = estimate.model();
    this.messages = messages;
    this.citations = citations;
    this.assumptions = new AssumptionWords(model, messages);
    this.words = words;
  }

  /// @param sector the id of the sector in which it is paid
  List<Sentence> of(PayNow pay, String sector) {
    List<Sentence> out = new ArrayList<>();
    out.addAll(workElsewhere(pay.work(), sector));
    pay.reversed()
        .forEach(
            o -> out.add(based(o.says().in(messages.language()), o.basis(), o.basis().facts())));
    estimate.silences().forEach(s -> out.add(plain(s.says().in(messages.language()))));
    pay.likely().assumptions().stream()
        .map(model::assumption)
        .filter(a -> isAboutPlacing(pay, a.id()))
        .map(a ->
            new Sentence(
                messages.text(
                    "note.assumed", assumptions.statement(a, estimate.assumptions().value(a.id()))),
                List.of(),
                List.of(a.id())))
        .forEach(out::add);
    pay.setAside().forEach(b -> out.add(setAside(b)));
    pay.restated()
        .ifPresent(r ->
            out.add(
                plain(
                    messages.text(
                        "note.restated",
                        Amount.of(r.low()).month(),
                        Amount.of(r.high()).month()))));
    beyond(pay).ifPresent(out::add);
    if (pay.isBetween()) {
      String from = words.years(pay.nearest().getFirst().months());
      String to = words.years(pay.nearest().getLast().months());
      out.add(plain(messages.text("note.between", from, to)));
    }
    return out;
  }

  /// How work outside the sector counts, where a document of the sector speaks of experience; so
  /// that pay for one person can be seen to differ between two kinds of work.
  private List<Sentence> workElsewhere(CountedWork work, String sector) {
    Basis basis = model.pay().workElsewhere();
    List<String> facts =
        basis.facts().stream().filter(f -> model.fact(f).sectors().contains(sector)).toList();
    List<Sentence> out = new ArrayList<>();
    if (!facts.isEmpty() && work.hasWorkElsewhere()) {
      String text =
          messages.text(
              "note.counted",
              words.years(work.most() - work.least()),
              words.years(work.likely() - work.least()));
      out.add(based(text, basis, facts));
    }
    if (!facts.isEmpty() && work.leftOut() > 0) {
      out.add(based(messages.text("note.leftOut", words.years(work.leftOut())), basis, facts));
    }
    return out;
  }

  private Sentence setAside(Band b) {
    String voice = words.voice(b);
    String range = words.range(b);
    String text =
        b.role() == Fact.Role.ADVICE
            ? messages.text("note.advice", voice, range)
            : messages.text(
                "note.setAside", voice, range, words.span(b).orElseGet(() -> words.start(b)));
    return new Sentence(text, citations.cite(b.facts()), b.assumptions());
  }

  // What is said of the most that people reach is no pay that one could expect, but it reaches
  // further.
  private Optional<Sentence> beyond(PayNow pay) {
    if (!pay.beyondEvidence()) {
      return Optional.empty();
    }
    String text =
        pay.ceiling()
            .map(c -> messages.text("note.beyond.ceiling", words.years(c.months())))
            .orElseGet(() -> messages.text("note.beyond"));
    return Optional.of(new Sentence(text, citations.cite(pay.likely().facts()), List.of()));
  }

  private Sentence based(String text, Basis basis, List<String> facts) {
    return new Sentence(text, citations.cite(facts), basis.assumptions());
  }

  private static Sentence plain(String text) {
    return new Sentence(text, List.of(), List.of());
  }

  // The weights of drivers stand beside the drivers; here come those that place the evidence
  // itself.
  private boolean isAboutPlacing(PayNow pay, String assumption) {
    return pay.drivers().stream()
        .map(d -> d.driver().basis())
        .filter(Basis.Assumed.class::isInstance)
        .noneMatch(b -> b.assumptions().contains(assumption));
  }
}
