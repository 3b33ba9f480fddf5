package disha.estimate.circuit;

import disha.logic.FitWay;
import disha.rules.joining.FitGrade;
import java.util.stream.Stream;

/// What ways in which work can fit count for in an order among segments: what one does for a little
/// more than what one has studied, that for more than a course in it, a course for more than a
/// neighbouring field, and that for more than a skill by one's own word. Of one kind, such as all
/// studies, the best counts. Whoever has done the very work in its sector is first of all sent to
/// it, whatever else of theirs fits its neighbours. Beside something else that fits, a skill by
/// one's own word says little.
public final class FitWeights {
  /// Some more skills that fit say a little more, many no more than some.
  public static final int MOST_MORE_SKILLS = 2;

  /// What counts where every kind fits as well as it can.
  public static final int MOST =
      MOST_MORE_SKILLS
          + Stream.of(FitWay.By.values())
              .mapToInt(by -> Stream.of(FitGrade.values()).mapToInt(g -> of(by, g)).max().orElse(0))
              .sum();

  private static final int OWN_WORD = 4;
  private static final int OWN_WORD_BESIDE = 1;

  private FitWeights() {}

  /// What a way counts for.
  public static int of(FitWay.By by, FitGrade grade) {
    return switch (by) {
      case VERY_WORK -> 2;
      case VERY_WORK_HERE -> 4;
      case WORK, PROFESSION -> of(grade, 8, 17);
      case CERTIFICATE -> of(grade, 10, 16);
      case STUDIES, SKILL -> of(grade, 8, 16);
    };
  }

  private static int of(FitGrade grade, int related, int direct) {
    return switch (grade) {
      case NONE -> 0;
      case OWN_WORD -> OWN_WORD;
      case RELATED -> related;
      case DIRECT -> direct;
    };
  }

  /// What skills count for beside something else that fits: by one's own word little more.
  ///
  /// @param weight of the best of them alone
  public static int beside(int weight) {
    return weight == OWN_WORD ? OWN_WORD_BESIDE : weight;
  }
}
