package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.profile.Profile;
import disha.text.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Of which year a person is told that a document is.
class DocumentYearsTest {
  private static List<String> lines(Map<String, String> assumptions) {
    Profile profile = Profile.EMPTY.withAssumptions(assumptions);
    return DocumentYears.of(Estimator.estimate(TestModel.get(), profile), Messages.english());
  }

  @Test
  void aDocumentThatNamesItsYearHasItAndTheOthersAreAssumed() {
    assertThat(lines(Map.of("year-careers-in-kpo", "2012")))
        .hasSize(TestModel.get().documents().size())
        .contains(
            "Career Choices: KPO: 2009, as it says itself",
            "Careers in KPO: 2012, assumed; it could be from 2008 to 2013")
        .noneMatch(l -> l.startsWith("Careers in KPO: 2010"));
  }
}
