package disha.window.roster;

import disha.estimate.segment.AdviceGroup;
import disha.roster.table.StudentRow;
import java.util.Optional;
import java.util.function.Predicate;

/// Which rows of a class list are looked at.
public enum RowKind {
  ALL(r -> true),
  BEST(in(AdviceGroup.BEST)),
  OPEN(in(AdviceGroup.OPEN)),
  ONE_ANSWER(in(AdviceGroup.ONE_ANSWER)),
  AFTER_STEP(in(AdviceGroup.AFTER_STEP)),
  NONE(r -> r.profile().isPresent() && StudentWords.group(r).isEmpty()),
  PROBLEM(r -> !r.faults().isEmpty()),
  CHANGED(StudentRow::isChanged);

  private final Predicate<StudentRow> holds;

  RowKind(Predicate<StudentRow> holds) {
    this.holds = holds;
  }

  private static Predicate<StudentRow> in(AdviceGroup group) {
    return r -> StudentWords.group(r).equals(Optional.of(group));
  }

  /// Whether a row is of this kind.
  boolean holds(StudentRow row) {
    return holds.test(row);
  }
}
