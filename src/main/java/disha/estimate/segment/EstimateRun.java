package disha.estimate.segment;

import disha.estimate.pay.PayStanding;
import disha.estimate.pay.Projection;
import disha.estimate.verdict.BitSets;
import disha.estimate.verdict.Circuit;
import disha.estimate.verdict.FitFound;
import disha.estimate.verdict.Grounds;
import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.ReadingResult;
import disha.estimate.verdict.Reasons;
import disha.estimate.verdict.Rulebook;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.VerdictMaker;
import disha.estimate.verdict.Voices;
import disha.logic.Person;
import disha.logic.Truth;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.rules.joining.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.commons.numbers.fraction.Fraction;

/// The estimate of every segment for one profile that has no impossible field. What several
/// segments share is worked out once.
public final class EstimateRun {
  private static final List<Set<Reading.Outcome>> OUTCOMES = BitSets.of(Reading.Outcome.values());
  private static final int SILENT = VerdictMaker.bit(Reading.Outcome.DOES_NOT_SAY);
  private static final int ADMITS = VerdictMaker.bit(Reading.Outcome.ADMITS);
  private static final int AFTER_STEP = VerdictMaker.bit(Reading.Outcome.AFTER_STEP);

  private final CompiledModel compiled;
  private final Rulebook rulebook;
  private final Person person;
  private final byte[] values;
  private final int[] found;
  private final Reasons reasons;
  private final boolean empty;

  /// What each witness can come to, as a bit set.
  private final int[] outcomes;

  /// What the witnesses on some segments say.
  ///
  /// @param stepNamed whether one of them names a step that can win it
  private record PanelResult(List<ReadingResult> readings, Support support, boolean stepNamed) {}

  /// How the person meets what some segments ask.
  ///
  /// @param denied what is asked, or a document expects, and they say that they do not have
  /// @param blocks how much of that the way is blocked without
  /// @param expecting the documents that expect some of it
  private record AskedResult(
      List<NeedResult> needs, List<NeedResult> denied, int blocks, Set<String> expecting) {}

  public EstimateRun(CompiledModel compiled, Profile profile) {
    this.compiled = compiled;
    rulebook = compiled.rulebook();
    person = Person.of(rulebook.circuit().words(), profile);
    values = rulebook.circuit().leafValues(person);
    found = compiled.verdicts().evaluate(values);
    reasons = new Reasons(rulebook.circuit(), person, values);
    empty = profile.isEmpty();
    outcomes = new int[rulebook.witnesses().size()];
  }

