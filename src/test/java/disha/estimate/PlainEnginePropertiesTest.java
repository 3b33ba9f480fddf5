package disha.estimate;

import disha.TestModel;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Property;
import org.junit.jupiter.api.Test;

/// What the estimator puts together once and shares comes to the same as the rules one by one.
class PlainEnginePropertiesTest {
  private static final PlainCheck CHECK = new PlainCheck(TestModel.get());

  @Test
  void theEstimatorComesToTheSame() {
    Property.check(300, ProfileGenerator.ANY, this::theEstimatorComesToTheSame);
  }

  void theEstimatorComesToTheSame(Profile profile) {
    CHECK.theEstimatorComesToTheSame(profile);
  }
}
