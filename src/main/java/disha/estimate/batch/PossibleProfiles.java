package disha.estimate.batch;

import disha.basics.LongCache;
import disha.logic.CodedAnswers;
import disha.logic.CodedStudies;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.profile.ProfileCheck;
import disha.rules.Model;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Tells whether a profile is possible, as [ProfileCheck] finds it. Most are seen to be so at a
/// glance; the others are left to it. For one thread.
final class PossibleProfiles {
  private static final int MOST_KEPT = 8192;

  /// For so many stretches of work, how long each can be so that all together are possible.
  private static final BigDecimal[] YEARS = new BigDecimal[8];

  static {
    for (int i = 1; i < YEARS.length; i++) {
      YEARS[i] = ProfileCheck.MAX_YEARS.divide(BigDecimal.valueOf(i), 0, RoundingMode.DOWN);
    }
  }

  private final Model model;

  /// By the number of an education, whether its level, award and field go together.
  private final LongCache<Boolean> studies = new LongCache<>(MOST_KEPT);

  PossibleProfiles(Model model) {
    this.model = model;
  }

  /// @param coded its answers but for work
  boolean has(Profile profile, CodedAnswers coded) {
    boolean sure =
        profile.offer().isEmpty()
            && coded.agrees()
            && arePossible(profile.education(), coded.studies())
            && arePossible(profile.experience());
    return sure || ProfileCheck.check(model, profile).isEmpty();
  }

  private boolean arePossible(Answer<List<Education>> answer, CodedStudies coded) {
    if (answer instanceof Answer.Given<List<Education>> g) {
      for (int i = 0; i < g.answer().size(); i++) {
        Education e = g.answer().get(i);
        if (!isPossible(e, coded.code(i)) || !areMarks(e.marks())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isPossible(Education e, int code) {
    Boolean known = studies.get(code);
    if (known == null) {
      Education unmarked =
          new Education(e.level(), e.field(), e.award(), e.status(), Answer.open());
      Profile only = Profile.EMPTY.withEducation(Answer.of(List.of(unmarked)));
      known = ProfileCheck.check(model, only).isEmpty();
      studies.put(code, known);
    }
    return known;
  }

  private static boolean areMarks(Answer<BigDecimal> answer) {
    return !(answer instanceof Answer.Given<BigDecimal> g)
        || (g.answer().signum() >= 0 && g.answer().compareTo(ProfileCheck.HUNDRED_PERCENT) <= 0);
  }

  private static boolean arePossible(Answer<List<Experience>> answer) {
    if (answer instanceof Answer.Given<List<Experience>> g) {
      int size = g.answer().size();
      if (size >= YEARS.length) {
        return false;
      }
      for (int i = 0; i < size; i++) {
        if (g.answer().get(i).years() instanceof Answer.Given<BigDecimal> y
            && (y.answer().signum() < 0 || y.answer().compareTo(YEARS[size]) > 0)) {
          return false;
        }
      }
    }
    return true;
  }
}
