package disha.logic;

import disha.rules.joining.Condition;
import disha.rules.joining.FitGrade;

/// One way in which work can fit a person.
///
/// @param by what of the person makes it fit
/// @param condition what has to be true of the person
public record FitWay(FitGrade grade, By by, Condition condition) {
  /// What of a person makes work fit.
  public enum By {
    STUDIES,
    PROFESSION,
    CERTIFICATE,
    WORK,
    /// The very work of the segment, wherever it was done: besides [#WORK].
    VERY_WORK,
    /// The same in the segment's sector, besides both.
    VERY_WORK_HERE,
    SKILL
  }
}
