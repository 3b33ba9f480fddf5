package disha.pdf.page;

import disha.estimate.segment.AdviceGroup;

/// The shapes that stand beside a group of work, by the names that the style sheet gives them. Each
/// is told from the others without colour, and its word always stands beside it.
final class Icon {
  private static final String FULL = "full";
  private static final String HALF = "half";
  private static final String RING = "ring";
  private static final String SQUARE = "square";
  private static final String DASH = "dash";
  private static final String BLOCK = "block";

  private Icon() {}

  static String of(AdviceGroup group) {
    return switch (group) {
      case BEST -> FULL;
      case OPEN -> HALF;
      case AFTER_STEP -> RING;
      case ONE_ANSWER -> SQUARE;
      case NOT_NOW -> DASH;
      case RULED_OUT -> BLOCK;
    };
  }
}
