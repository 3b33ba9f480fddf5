package disha.estimate.circuit;

import disha.logic.FitWay;
import disha.rules.joining.FitGrade;
import java.util.Arrays;

/// How well the work of every segment of a rulebook fits a person, as
/// [disha.estimate.verdict.FitFound] tells it. For one thread.
public final class BatchFit {
  private static final FitGrade[] GRADES = FitGrade.values();
  private static final FitWay.By[] KINDS = FitWay.By.values();

  // By kind and then by grade, the best first: its node and what it counts for.
  private final int[] nodes = new int[FitNodes.COUNT];
  private final int[] weights = new int[FitNodes.COUNT];

  private final int[] skills;
  private final long[] skillSegments;

  private final Side sure = new Side();
  private final Side possible = new Side();

  /// What is found of the certain, or of the possible.
  private static final class Side {
    final BitCounter skills = new BitCounter();

    final int[] grades = new int[Circuit.MOST_SEGMENTS];
    final int[] weights = new int[Circuit.MOST_SEGMENTS];
    long bySkill;

    void clear() {
      skills.clear();
      Arrays.fill(grades, 0);
      Arrays.fill(weights, 0);
      bySkill = 0;
    }

    void add(FitWay.By kind, long segments, int grade, int weight) {
      int beside = kind == FitWay.By.SKILL ? FitWeights.beside(weight) : weight;
      for (long rest = segments; rest != 0; rest &= rest - 1) {
        int place = Long.numberOfTrailingZeros(rest);
        weights[place] += weights[place] > 0 ? beside : weight;
        grades[place] = Math.max(grades[place], grade);
      }
    }

    void addMoreSkills() {
      for (long rest = bySkill; rest != 0; rest &= rest - 1) {
        int place = Long.numberOfTrailingZeros(rest);
        weights[place] += Math.min(skills.at(place) - 1, FitWeights.MOST_MORE_SKILLS);
      }
    }
  }

  public BatchFit(AnswerPlan plan) {
    FitNodes fits = plan.fits();
    int at = 0;
    for (FitWay.By kind : KINDS) {
      for (int grade = GRADES.length - 1; grade >= 0; grade--) {
        nodes[at] = fits.node(kind, GRADES[grade]);
        weights[at] = FitWeights.of(kind, GRADES[grade]);
        at++;
      }
    }
    skills = fits.skills();
    skillSegments = fits.skillSegments();
  }

  /// Finds it for the next person.
  public void find(Truths truths) {
    sure.clear();
    possible.clear();
    int at = 0;
    for (FitWay.By kind : KINDS) {
      long certain = 0;
      long can = 0;
      for (int grade = GRADES.length - 1; grade >= 0; grade--) {
        // Of one kind the best counts.
        long here = truths.certain(nodes[at]);
        sure.add(kind, here & ~certain, grade, weights[at]);
        certain |= here;
        here = truths.possible(nodes[at]);
        possible.add(kind, here & ~can, grade, weights[at]);
        can |= here;
        at++;
      }
      if (kind == FitWay.By.SKILL) {
        sure.bySkill = certain;
        possible.bySkill = can;
      }
    }
    for (int i = 0; i < skills.length; i++) {
      sure.skills.add(truths.certain(skills[i]) & skillSegments[i]);
      possible.skills.add(truths.possible(skills[i]) & skillSegments[i]);
    }
    sure.addMoreSkills();
    possible.addMoreSkills();
  }

  /// How well it surely fits, as the place of a grade among all.
  public int sure(int place) {
    return sure.grades[place];
  }

  /// How well it can fit, likewise.
  public int possible(int place) {
    return possible.grades[place];
  }

  /// What counts of what is answered.
  public int weight(int place) {
    return sure.weights[place];
  }

  /// What counts of what can be.
  public int possibleWeight(int place) {
    return possible.weights[place];
  }
}
