package disha.estimate;

import disha.profile.Profile;
import disha.reason.Finding;
import disha.reason.Person;
import disha.reason.Truth;
import disha.rules.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/// The estimate of every segment for one profile that has no impossible field. What several
/// segments share is worked out once.
final class Estimation {
  private static final List<Set<Reading.Outcome>> OUTCOMES = BitSets.of(Reading.Outcome.values());

  private final Compiled compiled;
  private final Rulebook rulebook;
  private final Person person;
  private final byte[] values;
  private final VerdictSearch.Found found;
  private final Reasons reasons;
  private final boolean empty;

  /// What the witnesses on some segments say.
  private record Said(List<ReadingResult> readings, Voices voices) {}

  Estimation(Compiled compiled, Profile profile) {
    this.compiled = compiled;
    rulebook = compiled.rulebook();
    person = Person.of(rulebook.circuit().words(), profile);
    values = rulebook.circuit().leafValues(person);
    found = compiled.verdicts().evaluate(values);
    reasons = new Reasons(rulebook.circuit(), person, values);
    empty = profile.isEmpty();
  }

  /// The estimates of all segments, in the model's order.
  List<SegmentEstimate> segments() {
    ReadingResult[] readings = new ReadingResult[rulebook.witnesses().size()];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = read(rulebook.witnesses().get(i));
    }
    NeedResult[] needs = new NeedResult[rulebook.needs().size()];
    for (int i = 0; i < needs.length; i++) {
      Rulebook.Asked asked = rulebook.needs().get(i);
      needs[i] = new NeedResult(asked.need(), reasons.truth(asked.node()));
    }
    List<Said> said = new ArrayList<>(rulebook.panels().size());
    for (Rulebook.Panel p : rulebook.panels()) {
      List<ReadingResult> own = picked(readings, p.witnesses());
      said.add(new Said(own, voices(p, own)));
    }
    List<List<NeedResult>> asked = new ArrayList<>(rulebook.asked().size());
    for (List<Integer> a : rulebook.asked()) {
      asked.add(picked(needs, a));
    }
    List<SegmentEstimate> out = new ArrayList<>(rulebook.plans().size());
    for (int s = 0; s < rulebook.plans().size(); s++) {
      Rulebook.Plan plan = rulebook.plans().get(s);
      out.add(segment(s, plan, said.get(plan.panel()), asked.get(plan.asked())));
    }
    return out;
  }

  /// Where the person stands in a segment; empty if no document gives pay for its sector.
  ///
  /// @param segment its place in the model
  Optional<Standing> standing(int segment) {
    return compiled.pay().standing(person, rulebook.plans().get(segment), values);
  }

  private SegmentEstimate segment(
      int place, Rulebook.Plan plan, Said said, List<NeedResult> needs) {
    int possible = found.verdicts()[place];
    Set<Verdict> verdicts = VerdictMaker.set(possible);
    boolean decided = verdicts.size() == 1;
    boolean figures = VerdictMaker.isWorthAFigure(possible) && !empty;
    return new SegmentEstimate(
        plan.segment(),
        VerdictMaker.decided(possible),
        verdicts,
        said.readings,
        needs,
        said.voices,
        reasons.truth(plan.suits()),
        decided ? List.of() : openQuestions(plan, said.readings),
        figures ? standing(place).map(compiled.pay()::now) : Optional.empty());
  }

  private static <T> List<T> picked(T[] all, List<Integer> places) {
    T[] out = Arrays.copyOf(all, places.size());
    for (int i = 0; i < out.length; i++) {
      out[i] = all[places.get(i)];
    }
    return List.of(out);
  }

  private ReadingResult read(Rulebook.Witness witness) {
    Reading reading = witness.reading();
    List<Reading.Rule> open = List.of();
    List<Finding> findings = List.of();
    int outcomes = 0;
    for (int i = 0; i < witness.rules().size(); i++) {
      Reading.Rule rule = reading.rules().get(i);
      int node = witness.rules().get(i);
      Truth truth = reasons.truth(node);
      if (truth == Truth.TRUE) {
        return new ReadingResult(
            reading,
            Optional.of(rule),
            OUTCOMES.get(witness.outcomes().get(i)),
            List.of(),
            grounds(rule, node));
      }
      if (truth == Truth.UNKNOWN) {
        if (open.isEmpty()) {
          open = new ArrayList<>();
          findings = new ArrayList<>();
        }
        open.add(rule);
        outcomes |= witness.outcomes().get(i);
        reasons.collect(node, findings);
      }
    }
    if (open.isEmpty()) {
      // Loading proves that this cannot be; a silent default would hide it if it could.
      throw new IllegalStateException("no rule of the reading " + reading.id() + " holds");
    }
    return new ReadingResult(reading, Optional.empty(), OUTCOMES.get(outcomes), open, findings);
  }

  /// What in the profile decided the outcome: what is there where the document admits, what is not
  /// there where it does not. The rest of the condition only keeps the rule apart from its
  /// neighbours.
  private List<Finding> grounds(Reading.Rule rule, int node) {
    Truth telling =
        switch (rule.outcome()) {
          case ADMITS -> Truth.TRUE;
          case AFTER_STEP, DOES_NOT_ADMIT, DOES_NOT_SAY -> Truth.FALSE;
        };
    List<Finding> findings = new ArrayList<>();
    reasons.collect(node, findings, telling);
    return findings;
  }

  private static Voices voices(Rulebook.Panel panel, List<ReadingResult> readings) {
    int whole = 0;
    Fraction parts = Fraction.ZERO;
    int speaking = 0;
    for (int lineage = 0; lineage < panel.lineages(); lineage++) {
      int says = 0;
      int admits = 0;
      for (int i = 0; i < readings.size(); i++) {
        ReadingResult r = readings.get(i);
        if (panel.lineageOf().get(i) == lineage && !r.is(Reading.Outcome.DOES_NOT_SAY)) {
          says++;
          admits += r.is(Reading.Outcome.ADMITS) ? 1 : 0;
        }
      }
      if (says > 0) {
        speaking++;
        if (admits == says) {
          whole++;
        } else if (admits > 0) {
          parts = parts.add(Fraction.of(admits, says));
        }
      }
    }
    return new Voices(parts.add(whole), speaking);
  }

  private List<String> openQuestions(Rulebook.Plan plan, List<ReadingResult> readings) {
    List<Finding> findings = new ArrayList<>();
    for (int place : rulebook.asked().get(plan.asked())) {
      Rulebook.Asked asked = rulebook.needs().get(place);
      if (asked.isHard() && reasons.truth(asked.node()) == Truth.UNKNOWN) {
        reasons.collect(asked.node(), findings);
      }
    }
    for (ReadingResult r : readings) {
      if (r.possible().size() > 1) {
        findings.addAll(r.findings());
      }
    }
    return Questions.open(findings);
  }
}
