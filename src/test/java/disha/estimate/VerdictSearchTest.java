package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.profile.Profile;
import disha.rules.Assumptions;
import disha.rules.Model;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The search comes to the verdicts of the plain engine.
class VerdictSearchTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);
  private static final VerdictSearch SEARCH =
      new VerdictSearch(MODEL, Assumptions.of(MODEL.assumptions()));

  @Provide
  Arbitrary<Profile> profiles() {
    return RandomProfiles.any();
  }

  @Property(tries = 1000)
  void theSearchAgreesWithTheEstimator(@ForAll("profiles") Profile profile) {
    Estimate estimate = ESTIMATOR.estimate(profile, Prices.AS_WRITTEN);
    int[] found = SEARCH.verdicts(profile);
    for (int i = 0; i < found.length; i++) {
      String id = MODEL.segments().get(i).id();
      assertThat(VerdictMaker.set(found[i]))
          .as(id)
          .isEqualTo(estimate.segment(id).orElseThrow().possible());
    }
  }
}
