package disha.window.state;

import disha.estimate.segment.Ranking;
import disha.estimate.segment.SegmentEstimate;
import java.util.List;

/// The orders in which segments can be listed.
public enum SortOrder {
  MATCH,
  BACKGROUND,
  PAY,
  EASE;

  List<SegmentEstimate> sorted(List<SegmentEstimate> byMatch) {
    return switch (this) {
      case MATCH -> byMatch;
      case BACKGROUND -> Ranking.byBackground(byMatch);
      case PAY -> Ranking.byPay(byMatch);
      case EASE -> Ranking.byEase(byMatch);
    };
  }
}
