package disha.summary.wording;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.estimate.ways.BestWays;
import disha.estimate.ways.Way;
import disha.rules.joining.Segment;
import java.util.List;
import java.util.stream.Collectors;

/// A person and the ways to more that they are told of.
///
/// @param told the best of all segments
record WaysTold(Estimate estimate, List<Way> told) {
  /// @param profile as a file holds it
  static WaysTold of(String profile) {
    Estimate estimate =
        new Estimator(TestModel.get()).estimate(TestModel.profile(profile), Prices.AS_WRITTEN);
    BestWays best =
        new BestWays(
            TestModel.get().segments().stream().map(Segment::id).collect(Collectors.toSet()));
    return new WaysTold(estimate, best.of(TestInsights.ways(estimate)));
  }
}
