package disha.estimate.circuit;

import disha.logic.Conditions;
import disha.logic.Finding;
import disha.logic.FitWay;
import disha.logic.PersonTest;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.logic.WorkHistory;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.joining.Condition;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts the conditions of a model together to a [Circuit]: what two conditions share becomes one
/// node.
public final class CircuitBuilder {
  private static final QuestionId EDUCATION = QuestionId.of(Topic.EDUCATION);

  private final VocabularyIndex words;
  private final List<Segment> segments;
  private final List<Conditions> conditions;
  private final Map<Condition, Integer> known = new HashMap<>();
  private final Map<Circuit.Gate, Integer> gates = new HashMap<>();
  private final List<Circuit.Node> nodes = new ArrayList<>();

  /// @param segments as many as have a place in a word
  public CircuitBuilder(VocabularyIndex words, List<Segment> segments) {
    this.words = words;
    this.segments = segments;
    conditions = segments.stream().map(s -> new Conditions(words, s)).toList();
  }

  /// The place of the node that is true where the condition is.
  public int node(Condition condition) {
    Integer place = known.get(condition);
    if (place == null) {
      place = made(condition);
      known.put(condition, place);
    }
    return place;
  }

  private int made(Condition condition) {
    return switch (condition) {
      case Condition.All c -> gate(Circuit.GateKind.AND, c.parts());
      case Condition.AnyOf c -> gate(Circuit.GateKind.OR, c.parts());
      case Condition.Not c -> gate(Circuit.GateKind.NOT, List.of(c.part()));
      case Condition.FitsSegment c -> spelledOut(c);
      case Condition.FieldSuitsSegment c -> spelledOut(c);
      case Condition atom -> leaf(atom);
    };
  }

  /// The ways in which the work of a segment can fit, each with the node of its condition.
  public List<NodeOfWay> ways(int place) {
    List<NodeOfWay> out = new ArrayList<>();
    for (FitWay way : conditions.get(place).fitWays()) {
      out.add(new NodeOfWay(way, node(way.condition())));
    }
    return out;
  }

  private int gate(Circuit.GateKind kind, List<Condition> parts) {
    Set<Integer> distinct = new LinkedHashSet<>();
    parts.forEach(p -> distinct.add(node(p)));
    if (kind != Circuit.GateKind.NOT && distinct.size() == 1) {
      return distinct.iterator().next();
    }
    return added(
        new Circuit.Gate(
            kind, distinct.stream().map(n -> new Circuit.Input(n, Circuit.EVERYWHERE)).toList()));
  }

  private int added(Circuit.Gate gate) {
    return gates.computeIfAbsent(gate, this::placed);
  }

  /// A condition that is another one in each segment: a gate with other inputs in each, which come
  /// in the segment's own order.
  private int spelledOut(Condition condition) {
    List<Integer> inputs = new ArrayList<>();
    List<Long> where = new ArrayList<>();
    for (int place = 0; place < segments.size(); place++) {
      Condition here = conditions.get(place).expand(condition);
      int next = 0;
      for (Condition part : ((Condition.AnyOf) here).parts()) {
        int node = node(part);
        while (next < inputs.size() && inputs.get(next) != node) {
          next++;
        }
        if (next == inputs.size()) {
          inputs.add(node);
          where.add(0L);
        }
        where.set(next, where.get(next) | (1L << place));
        next++;
      }
    }
    List<Circuit.Input> all = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      all.add(new Circuit.Input(inputs.get(i), where.get(i)));
    }
    return added(new Circuit.Gate(Circuit.GateKind.OR, all));
  }

  private int leaf(Condition condition) {
    return placed(
        new Circuit.Leaf(
            tests(condition),
            hasList(condition),
            conditions.getFirst().narrowing(condition),
            Stream.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)
                .map(t -> new Finding(condition, t))
                .toList(),
            question(condition)));
  }

  private List<Circuit.PlacedTest> tests(Condition condition) {
    return switch (condition) {
      case Condition.SegmentIn c -> always(s -> c.segments().contains(s.id()));
      case Condition.SectorIn c -> always(s -> c.sectors().contains(s.sector()));
      case Condition.YearsAtLeast c when c.where() != Condition.Where.ANYWHERE -> byWork(c);
      default ->
          List.of(
              new Circuit.PlacedTest(conditions.getFirst().test(condition), Circuit.EVERYWHERE));
    };
  }

  private List<Circuit.PlacedTest> always(Predicate<Segment> where) {
    long found = 0;
    for (int place = 0; place < segments.size(); place++) {
      found |= where.test(segments.get(place)) ? 1L << place : 0;
    }
    return List.of(new Circuit.PlacedTest(p -> Truth.TRUE, found));
  }

  /// Segments in which the same work counts need one test only.
  private List<Circuit.PlacedTest> byWork(Condition condition) {
    Map<WorkHistory, Long> where = new LinkedHashMap<>();
    Map<WorkHistory, PersonTest> tests = new HashMap<>();
    for (int place = 0; place < segments.size(); place++) {
      Conditions here = conditions.get(place);
      where.merge(here.work(), 1L << place, (a, b) -> a | b);
      tests.computeIfAbsent(here.work(), w -> here.test(condition));
    }
    return where.entrySet().stream()
        .map(e -> new Circuit.PlacedTest(tests.get(e.getKey()), e.getValue()))
        .toList();
  }

  private int placed(Circuit.Node node) {
    nodes.add(node);
    return nodes.size() - 1;
  }

  /// The question that a condition without parts waits for where it is open; none where it does not
  /// depend on an answer.
  private static Optional<QuestionId> question(Condition atom) {
    return switch (atom) {
      case Condition.LevelAtLeast c -> Optional.of(EDUCATION);
      case Condition.AwardIn c -> Optional.of(EDUCATION);
      case Condition.FieldIn c -> Optional.of(EDUCATION);
      case Condition.ChoseAnyOf c -> Optional.of(QuestionId.of(Topic.of(c.list())));
      case Condition.ChoseAnyAssumed c -> Optional.of(QuestionId.of(Topic.of(c.list())));
      case Condition.SaysYes c -> Optional.of(QuestionId.of(Topic.of(c.list()), c.word()));
      case Condition.WorkedAs c -> Optional.of(QuestionId.of(Topic.EXPERIENCE));
      case Condition.YearsAtLeast c -> Optional.of(QuestionId.of(Topic.EXPERIENCE));
      case Condition.All c -> throw compound();
      case Condition.AnyOf c -> throw compound();
      case Condition.Not c -> throw compound();
      case Condition.FitsSegment c -> throw compound();
      case Condition.FieldSuitsSegment c -> throw compound();
      case Condition.SegmentIn c -> Optional.empty();
      case Condition.SectorIn c -> Optional.empty();
      case Condition.RulesOutAssumed c -> Optional.empty();
      case Condition.AssumptionHolds c -> Optional.empty();
    };
  }

  private static IllegalStateException compound() {
    return new IllegalStateException("a finding is about a condition without parts");
  }

  private static boolean hasList(Condition condition) {
    return switch (condition) {
      case Condition.AwardIn c -> true;
      case Condition.FieldIn c -> true;
      case Condition.ChoseAnyOf c -> true;
      default -> false;
    };
  }

  /// How much of a person's work counts in a segment; one object for those in which it is the same.
  public WorkHistory work(int place) {
    return conditions.get(place).work();
  }

  /// The circuit of all conditions that were asked for.
  public Circuit circuit() {
    return new Circuit(words, nodes);
  }
}
