package disha.estimate.verdict;

import disha.logic.ConditionParts;
import disha.logic.FitWay;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.logic.WorkHistory;
import disha.rules.Model;
import disha.rules.joining.Condition;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import disha.rules.pay.Driver;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rules of a model under a set of assumptions, put together once: for each segment, the
/// witnesses and needs that speak on it, with the nodes of their conditions in one circuit.
public final class Rulebook {
  /// The node of a condition that always holds.
  public static final int ALWAYS = -1;

  /// A reading as it is in some segments: those in which its rules come to the same nodes.
  ///
  /// @param rules the node of each rule, in the reading's order
  /// @param outcomes what each comes to, as a bit
  public record Witness(Reading reading, List<Integer> rules, List<Integer> outcomes) {
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
  public record Panel(List<Integer> witnesses, List<Integer> lineageOf, int lineages) {}

  /// A need with the node of its condition.
  ///
  /// @param skills the nodes of the skills that meet it
  /// @param expectedBy the ids of the documents that expect it of whoever joins
  /// @param instead the nodes of the conditions under which something else is told of it
  /// @param results how a person can meet it, first as usual and then with each of these; in each
  ///   by the value of the truth
  public record Asked(
      Need need,
      int node,
      List<Integer> skills,
      Set<String> expectedBy,
      List<Integer> instead,
      List<List<NeedResult>> results) {
    private static final int NONE = -1;

    private static List<List<NeedResult>> results(Need need) {
      List<List<NeedResult>> results = new ArrayList<>();
      results.add(byTruth(need, Optional.empty()));
      need.instead().forEach(i -> results.add(byTruth(need, Optional.of(i))));
      return List.copyOf(results);
    }

    private static List<NeedResult> byTruth(Need need, Optional<Need.Instead> instead) {
      return Stream.of(Truth.values())
          .map(t -> new NeedResult(need, t, t == Truth.TRUE ? Optional.empty() : instead))
          .toList();
    }

    /// How a person meets it.
    ///
    /// @param values of all nodes for the person
    public NeedResult result(byte[] values) {
      return results.get(1 + held(instead, values)).get(values[node]);
    }

    // The first that holds, or none.
    private static int held(List<Integer> nodes, byte[] values) {
      for (int i = 0; i < nodes.size(); i++) {
        if (values[nodes.get(i)] == Circuit.TRUE) {
          return i;
        }
      }
      return NONE;
    }

    public boolean isHard() {
      return need.force() == Need.Force.HARD;
    }

    /// Whether it blocks, or a document expects it.
    public boolean isWanted() {
      return isHard() || !expectedBy.isEmpty();
    }

    /// Whether the person says that they lack what is asked. Where something else that is open can
    /// meet it as well, that is not yet settled, but the word stands.
    ///
    /// @param values the truth of all nodes
    public boolean isDenied(byte[] values) {
      return values[node] == Circuit.FALSE
          || (values[node] == Circuit.UNKNOWN && isAnyDenied(values));
    }

    private boolean isAnyDenied(byte[] values) {
      for (int skill : skills) {
        if (values[skill] == Circuit.FALSE) {
          return true;
        }
      }
      return false;
    }
  }

  private Asked asked(
      Need need, int node, List<Integer> instead, Segment s, CircuitBuilder circuit) {
    Set<Integer> skills = new LinkedHashSet<>();
    ConditionParts.forEach(
        need.when(),
        part -> {
          if (part instanceof Condition.SaysYes c && c.list() == WordList.SKILLS) {
            skills.add(circuit.node(c, s));
          }
        });
    return new Asked(
        need,
        node,
        List.copyOf(skills),
        need.expectedBy().stream()
            .map(f -> model.fact(f).document())
            .collect(Collectors.toUnmodifiableSet()),
        instead,
        Asked.results(need));
  }

  /// A way in which work can fit, with the node of its condition.
  record NodeOfWay(FitWay way, int node) {}

  /// All that is asked on one segment.
  ///
  /// @param panel a place in [#panels]
  /// @param asked a place in [#asked]
  /// @param ways in which its work can fit a person
  /// @param drivers the node of each pay driver's condition
  /// @param work how much of a person's work counts
  public record Plan(
      Segment segment,
      int panel,
      int asked,
      WeighedWays ways,
      List<Integer> drivers,
      WorkHistory work) {}

