package disha.estimate.pay;

import disha.estimate.verdict.Rulebook;
import disha.logic.CodedAnswers;
import disha.logic.CodedWork;
import disha.logic.Person;
import disha.logic.VocabularyIndex;
import disha.profile.Answer;
import disha.profile.Experience;
import disha.profile.Profile;
import java.util.Arrays;
import java.util.List;

/// How many months of a person's work count towards pay in every segment of a rulebook, as
/// [CountedWork] has them for one. For one thread.
public final class BatchWork {
  private final int segments;
  private final int assumed;

  // By where and what work was: the segments in whose sector it surely was, and the others where it
  // surely suits.
  private final long[] inSector;
  private final long[] suiting;

  private final int[] least;
  private final int[] likely;
  private final int[] most;

  public BatchWork(PayEstimator pay, VocabularyIndex words, Rulebook rulebook) {
    segments = rulebook.plans().size();
    assumed = pay.assumedMonths();
    least = new int[segments];
    likely = new int[segments];
    most = new int[segments];
    CodedWork coded = new CodedAnswers(words, 0).work();
    inSector = new long[coded.kinds()];
    suiting = new long[coded.kinds()];
    for (Experience year : words.yearsOfWork()) {
      Person person = Person.of(words, Profile.EMPTY.withExperience(Answer.of(List.of(year))));
      for (Rulebook.Plan plan : rulebook.plans()) {
        long segment = 1L << plan.place();
        if (plan.work().monthsInSector(person).min() > 0) {
          inSector[coded.kind(year)] |= segment;
        } else if (plan.work().monthsAtMost(person).min() > 0) {
          suiting[coded.kind(year)] |= segment;
        }
      }
    }
  }

  /// Counts for the next person.
  public void count(CodedWork work) {
    int months = work.isGiven() ? 0 : assumed;
    Arrays.fill(least, months);
    Arrays.fill(likely, months);
    Arrays.fill(most, months);
    for (int i = 0; i < work.size(); i++) {
      int length = work.months(i);
      for (long rest = inSector[work.kind(i)]; rest != 0; rest &= rest - 1) {
        int place = Long.numberOfTrailingZeros(rest);
        least[place] += length;
        likely[place] += length;
        most[place] += length;
      }
      for (long rest = suiting[work.kind(i)]; rest != 0; rest &= rest - 1) {
        int place = Long.numberOfTrailingZeros(rest);
        likely[place] += work.sharedMonths(i);
        most[place] += length;
      }
    }
  }

  /// The months if work outside the sector of the segment at a place does not count.
  public int least(int place) {
    return least[place];
  }

  /// The months if the assumed share of what suits there counts.
  public int likely(int place) {
    return likely[place];
  }

  /// The months if all that suits there counts.
  public int most(int place) {
    return most[place];
  }
}
