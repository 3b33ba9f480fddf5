package disha.pdf.page;

import disha.estimate.verdict.Verdict;
import disha.rules.joining.Reading;
import java.util.Optional;

/// The shapes that stand beside a verdict or an outcome, by the names that the style sheet gives
/// them. Each is told from the others without colour, and its word always stands beside it.
final class Icon {
  private static final String FULL = "full";
  private static final String HALF = "half";
  private static final String RING = "ring";
  private static final String SQUARE = "square";
  private static final String DASH = "dash";
  private static final String NONE = "none";

  private Icon() {}

  static String of(Verdict verdict) {
    return switch (verdict) {
      case ELIGIBLE -> FULL;
      case ON_SOME_READINGS -> HALF;
      case AFTER_STEP -> RING;
      case ANSWER_MISSING -> SQUARE;
      case NOT_YET -> DASH;
    };
  }

  /// @param outcome empty where an answer is missing
  static String of(Optional<Reading.Outcome> outcome) {
    return outcome.map(Icon::of).orElse(SQUARE);
  }

  private static String of(Reading.Outcome outcome) {
    return switch (outcome) {
      case ADMITS -> FULL;
      case AFTER_STEP -> RING;
      case DOES_NOT_ADMIT -> DASH;
      case DOES_NOT_SAY -> NONE;
    };
  }
}