  /// The estimates of all segments, in the model's order.
  public List<SegmentEstimate> segments() {
    ReadingResult[] readings = new ReadingResult[outcomes.length];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = read(i);
    }
    List<PanelResult> said = new ArrayList<>(rulebook.panels().size());
    for (Rulebook.Panel p : rulebook.panels()) {
      Voices voices = voices(p, o -> o == ADMITS, Set.of());
      said.add(
          new PanelResult(
              spoken(readings, p.witnesses()),
              new Support(voices, isOpen(p) ? voices(p, o -> (o & ADMITS) != 0, Set.of()) : voices),
              isStepNamed(p)));
    }
    List<AskedResult> asked = new ArrayList<>(rulebook.asked().size());
    for (List<Rulebook.Asked> a : rulebook.asked()) {
      asked.add(met(a));
    }
    List<SegmentEstimate> out = new ArrayList<>(rulebook.plans().size());
    for (int s = 0; s < rulebook.plans().size(); s++) {
      Rulebook.Plan plan = rulebook.plans().get(s);
      out.add(segment(s, plan, said.get(plan.panel()), asked.get(plan.asked())));
    }
    return OwnWork.keptTo(out);
  }

  /// Where the person stands in a segment; empty if no document gives pay for its sector.
  ///
  /// @param segment its place in the model
  public Optional<PayStanding> standing(int segment) {
    return compiled.pay().standing(person, rulebook.plans().get(segment), values);
  }

  /// Pay in a segment over the coming years; empty if no document gives pay for its sector.
  ///
  /// @param segment its place in the model
  public Optional<Projection> project(int segment) {
    return standing(segment).map(compiled.pay()::project);
  }

  private SegmentEstimate segment(
      int place, Rulebook.Plan plan, PanelResult said, AskedResult asked) {
    int possible = found[place];
    Set<Verdict> verdicts = VerdictMaker.set(possible);
    boolean decided = verdicts.size() == 1;
    FitFound fit = reasons.fit(plan);
    Advice advice = advice(plan, said, asked, possible, fit);
    // The word of a person stands until another answer of theirs makes up for it.
    boolean denied = !decided && asked.blocks > 0 && verdicts.contains(Verdict.AFTER_STEP);
    boolean figures = (denied || VerdictMaker.isWorthAFigure(possible)) && !empty;
    return new SegmentEstimate(
        plan.segment(),
        denied ? Verdict.AFTER_STEP : VerdictMaker.decided(possible),
        verdicts,
        said.readings,
        asked.needs,
        said.support.now(),
        said.support.atBest(),
        fit,
        decided ? List.of() : open(plan, advice),
        figures ? standing(place).map(compiled.pay()::now) : Optional.empty(),
        person.profile().interest(plan.segment().id()),
        advice);
  }

  private Advice advice(
      Rulebook.Plan plan, PanelResult said, AskedResult asked, int possible, FitFound fit) {
    Support counted = said.support;
    if (!asked.expecting.isEmpty()) {
      Rulebook.Panel panel = rulebook.panels().get(plan.panel());
      counted =
          new Support(
              voices(panel, o -> o == ADMITS, asked.expecting),
              voices(panel, o -> (o & ADMITS) != 0, asked.expecting));
    }
    AdviceGroup group =
        person.profile().rulesOut(plan.segment().id())
            ? AdviceGroup.RULED_OUT
            : AdviceGroup.of(possible, said.support, counted, fit, said.stepNamed, asked.blocks);
    return group == AdviceGroup.ONE_ANSWER
        ? new Advice(group, counted.atBest(), asked.denied, openQuestions(plan))
        : new Advice(group, counted.now(), asked.denied, List.of());
  }

  private static List<ReadingResult> spoken(ReadingResult[] all, List<Integer> witnesses) {
    ReadingResult[] out = new ReadingResult[witnesses.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = all[witnesses.get(i)];
    }
    return List.of(out);
  }

  private AskedResult met(List<Rulebook.Asked> needs) {
    NeedResult[] met = new NeedResult[needs.size()];
    List<NeedResult> denied = new ArrayList<>();
    int blocks = 0;
    Set<String> expecting = new HashSet<>();
    for (int i = 0; i < met.length; i++) {
      Rulebook.Asked asked = needs.get(i);
      met[i] = asked.result(values);
      if (asked.isWanted() && asked.isDenied(values)) {
        denied.add(met[i]);
        blocks += asked.isHard() ? 1 : 0;
        expecting.addAll(asked.expectedBy());
      }
    }
    return new AskedResult(List.of(met), List.copyOf(denied), blocks, expecting);
  }

  private boolean isStepNamed(Rulebook.Panel panel) {
    for (int witness : panel.witnesses()) {
      if ((outcomes[witness] & AFTER_STEP) != 0) {
        return true;
      }
    }
    return false;
  }

  private ReadingResult read(int place) {
    Rulebook.Witness witness = rulebook.witnesses().get(place);
    Reading reading = witness.reading();
    for (int i = 0; i < witness.rules().size(); i++) {
      int node = witness.rules().get(i);
      if (values[node] == Circuit.TRUE) {
        outcomes[place] = witness.outcomes().get(i);
        Reading.Rule rule = reading.rules().get(i);
        return new ReadingResult(
            reading,
            Optional.of(rule),
            OUTCOMES.get(outcomes[place]),
            List.of(),
            grounds(rule, node));
      }
    }
    return open(place, witness);
  }

  private ReadingResult open(int place, Rulebook.Witness witness) {
    Reading reading = witness.reading();
    List<Reading.Rule> open = new ArrayList<>();
    List<Integer> nodes = new ArrayList<>();
    for (int i = 0; i < witness.rules().size(); i++) {
      int node = witness.rules().get(i);
      if (values[node] == Circuit.UNKNOWN) {
        open.add(reading.rules().get(i));
        outcomes[place] |= witness.outcomes().get(i);
        nodes.add(node);
      }
    }
    if (open.isEmpty()) {
      // Loading proves that this cannot be; a silent default would hide it if it could.
      throw new IllegalStateException("no rule of the reading " + reading.id() + " holds");
    }
    return new ReadingResult(
        reading, Optional.empty(), OUTCOMES.get(outcomes[place]), open, reasons.grounds(nodes));
  }

  /// What in the profile decided the outcome: what is there where the document admits, what is not
  /// there where it does not. The rest of the condition only keeps the rule apart from its
  /// neighbours.
  private Grounds grounds(Reading.Rule rule, int node) {
    Truth telling =
        switch (rule.outcome()) {
          case ADMITS -> Truth.TRUE;
          case AFTER_STEP, DOES_NOT_ADMIT, DOES_NOT_SAY -> Truth.FALSE;
        };
    return reasons.grounds(node, telling);
  }

  private boolean isOpen(Rulebook.Panel panel) {
    for (int witness : panel.witnesses()) {
      if (isOpen(witness)) {
        return true;
      }
    }
    return false;
  }

  /// Whether what a witness says depends on answers that are open. Where all rules that are open
  /// come to the same, none of them decides.
  private boolean isOpen(int witness) {
    return Integer.bitCount(outcomes[witness]) > 1;
  }

  /// @param expecting the documents that do not admit the person for something else than studies
  private Voices voices(Rulebook.Panel panel, IntPredicate admitting, Set<String> expecting) {
    int whole = 0;
    Fraction parts = Fraction.ZERO;
    int speaking = 0;
    for (int lineage = 0; lineage < panel.lineages(); lineage++) {
      int says = 0;
      int admits = 0;
      for (int i = 0; i < panel.witnesses().size(); i++) {
        int witness = panel.witnesses().get(i);
        int said = outcomes[witness];
        if (panel.lineageOf().get(i) == lineage && said != SILENT) {
          says++;
          admits += admitting.test(said) && !expecting.contains(document(witness)) ? 1 : 0;
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

  private String document(int witness) {
    return rulebook.witnesses().get(witness).reading().document();
  }

  private List<QuestionId> open(Rulebook.Plan plan, Advice advice) {
    return advice.waitsFor().isEmpty() ? openQuestions(plan) : advice.waitsFor();
  }

  private List<QuestionId> openQuestions(Rulebook.Plan plan) {
    reasons.beginQuestions();
    for (Rulebook.Asked asked : rulebook.asked().get(plan.asked())) {
      if (asked.isHard()) {
        reasons.findQuestions(asked.node());
      }
    }
    for (int witness : rulebook.panels().get(plan.panel()).witnesses()) {
      if (isOpen(witness)) {
        for (int rule : rulebook.witnesses().get(witness).rules()) {
          reasons.findQuestions(rule);
        }
      }
    }
    return reasons.questions();
  }
}
