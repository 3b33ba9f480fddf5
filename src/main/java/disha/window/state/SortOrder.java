package disha.window.state;

import disha.estimate.Ranking;
import disha.estimate.SegmentEstimate;
import java.util.List;

/// The orders in which segments can be listed.
public enum SortOrder {
  MATCH,
  PAY,
  EASE;

  List<SegmentEstimate> sorted(List<SegmentEstimate> byMatch) {
    return switch (this) {
      case MATCH -> byMatch;
      case PAY -> Ranking.byPay(byMatch);
      case EASE -> Ranking.byEase(byMatch);
    };
  }
}
