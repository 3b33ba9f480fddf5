package disha.estimate.verdict;

import disha.basics.BitSets;
import disha.estimate.circuit.Circuit;
import disha.estimate.circuit.Truths;
import disha.logic.Finding;
import disha.logic.Person;
import disha.logic.Truth;
import disha.profile.QuestionId;
import disha.rules.joining.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells what decided the segments of a rulebook for one person.
public final class Reasons {
  private static final List<Set<Reading.Outcome>> OUTCOMES = BitSets.of(Reading.Outcome.values());

  private final Rulebook rulebook;
  private final Circuit circuit;
  private final Person person;
  private final Ruling ruling;
  private final Truths truths;

  // Equal findings of one person are the same object: a narrowed condition can be the same as
  // another one, narrowed or whole.
  private final Map<Finding, Finding> narrowed = new HashMap<>();

  /// By leaf; made when the first is told, null until then.
  private Finding[] told;

  private Finding[] collected = new Finding[16];
  private int count;

  public Reasons(Rulebook rulebook, Person person, Ruling ruling) {
    this.rulebook = rulebook;
    this.circuit = rulebook.circuit();
    this.person = person;
    this.ruling = ruling;
    this.truths = ruling.truths();
  }

  /// What each document says that speaks on a segment.
  List<ReadingResult> readings(Rulebook.Plan plan) {
    ReadingResult[] out = new ReadingResult[plan.panel().size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = read(plan.panel().witness(i), plan.place());
    }
    return List.of(out);
  }

  private ReadingResult read(int place, int segment) {
    Rulebook.Witness witness = rulebook.witnesses().get(place);
    Set<Reading.Outcome> possible = OUTCOMES.get(ruling.outcomes(place, segment));
    List<Reading.Rule> rules = witness.reading().rules();
    List<Reading.Rule> open = new ArrayList<>();
    List<Integer> nodes = new ArrayList<>();
    for (int i = 0; i < witness.size(); i++) {
      int node = witness.node(i);
      if (truths.isTrue(node, segment)) {
        Reading.Rule rule = rules.get(i);
        return new ReadingResult(
            witness.reading(),
            Optional.of(rule),
            possible,
            List.of(),
            new Grounds(() -> collected(List.of(node), segment, telling(rule))));
      }
      if (truths.isOpen(node, segment)) {
        open.add(rules.get(i));
        nodes.add(node);
      }
    }
    return new ReadingResult(
        witness.reading(),
        Optional.empty(),
        possible,
        open,
        new Grounds(() -> collected(nodes, segment, null)));
  }

  /// What in the profile decided the outcome: what is there where the document admits, what is not
  /// there where it does not. The rest of the condition only keeps the rule apart from its
  /// neighbours.
  private static Truth telling(Reading.Rule rule) {
    return switch (rule.outcome()) {
      case ADMITS -> Truth.TRUE;
      case AFTER_STEP, DOES_NOT_ADMIT, DOES_NOT_SAY -> Truth.FALSE;
    };
  }

  /// How the person meets what a segment asks.
  List<NeedResult> needs(Rulebook.Plan plan) {
    return plan.asked().stream().map(asked -> asked.result(truths, plan.place())).toList();
  }

  /// What of it, or of what a document expects, they say that they do not have.
  List<NeedResult> denied(Rulebook.Plan plan) {
    return plan.asked().stream()
        .filter(Asked::isWanted)
        .filter(asked -> Truths.has(asked.denied(truths), plan.place()))
        .map(asked -> asked.result(truths, plan.place()))
        .toList();
  }

  /// The questions that are open and matter to the verdict on a segment.
  List<QuestionId> questions(Rulebook.Plan plan) {
    Set<QuestionId> found = new LinkedHashSet<>();
    BitSet seen = new BitSet();
    for (Asked asked : plan.asked()) {
      if (asked.isHard()) {
        findQuestions(asked.node(), plan.place(), seen, found);
      }
    }
    for (int i = 0; i < plan.panel().size(); i++) {
      int place = plan.panel().witness(i);
      Rulebook.Witness witness = rulebook.witnesses().get(place);
      for (int rule = 0;
          Truths.has(ruling.heard()[place].open(), plan.place()) && rule < witness.size();
          rule++) {
        findQuestions(witness.node(rule), plan.place(), seen, found);
      }
    }
    return List.copyOf(found);
  }

  private void findQuestions(int node, int segment, BitSet seen, Set<QuestionId> found) {
    if (seen.get(node) || !truths.isOpen(node, segment)) {
      return;
    }
    seen.set(node);
    int[] in = circuit.inputs(node);
    if (in == null) {
      circuit.leaf(node).question().ifPresent(found::add);
      return;
    }
    long[] where = circuit.inputSegments(node);
    for (int i = 0; i < in.length; i++) {
      if (Truths.has(where[i], segment)) {
        findQuestions(in[i], segment, seen, found);
      }
    }
  }

  /// The parts that decided how nodes came out in a segment, and only those, in the order in which
  /// the conditions have them, each once.
  ///
  /// @param only those that came out like this; null for all
  // Who asks may be of any thread, and what is collected stands in one place.
  private synchronized List<Finding> collected(List<Integer> nodes, int segment, Truth only) {
    if (told == null) {
      told = new Finding[circuit.size()];
    }
    for (int node : nodes) {
      collect(node, segment, only);
    }
    List<Finding> out = List.of(Arrays.copyOf(collected, count));
    count = 0;
    return out;
  }

  private void collect(int node, int segment, Truth only) {
    Truth truth = truths.of(node, segment);
    int[] in = circuit.inputs(node);
    if (in == null) {
      if (only == null || only == truth) {
        collect(finding(node, truth));
      }
      return;
    }
    // Of a "not" it is the part, come out the other way; of the others those come out like it.
    Truth telling = circuit.isNot(node) ? truth.not() : truth;
    long[] where = circuit.inputSegments(node);
    for (int i = 0; i < in.length; i++) {
      if (Truths.has(where[i], segment) && truths.of(in[i], segment) == telling) {
        collect(in[i], segment, only);
      }
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private void collect(Finding finding) {
    for (int i = 0; i < count; i++) {
      if (collected[i] == finding) {
        return;
      }
    }
    if (count == collected.length) {
      collected = Arrays.copyOf(collected, 2 * count);
    }
    collected[count++] = finding;
  }

  private Finding finding(int node, Truth truth) {
    Circuit.Leaf leaf = circuit.leaf(node);
    if (truth != Truth.TRUE || !leaf.hasList()) {
      return leaf.finding(truth, person);
    }
    if (told[node] == null) {
      told[node] = narrowed.computeIfAbsent(leaf.finding(truth, person), finding -> finding);
    }
    return told[node];
  }
}
