package disha.estimate;

import disha.reason.Lexicon;
import disha.reason.Truth;
import disha.reason.WorkHistory;
import disha.rules.Condition;
import disha.rules.Driver;
import disha.rules.Model;
import disha.rules.Need;
import disha.rules.Reading;
import disha.rules.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rules of a model under a set of assumptions, put together once: for each segment, the
/// witnesses and needs that speak on it, with the nodes of their conditions in one circuit.
final class Rulebook {
  /// The node of a condition that always holds.
  static final int ALWAYS = -1;

  /// A reading as it is in some segments: those in which its rules come to the same nodes.
  ///
  /// @param rules the node of each rule, in the reading's order
  /// @param outcomes what each comes to, as a bit
  record Witness(Reading reading, List<Integer> rules, List<Integer> outcomes) {
    static Witness of(Reading reading, List<Integer> rules) {
      List<Integer> outcomes =
          reading.rules().stream().map(r -> VerdictMaker.bit(r.outcome())).toList();
      return new Witness(reading, rules, outcomes);
    }
  }

  /// Those who speak on a segment. Segments often have the same.
  ///
  /// @param witnesses places in [#witnesses]
  /// @param lineageOf for each of them, the number of its lineage, from 0
  /// @param lineages how many lineages speak
  record Panel(List<Integer> witnesses, List<Integer> lineageOf, int lineages) {}

  /// A need with the node of its condition.
  ///
  /// @param results how a person can meet it, by the value of the truth
  record Asked(Need need, int node, List<NeedResult> results) {
    static Asked of(Need need, int node) {
      return new Asked(
          need, node, Stream.of(Truth.values()).map(t -> new NeedResult(need, t)).toList());
    }

    NeedResult result(Truth met) {
      return results.get(met.value());
    }

    boolean isHard() {
      return need.force() == Need.Force.HARD;
    }
  }

  /// All that is asked on one segment.
  ///
  /// @param panel a place in [#panels]
  /// @param asked a place in [#asked]
  /// @param suits the node that tells whether a person's background suits
  /// @param drivers the node of each pay driver's condition
  /// @param work how much of a person's work counts
  record Plan(
      Segment segment, int panel, int asked, int suits, List<Integer> drivers, WorkHistory work) {}

  private final Model model;
  private final Circuit circuit;
  private final Map<Witness, Integer> witnesses = new LinkedHashMap<>();
  private final Map<Panel, Integer> panels = new LinkedHashMap<>();
  private final Map<List<Asked>, Integer> asked = new LinkedHashMap<>();
  private final List<Plan> plans = new ArrayList<>();
  private final List<Witness> witnessList;
  private final List<Panel> panelList;
  private final List<List<Asked>> askedList;

  Rulebook(Model model, Lexicon words) {
    this.model = model;
    CircuitBuilder builder = new CircuitBuilder(model, words);
    for (Segment s : model.segments()) {
      plans.add(plan(s, builder, words));
    }
    circuit = builder.circuit();
    witnessList = List.copyOf(witnesses.keySet());
    panelList = List.copyOf(panels.keySet());
    askedList = List.copyOf(asked.keySet());
  }

  private Plan plan(Segment s, CircuitBuilder circuit, Lexicon words) {
    List<Integer> spoken = new ArrayList<>();
    List<Integer> lineageOf = new ArrayList<>();
    Map<String, Integer> lineages = new LinkedHashMap<>();
    for (Reading r : model.readings()) {
      if (r.sector().equals(s.sector())) {
        List<Integer> rules = r.rules().stream().map(x -> circuit.node(x.when(), s)).toList();
        spoken.add(placed(witnesses, Witness.of(r, rules)));
        lineageOf.add(placed(lineages, model.document(r.document()).lineage()));
      }
    }
    List<Asked> needed = new ArrayList<>();
    for (Need n : model.needs()) {
      if (n.concerns(s)) {
        needed.add(Asked.of(n, circuit.node(n.when(), s)));
      }
    }
    List<Integer> drivers =
        model.pay().drivers().stream()
            .map(d ->
                d.move() instanceof Driver.Move.WhenTrue w ? circuit.node(w.when(), s) : ALWAYS)
            .toList();
    int suits = circuit.node(new Condition.SuitsSegment(), s);
    Panel panel = new Panel(List.copyOf(spoken), List.copyOf(lineageOf), lineages.size());
    return new Plan(
        s,
        placed(panels, panel),
        placed(asked, List.copyOf(needed)),
        suits,
        drivers,
        new WorkHistory(words, s));
  }

  private static <T> int placed(Map<T, Integer> places, T item) {
    return places.computeIfAbsent(item, i -> places.size());
  }

  Circuit circuit() {
    return circuit;
  }

  List<Witness> witnesses() {
    return witnessList;
  }

  List<Panel> panels() {
    return panelList;
  }

  /// What is asked on some segment: in several the same.
  List<List<Asked>> asked() {
    return askedList;
  }

  /// One for each segment, in the model's order.
  List<Plan> plans() {
    return plans;
  }

  /// The place of the segment with this id; it must exist.
  int place(String segment) {
    return IntStream.range(0, plans.size())
        .filter(i -> plans.get(i).segment().id().equals(segment))
        .findFirst()
        .orElseThrow();
  }
}
