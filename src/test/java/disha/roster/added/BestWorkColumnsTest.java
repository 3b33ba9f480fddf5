package disha.roster.added;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Property;
import disha.summary.Glance;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A list says of each student what their own summary says.
class BestWorkColumnsTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final Messages WORDS = Messages.english();

  private final AddedCells added =
      new AddedCells(
          new BestWorkColumns(ESTIMATOR, WORDS, Prices.TODAY, Optional.empty(), Map.of()));

  @Test
  void theListSaysTheVerdictsOfTheSummary() {
    Property.check(100, ProfileGenerator.ANY, this::saysTheVerdictsOfTheSummary);
  }

  private void saysTheVerdictsOfTheSummary(Profile profile) {
    Estimate estimate = ESTIMATOR.estimate(profile, Prices.TODAY);
    List<String> cells = added.of(profile);
    List<Glance.Card> cards =
        TestInsights.summary(estimate, WORDS, SummaryOptions.paper("", List.of())).glance().cards();
    int place = 0;
    for (Glance.Card card : cards) {
      if (!cells.get(place).isEmpty()) {
        assertThat(cells.get(place)).isEqualTo(card.name());
        assertThat(cells.get(place + 2)).isEqualTo(card.verdictWord());
      }
      place += BestWorkColumns.CELLS;
    }
  }
}
