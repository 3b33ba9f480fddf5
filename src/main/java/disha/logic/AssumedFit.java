package disha.logic;

import disha.rules.joining.FitGrade;
import java.util.List;

/// How well work is taken to fit a person, whatever the person has answered: to try rules on all
/// there can be.
///
/// @param byStudies whether studies or a profession make it fit, as a neighbour or better
public record AssumedFit(FitGrade grade, boolean byStudies) {
  /// Every one there can be.
  public static final List<AssumedFit> ALL =
      List.of(
          new AssumedFit(FitGrade.NONE, false),
          new AssumedFit(FitGrade.OWN_WORD, false),
          new AssumedFit(FitGrade.RELATED, false),
          new AssumedFit(FitGrade.RELATED, true),
          new AssumedFit(FitGrade.DIRECT, false),
          new AssumedFit(FitGrade.DIRECT, true));
}
