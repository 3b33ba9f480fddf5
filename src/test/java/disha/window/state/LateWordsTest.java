package disha.window.state;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.people.ProfileGenerator;
import disha.people.RandomProfiles;
import disha.profile.Profile;
import disha.property.ListGenerator;
import disha.property.Property;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.WordedSegments;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Segments are put into words when they are read: it must not matter when, nor in which order.
class LateWordsTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  private static Summary madeAnew(Profile profile, Messages messages) {
    Estimate estimate = ESTIMATOR.estimate(profile, Prices.TODAY);
    SummaryOptions options = profile.isEmpty() ? SummaryOptions.GUIDANCE : SummaryOptions.ALL;
    Summary made =
        SummaryBuilder.build(
            ESTIMATOR.insights(estimate, options.depth(estimate)), messages, options);
    made.segments().inWords();
    return made;
  }

  @Test
  void afterAnyEditsTheWindowTellsWhatIsToldOfTheProfileAlone() {
    Property.check(
        60,
        new ListGenerator<>(
            random -> Stream.generate(() -> RandomProfiles.profile(random)).limit(4).toList(),
            1,
            ProfileGenerator.ANY),
        this::afterAnyEditsTheWindowTellsWhatIsToldOfTheProfileAlone);
  }

  void afterAnyEditsTheWindowTellsWhatIsToldOfTheProfileAlone(List<Profile> edits) {
    Messages messages =
        edits.size() % 2 == 0 ? Messages.english() : Messages.in(Locale.forLanguageTag("hi"));
    ProfileEditor editor = new ProfileEditor();
    ResultsModel results = new ResultsModel(ESTIMATOR, messages, editor);
    Random random = new Random(edits.size());
    for (Profile profile : edits) {
      editor.open(profile, Origin.NEW);
      Summary told = results.summary();
      for (int i = 0; i < 3 && !told.segments().isEmpty(); i++) {
        SegmentSummary read = told.segments().get(random.nextInt(told.segments().size()));
        assertThat(told.segment(read.id())).containsSame(read);
      }
      assertThat(told).isEqualTo(madeAnew(profile, messages));
      assertThat(results.rows()).isEqualTo(told.segments());
    }
  }

  @Test
  void onlyWhatIsReadIsPutIntoWordsAndOnce() {
    ProfileEditor editor = new ProfileEditor();
    editor.open(RandomProfiles.profile(new Random(1)), Origin.NEW);
    WordedSegments all =
        new ResultsModel(ESTIMATOR, Messages.english(), editor).summary().segments();
    List<Integer> worded = new ArrayList<>();
    WordedSegments late =
        new WordedSegments(
            all.ids(),
            place -> {
              worded.add(place);
              return all.get(place);
            });
    assertThat(late.find(all.ids().get(2))).contains(all.get(2));
    assertThat(late.find("none")).isEmpty();
    assertThat(late.get(2)).isEqualTo(all.get(2));
    assertThat(worded).containsExactly(2);
    assertThat(late.inWords()).isEqualTo(all);
    assertThat(worded).doesNotHaveDuplicates().hasSameSizeAs(all);
  }
}
