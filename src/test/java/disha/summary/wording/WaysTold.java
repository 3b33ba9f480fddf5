package disha.summary.wording;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.estimate.ways.Way;
import java.util.List;

/// A person and the ways to more that they are told of.
record WaysTold(Estimate estimate, List<Way> told) {
  /// @param profile as a file holds it
  static WaysTold of(String profile) {
    Estimate estimate =
        new Estimator(TestModel.get()).estimate(TestModel.profile(profile), Prices.AS_WRITTEN);
    return new WaysTold(estimate, TestInsights.ways(estimate));
  }
}