  private final Model model;
  private final Circuit circuit;
  private final UniqueItems<Witness> witnesses = new UniqueItems<>();
  private final UniqueItems<Panel> panels = new UniqueItems<>();
  private final UniqueItems<List<Asked>> asked = new UniqueItems<>();
  private final List<Plan> plans = new ArrayList<>();

  public Rulebook(Model model, VocabularyIndex words) {
    this.model = model;
    CircuitBuilder builder = new CircuitBuilder(model, words);
    for (Segment s : model.segments()) {
      plans.add(plan(s, builder, words));
    }
    circuit = builder.circuit();
  }

  private Plan plan(Segment s, CircuitBuilder circuit, VocabularyIndex words) {
    List<Integer> spoken = new ArrayList<>();
    List<Integer> lineageOf = new ArrayList<>();
    Map<String, Integer> lineages = new LinkedHashMap<>();
    for (int i = 0; i < model.readings().size(); i++) {
      Reading r = model.readings().get(i);
      if (r.sector().equals(s.sector())) {
        List<Integer> rules = r.rules().stream().map(x -> circuit.node(x.when(), s)).toList();
        spoken.add(witnesses.place(List.of(List.of(i), rules), () -> Witness.of(r, rules)));
        String lineage = model.document(r.document()).lineage();
        lineageOf.add(lineages.computeIfAbsent(lineage, l -> lineages.size()));
      }
    }
    List<Integer> which =
        IntStream.range(0, model.needs().size())
            .filter(i -> model.needs().get(i).concerns(s))
            .boxed()
            .toList();
    List<Need> needs = which.stream().map(model.needs()::get).toList();
    List<Integer> nodes = needs.stream().map(n -> circuit.node(n.when(), s)).toList();
    List<List<Integer>> insteads =
        needs.stream()
            .map(n -> n.instead().stream().map(i -> circuit.node(i.when(), s)).toList())
            .toList();
    List<Integer> drivers =
        model.pay().drivers().stream()
            .map(d ->
                d.move() instanceof Driver.DriverTrigger.WhenTrue w
                    ? circuit.node(w.when(), s)
                    : ALWAYS)
            .toList();
    return new Plan(
        s,
        panels.place(
            List.of(spoken, lineageOf),
            () -> new Panel(List.copyOf(spoken), List.copyOf(lineageOf), lineages.size())),
        asked.place(
            List.of(which, nodes, insteads.stream().flatMap(List::stream).toList()),
            () ->
                IntStream.range(0, needs.size())
                    .mapToObj(i -> asked(needs.get(i), nodes.get(i), insteads.get(i), s, circuit))
                    .toList()),
        new WeighedWays(circuit.ways(s)),
        drivers,
        new WorkHistory(words, s));
  }

  /// Things each of which is there once. They are told apart by numbers: to hold the rules
  /// themselves against one another would take most of the time.
  private static final class UniqueItems<T> {
    private final Map<List<List<Integer>>, Integer> places = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    /// The place of what these numbers tell, made now if it is not there.
    int place(List<List<Integer>> numbers, Supplier<T> made) {
      return places.computeIfAbsent(
          numbers,
          n -> {
            all.add(made.get());
            return all.size() - 1;
          });
    }

    /// All of them, in the order of their places.
    List<T> all() {
      return Collections.unmodifiableList(all);
    }
  }

  public Circuit circuit() {
    return circuit;
  }

  public List<Witness> witnesses() {
    return witnesses.all();
  }

  public List<Panel> panels() {
    return panels.all();
  }

  /// What is asked on some segment: in several the same.
  public List<List<Asked>> asked() {
    return asked.all();
  }

  /// One for each segment, in the model's order.
  public List<Plan> plans() {
    return plans;
  }

  /// The place of the segment with this id; it must exist.
  public int place(String segment) {
    return IntStream.range(0, plans.size())
        .filter(i -> plans.get(i).segment().id().equals(segment))
        .findFirst()
        .orElseThrow();
  }
}
