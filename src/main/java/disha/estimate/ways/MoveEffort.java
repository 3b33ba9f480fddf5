package disha.estimate.ways;

import disha.rules.joining.Move;
import java.math.BigDecimal;
import java.util.Optional;

/// What a move costs a person, the cheapest first. The first three cost about the same.
public enum MoveEffort {
  SKILL,
  SHORT_COURSE,
  SHIFTS,
  /// A course of more than half a year.
  COURSE,
  /// Schooling, or studies that are begun already.
  STUDIES,
  /// A new degree.
  DEGREE,
  /// Years of work.
  WORK;

  private static final BigDecimal MOST_MONTHS_OF_A_SHORT_COURSE = BigDecimal.valueOf(6);

  /// What a move costs.
  ///
  /// @param months how long it takes, where that is known
  static MoveEffort of(Move move, Optional<BigDecimal> months) {
    return switch (move.gives()) {
      case Move.Gain.Skill g -> SKILL;
      case Move.Gain.Certificate g ->
          months.filter(m -> m.compareTo(MOST_MONTHS_OF_A_SHORT_COURSE) <= 0).isPresent()
              ? SHORT_COURSE
              : COURSE;
      case Move.Gain.Shifts g -> SHIFTS;
      case Move.Gain.Finish g -> STUDIES;
      case Move.Gain.Resume g -> STUDIES;
      case Move.Gain.Schooling g -> STUDIES;
      case Move.Gain.Degree g -> DEGREE;
      case Move.Gain.Work g -> WORK;
    };
  }

  /// Whether it can be done beside what a person does now.
  public boolean isLight() {
    return cost() == 0;
  }

  /// Its place in the order of costs; what costs the same has the same.
  public int cost() {
    return switch (this) {
      case SKILL, SHORT_COURSE, SHIFTS -> 0;
      case COURSE -> 1;
      case STUDIES -> 2;
      case DEGREE -> 3;
      case WORK -> 4;
    };
  }
}
