package disha.estimate.verdict;

import disha.estimate.circuit.FitWeights;
import disha.estimate.circuit.NodeOfWay;
import disha.estimate.circuit.Truths;
import disha.logic.FitWay;
import disha.rules.joining.FitGrade;
import java.util.Comparator;
import java.util.List;

/// The ways in which the work of a segment can fit, with what each counts for.
final class WeighedWays {
  private static final List<FitGrade> GRADES = List.of(FitGrade.values());
  private static final List<FitWay.By> KINDS = List.of(FitWay.By.values());
  private static final int OF_SKILL = KINDS.indexOf(FitWay.By.SKILL);

  private static final FitFound NOTHING = new FitFound(FitGrade.NONE, FitGrade.NONE, 0, 0);

  private final List<NodeOfWay> ways;
  private final int any;
  private final int[] nodes;
  private final int[] grades;
  private final int[] weights;

  /// Of each kind where its ways begin; those of the next one follow.
  private final int[] begins;

  /// @param any the node that is true where any of them is
  WeighedWays(List<NodeOfWay> ways, int any) {
    this.ways = List.copyOf(ways);
    this.any = any;
    List<NodeOfWay> byKind =
        ways.stream().sorted(Comparator.comparing((NodeOfWay w) -> w.way().by())).toList();
    nodes = byKind.stream().mapToInt(NodeOfWay::node).toArray();
    grades = byKind.stream().mapToInt(w -> GRADES.indexOf(w.way().grade())).toArray();
    weights = byKind.stream().mapToInt(w -> FitWeights.of(w.way().by(), w.way().grade())).toArray();
    begins = new int[KINDS.size() + 1];
    for (int kind = 0; kind < KINDS.size(); kind++) {
      FitWay.By by = KINDS.get(kind);
      begins[kind + 1] =
          begins[kind] + (int) byKind.stream().filter(w -> w.way().by() == by).count();
    }
  }

  /// The ways with the nodes of their conditions.
  List<NodeOfWay> nodes() {
    return ways;
  }

  /// How well the work fits a person.
  ///
  /// @param place of the segment
  FitFound of(Truths truths, int place) {
    if (!Truths.has(truths.possible(any), place)) {
      return NOTHING;
    }
    int sure = 0;
    int possible = 0;
    int weight = 0;
    int possibleWeight = 0;
    for (int kind = 0; kind + 1 < begins.length; kind++) {
      int best = 0;
      int bestPossible = 0;
      int more = -1;
      int morePossible = -1;
      for (int i = begins[kind]; i < begins[kind + 1]; i++) {
        if (Truths.has(truths.possible(nodes[i]), place)) {
          possible = Math.max(possible, grades[i]);
          bestPossible = Math.max(bestPossible, weights[i]);
          morePossible++;
          if (truths.isTrue(nodes[i], place)) {
            sure = Math.max(sure, grades[i]);
            best = Math.max(best, weights[i]);
            more++;
          }
        }
      }
      if (kind == OF_SKILL) {
        best = weight > 0 ? FitWeights.beside(best) : best;
        bestPossible = possibleWeight > 0 ? FitWeights.beside(bestPossible) : bestPossible;
      }
      weight += best;
      possibleWeight += bestPossible;
      if (kind == OF_SKILL) {
        weight += Math.clamp(more, 0, FitWeights.MOST_MORE_SKILLS);
        possibleWeight += Math.clamp(morePossible, 0, FitWeights.MOST_MORE_SKILLS);
      }
    }
    return new FitFound(GRADES.get(sure), GRADES.get(possible), weight, possibleWeight);
  }
}
