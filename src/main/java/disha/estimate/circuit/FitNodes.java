package disha.estimate.circuit;

import disha.logic.FitWay;
import disha.rules.joining.FitGrade;
import java.util.ArrayList;
import java.util.List;

/// The ways in which the work of all segments can fit, as nodes behind those of a circuit: one for
/// each kind of way and grade, true in the segments in which one of these ways is.
final class FitNodes {
  private static final List<FitGrade> GRADES = List.of(FitGrade.values());
  private static final List<FitWay.By> KINDS = List.of(FitWay.By.values());

  /// How many nodes there are.
  static final int COUNT = GRADES.size() * KINDS.size();

  /// What a node of leaves is told by a leaf.
  private record FitTarget(int leaf, int node, long segments) {}

  private final int first;
  private final List<FitTarget> told = new ArrayList<>();
  private final List<FitTarget> ofWork = new ArrayList<>();
  private final List<FitTarget> skills = new ArrayList<>();

  /// @param ways for each segment those in which its work can fit
  FitNodes(Circuit circuit, List<List<NodeOfWay>> ways) {
    first = circuit.size();
    for (int place = 0; place < ways.size(); place++) {
      for (NodeOfWay way : ways.get(place)) {
        int node = node(way.way().by(), way.way().grade());
        FitTarget one = new FitTarget(way.node(), node, 1L << place);
        add(told, one);
        switch (way.way().by()) {
          case SKILL -> add(skills, one);
          case WORK, VERY_WORK, VERY_WORK_HERE -> add(ofWork, one);
          default -> {}
        }
      }
    }
  }

  private static void add(List<FitTarget> all, FitTarget one) {
    for (int i = 0; i < all.size(); i++) {
      FitTarget t = all.get(i);
      if (t.leaf == one.leaf && t.node == one.node) {
        all.set(i, new FitTarget(t.leaf, t.node, t.segments | one.segments));
        return;
      }
    }
    all.add(one);
  }

  private int node(int kind, int grade) {
    return first + kind * GRADES.size() + grade;
  }

  /// Adds what leaves tell.
  void tell(Truths truths) {
    tell(told, truths);
  }

  /// Adds what leaves tell of work that was done.
  void tellOfWork(Truths truths) {
    tell(ofWork, truths);
  }

  private static void tell(List<FitTarget> all, Truths truths) {
    for (int i = 0; i < all.size(); i++) {
      FitTarget t = all.get(i);
      truths.add(t.node, truths.certain(t.leaf) & t.segments, truths.possible(t.leaf) & t.segments);
    }
  }

  /// The node of a kind of way and a grade.
  int node(FitWay.By kind, FitGrade grade) {
    return node(KINDS.indexOf(kind), GRADES.indexOf(grade));
  }

  /// The leaves of skills that make work fit; the same one again for another grade.
  int[] skills() {
    return skills.stream().mapToInt(FitTarget::leaf).toArray();
  }

  /// For each of these the segments in which it does.
  long[] skillSegments() {
    return skills.stream().mapToLong(FitTarget::segments).toArray();
  }
}
