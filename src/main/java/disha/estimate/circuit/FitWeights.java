package disha.estimate.circuit;

import disha.logic.FitWay;
import disha.rules.joining.FitGrade;
import java.util.stream.Stream;

/// What ways in which work can fit count for in an order among segments: what one does for a little
/// more than what one has studied, that for more than a course in it, a course for more than a
/// neighbouring field, and that for more than a skill by one's own word. Of one kind, such as all
/// studies, the best counts. Whoever has done the very work in its sector is first of all sent to
/// it, whatever else of theirs fits its neighbours.
public final class FitWeights {
  /// Some more skills that fit say a little more, many no more than some.
  public static final int MOST_MORE_SKILLS = 2;

  /// What counts where every kind fits as well as it can.
  public static final int MOST =
      MOST_MORE_SKILLS
          + Stream.of(FitWay.By.values())
              .mapToInt(by -> Stream.of(FitGrade.values()).mapToInt(g -> of(by, g)).max().orElse(0))
              .sum();

  private static final int VERY_WORK = 6;

  private FitWeights() {}

  /// What a way counts for.
  public static int of(FitWay.By by, FitGrade grade) {
    if (by == FitWay.By.VERY_WORK) {
      return VERY_WORK;
    }
    return switch (grade) {
      case NONE -> 0;
      case OWN_WORD -> 4;
      case RELATED -> by == FitWay.By.CERTIFICATE ? 10 : 8;
      case DIRECT -> by == FitWay.By.WORK || by == FitWay.By.PROFESSION ? 17 : 16;
    };
  }
}
