package disha.window.roster;

import disha.estimate.segment.AdviceGroup;
import disha.roster.table.StudentRow;
import java.util.Optional;

/// Which rows of a class list are looked at.
public enum RowKind {
  ALL,
  BEST,
  OPEN,
  ONE_ANSWER,
  AFTER_STEP,
  NONE,
  PROBLEM,
  CHANGED;

  /// Whether a row is of this kind.
  boolean holds(StudentRow row) {
    return switch (this) {
      case ALL -> true;
      case BEST -> is(row, AdviceGroup.BEST);
      case OPEN -> is(row, AdviceGroup.OPEN);
      case ONE_ANSWER -> is(row, AdviceGroup.ONE_ANSWER);
      case AFTER_STEP -> is(row, AdviceGroup.AFTER_STEP);
      case NONE -> row.profile().isPresent() && StudentWords.group(row).isEmpty();
      case PROBLEM -> !row.faults().isEmpty();
      case CHANGED -> row.isChanged();
    };
  }

  private static boolean is(StudentRow row, AdviceGroup group) {
    return StudentWords.group(row).equals(Optional.of(group));
  }
}
