package disha.pdf.page;

import disha.estimate.verdict.Verdict;

/// The shapes that stand beside a verdict, by the names that the style sheet gives them. Each is
/// told from the others without colour, and its word always stands beside it.
final class Icon {
  private static final String FULL = "full";
  private static final String HALF = "half";
  private static final String RING = "ring";
  private static final String SQUARE = "square";
  private static final String DASH = "dash";

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
}
