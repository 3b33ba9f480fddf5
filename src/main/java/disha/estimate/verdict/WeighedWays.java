package disha.estimate.verdict;

import disha.logic.FitWay;
import disha.rules.joining.FitGrade;
import java.util.List;

/// The ways in which the work of a segment can fit, with what each counts for in an order among
/// segments: what one does for a little more than what one has studied, that for more than a course
/// in it, a course for more than a neighbouring field, and that for more than a skill by one's own
/// word. Of one kind, such as all studies, the best counts.
final class WeighedWays {
  private static final List<FitGrade> GRADES = List.of(FitGrade.values());
  private static final List<FitWay.By> KINDS = List.of(FitWay.By.values());
  private static final int OF_SKILL = KINDS.indexOf(FitWay.By.SKILL);
  private static final int DONE = 1;

  /// Some more skills that fit say a little more, many no more than some.
  private static final int MOST_MORE_SKILLS = 2;

  private final int[] nodes;
  private final int[] grades;
  private final int[] kinds;
  private final int[] weights;

  WeighedWays(List<Rulebook.NodeOfWay> ways) {
    nodes = ways.stream().mapToInt(Rulebook.NodeOfWay::node).toArray();
    grades = ways.stream().mapToInt(w -> GRADES.indexOf(w.way().grade())).toArray();
    kinds = ways.stream().mapToInt(w -> KINDS.indexOf(w.way().by())).toArray();
    weights = ways.stream().mapToInt(w -> weight(w.way())).toArray();
  }

  private static int weight(FitWay way) {
    return switch (way.grade()) {
      case NONE -> 0;
      case OWN_WORD -> 4;
      case RELATED -> way.by() == FitWay.By.CERTIFICATE ? 10 : 8;
      case DIRECT ->
          switch (way.by()) {
            case WORK, PROFESSION -> 16 + DONE;
            case STUDIES, CERTIFICATE, SKILL -> 16;
          };
    };
  }

  /// The best grade of the ways that are at least so true.
  FitGrade grade(byte[] values, byte least) {
    int best = 0;
    for (int i = 0; i < nodes.length; i++) {
      if (values[nodes[i]] >= least && grades[i] > best) {
        best = grades[i];
      }
    }
    return GRADES.get(best);
  }

  /// How much makes the work fit, of the ways that are at least so true.
  int weight(byte[] values, byte least) {
    int[] best = new int[KINDS.size()];
    int skills = 0;
    for (int i = 0; i < nodes.length; i++) {
      if (values[nodes[i]] >= least) {
        best[kinds[i]] = Math.max(best[kinds[i]], weights[i]);
        skills += kinds[i] == OF_SKILL ? 1 : 0;
      }
    }
    int sum = Math.min(Math.max(0, skills - 1), MOST_MORE_SKILLS);
    for (int one : best) {
      sum += one;
    }
    return sum;
  }
}
