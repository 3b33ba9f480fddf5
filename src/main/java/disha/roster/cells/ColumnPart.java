package disha.roster.cells;

/// What a column of a class list tells of a person.
public enum ColumnPart {
  NAME,
  STUDIES,
  FIELD,
  LEVEL,
  STATUS,
  MARKS,
  YEAR,
  /// The year of a course that goes on; a year of the calendar can be any in it.
  COURSE_YEAR,
  EXPERIENCE,
  YEARS,
  MONTHS,
  WORK,
  SECTOR,
  SKILLS,
  SKILL,
  SHIFTS,
  SHIFT,
  PREFERENCES,
  PREFERENCE,
  /// Yes or no to the opposite of a preference.
  OPPOSITE,
  /// A preference or its opposite, by name.
  EITHER,
  PROFESSIONS,
  CERTIFICATES,
  WISHED,
  UNWISHED,
  OFFER,
  OFFER_WORK,
  OFFER_PERIOD,
  /// Anything; what is understood in it to the last word counts where no other column tells it.
  REMARKS,
  /// It is known and nothing is asked of it.
  KEPT;

  /// Whether several columns can tell it, each something more.
  public boolean isRepeatable() {
    return switch (this) {
      case STUDIES,
          EXPERIENCE,
          SKILLS,
          PREFERENCES,
          PROFESSIONS,
          CERTIFICATES,
          WISHED,
          UNWISHED,
          REMARKS,
          KEPT ->
          true;
      default -> false;
    };
  }

  /// Whether a row says too little without it: who studied nothing that is known cannot be
  /// answered. Any other cell that cannot be understood leaves its question open.
  public boolean isNeeded() {
    return switch (this) {
      case STUDIES, FIELD, LEVEL, STATUS -> true;
      default -> false;
    };
  }

  /// Whether it only tells more of a study that other columns name: where they do, it is not
  /// needed.
  public boolean isBesideStudy() {
    return this == FIELD || this == STATUS;
  }

  /// Whether it answers a question on what fits the person.
  public boolean isAnswer() {
    return this != NAME && this != REMARKS && this != KEPT;
  }
}
