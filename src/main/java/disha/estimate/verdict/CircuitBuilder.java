package disha.estimate.verdict;

import disha.logic.Conditions;
import disha.logic.Finding;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.rules.Model;
import disha.rules.joining.Condition;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Puts the conditions of a model together to a [Circuit]: what two conditions share becomes one
/// node.
final class CircuitBuilder {
  /// What makes two conditions without parts the same: the condition, and the segment in which it
  /// is asked, empty where that makes no difference.
  private record Atom(Condition condition, String segment) {}

  private final VocabularyIndex words;
  private final Map<String, Conditions> bySegment = new HashMap<>();
  private final Map<Atom, Integer> atoms = new HashMap<>();
  private final Map<Circuit.NodeKind, Map<List<Integer>, Integer>> gates =
      new EnumMap<>(Circuit.NodeKind.class);
  private final List<Circuit.Node> nodes = new ArrayList<>();

  CircuitBuilder(Model model, VocabularyIndex words) {
    this.words = words;
    for (Segment s : model.segments()) {
      bySegment.put(s.id(), new Conditions(words, s));
    }
  }

  /// The place of the node whose value is that of the condition in the segment.
  int node(Condition condition, Segment segment) {
    Conditions conditions = bySegment.get(segment.id());
    return switch (conditions.expand(condition)) {
      case Condition.All c -> gate(Circuit.NodeKind.AND, c.parts(), segment);
      case Condition.AnyOf c -> gate(Circuit.NodeKind.OR, c.parts(), segment);
      case Condition.Not c -> gate(Circuit.NodeKind.NOT, List.of(c.part()), segment);
      case Condition atom -> leaf(atom, segment, conditions);
    };
  }

  /// The ways in which the work of a segment can fit, each with the node of its condition.
  List<Rulebook.NodeOfWay> ways(Segment segment) {
    return bySegment.get(segment.id()).fitWays().stream()
        .map(way -> new Rulebook.NodeOfWay(way, node(way.condition(), segment)))
        .toList();
  }

  private int gate(Circuit.NodeKind kind, List<Condition> parts, Segment segment) {
    Set<Integer> distinct = new LinkedHashSet<>();
    parts.forEach(p -> distinct.add(node(p, segment)));
    if (kind != Circuit.NodeKind.NOT && distinct.size() == 1) {
      return distinct.iterator().next();
    }
    return gates
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(List.copyOf(distinct), inputs -> added(new Circuit.Gate(kind, inputs)));
  }

  private int leaf(Condition condition, Segment segment, Conditions conditions) {
    boolean dependsOnSegment =
        switch (condition) {
          case Condition.SegmentIn c -> true;
          case Condition.SectorIn c -> true;
          case Condition.YearsAtLeast c -> c.where() != Condition.Where.ANYWHERE;
          default -> false;
        };
    return atoms.computeIfAbsent(
        new Atom(condition, dependsOnSegment ? segment.id() : ""),
        a ->
            added(
                new Circuit.Leaf(
                    conditions.test(condition),
                    hasList(condition),
                    conditions.narrowing(condition),
                    Stream.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)
                        .map(t -> new Finding(condition, t))
                        .toList(),
                    OpenQuestions.of(condition))));
  }

  private int added(Circuit.Node node) {
    nodes.add(node);
    return nodes.size() - 1;
  }

  private static boolean hasList(Condition condition) {
    return switch (condition) {
      case Condition.AwardIn c -> true;
      case Condition.FieldIn c -> true;
      case Condition.ChoseAnyOf c -> true;
      default -> false;
    };
  }

  /// The circuit of all conditions that were asked for.
  Circuit circuit() {
    return new Circuit(words, nodes);
  }
}
