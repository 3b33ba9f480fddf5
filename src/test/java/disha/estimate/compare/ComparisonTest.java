package disha.estimate.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.estimate.verdict.Verdict;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.profile.Profile;
import disha.profile.QuestionId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a comparison takes for a difference, and what not.
class ComparisonTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final String GRADUATE =
      "\"education\": [{\"level\": \"bachelor\", \"field\": \"commerce\", \"status\": \"completed\""
          + ", \"marks\": 64}]";

  private static Comparison compare(String... answers) {
    return compare(Stream.of(answers).map(a -> TestModel.profile(file(a))).toList());
  }

  private static String file(String answers) {
    return "{\"disha\": 1" + (answers.isEmpty() ? "" : ", " + answers) + "}";
  }

  private static Comparison compare(List<Profile> profiles) {
    return Comparer.compare(
        ESTIMATOR, profiles.stream().map(p -> ESTIMATOR.estimate(p, Prices.AS_WRITTEN)).toList());
  }

  @Test
  void openAndNotSureAreTwoAnswers() {
    assertThat(compare("", "\"shifts\": \"not-sure\"").questions())
        .extracting(QuestionId::text)
        .containsExactly("shifts");
    assertThat(compare("\"skills\": {\"teamwork\": \"not-sure\"}", "").questions())
        .extracting(QuestionId::text)
        .containsExactly("skills.teamwork");
    Comparison unsure = compare("\"shifts\": \"not-sure\"", "\"shifts\": \"not-sure\"");
    assertThat(unsure.questions()).isEmpty();
    assertThat(unsure.alike()).extracting(QuestionId::text).containsExactly("shifts");
  }

  @Test
  void aNameAnOrderAndAZeroAreNoDifference() {
    String one = "{\"level\": \"class-12\", \"marks\": 71}";
    String two = "{\"level\": \"bachelor\"}";
    Comparison c =
        compare(
            "\"name\": \"Example A\", \"education\": [" + one + ", " + two + "]",
            "\"name\": \"Example B\", \"education\": ["
                + two
                + ", "
                + one.replace("71", "71.0")
                + "]");
    assertThat(c.questions()).isEmpty();
    assertThat(c.alike()).extracting(QuestionId::text).containsExactly("education");
  }

  @Test
  void anEducationTwiceIsNotTheSameAsOnce() {
    String one = "{\"level\": \"bachelor\"}";
    Comparison c =
        compare("\"education\": [" + one + ", " + one + "]", "\"education\": [" + one + "]");
    assertThat(c.questions()).extracting(QuestionId::text).containsExactly("education");
  }

  @Test
  void marksAndOffersAreAnswers() {
    assertThat(compare(GRADUATE, GRADUATE.replace("64", "65")).questions())
        .extracting(QuestionId::text)
        .containsExactly("education");
    String offer =
        "\"offer\": {\"segment\": \"data-entry\", \"amount\": 9000, \"period\": \"month\"}";
    assertThat(compare(GRADUATE, GRADUATE + ", " + offer).questions())
        .extracting(QuestionId::text)
        .containsExactly("offer");
    assertThat(compare(offer, offer.replace("9000", "9000.00")).questions()).isEmpty();
    assertThat(compare(offer, offer.replace("month", "year")).questions())
        .extracting(QuestionId::text)
        .containsExactly("offer");
  }

  @Test
  void questionsStandInTheOrderOfTheModel() {
    Comparison c =
        compare(
            "",
            "\"preferences\": {\"relocate\": \"yes\"}, \"shifts\": [\"day\"], \"skills\":"
                + " {\"teamwork\": \"no\"}, "
                + GRADUATE);
    assertThat(c.questions())
        .extracting(QuestionId::text)
        .containsExactly("education", "skills.teamwork", "shifts", "preferences.relocate");
  }

  @Test
  void aChangedAssumptionIsADifference() {
    Profile graduate = TestModel.profile(file(GRADUATE));
    Profile changed = graduate.withAssumptions(Map.of("advice-counts", "true"));
    Comparison c = compare(List.of(graduate, changed));
    assertThat(c.questions()).isEmpty();
    assertThat(c.assumptions()).containsExactly("advice-counts");
    assertThat(c.differing()).isNotEmpty().noneMatch(SegmentComparison::differsInVerdict);
    String asItIs =
        TestModel.get().assumptions().stream()
            .filter(a -> a.id().equals("unstated-period"))
            .map(a -> a.value().written())
            .findFirst()
            .orElseThrow();
    Profile same = graduate.withAssumptions(Map.of("unstated-period", asItIs));
    assertThat(compare(List.of(graduate, same)).assumptions()).isEmpty();
  }

  @Test
  void anImpossibleProfileIsLeftOutAndTheOthersAreCompared() {
    Comparison c = compare(GRADUATE.replace("64", "140"), GRADUATE, "\"shifts\": [\"day\"]");
    assertThat(c.segments()).hasSize(TestModel.get().segments().size());
    assertThat(c.differing()).isNotEmpty();
    for (SegmentComparison s : c.segments()) {
      assertThat(s.standings().getFirst()).isEmpty();
      assertThat(s.standings().get(1)).isPresent();
      assertThat(s.change(1, 0)).isEmpty();
      assertThat(s.isOpened(1)).isFalse();
      assertThat(s.isClosed(1)).isFalse();
    }
    Comparison none = compare(GRADUATE.replace("64", "140"), GRADUATE.replace("64", "-1"));
    assertThat(none.segments()).isEmpty();
    assertThat(none.questions()).extracting(QuestionId::text).containsExactly("education");
  }

  @Test
  void anEmptyProfileStandsInGroupsAndHasNoPay() {
    Comparison c = compare(GRADUATE, "");
    assertThat(c.segments()).allMatch(s -> s.change(1, 0).isEmpty());
    assertThat(c.segments()).anyMatch(SegmentComparison::differsInGroup);
    assertThat(c.segments())
        .filteredOn(s -> s.standings().getFirst().orElseThrow().estimate().pay().isPresent())
        .isNotEmpty()
        .allMatch(SegmentComparison::differsInPay);
  }

  @Test
  void anOpenVerdictDiffersInWhatIsPossible() {
    // Both lack an answer; fewer verdicts are possible for one who has finished school.
    Comparison c = compare("", "\"education\": [{\"level\": \"class-12\"}]");
    assertThat(c.segments())
        .filteredOn(s ->
            s.standings().stream()
                .allMatch(x -> x.orElseThrow().estimate().verdict() == Verdict.ANSWER_MISSING))
        .anyMatch(SegmentComparison::differsInVerdict);
  }

  @Test
  void onlyTwoToFourOfOneKindAreCompared() {
    Estimate e = ESTIMATOR.estimate(Profile.EMPTY, Prices.AS_WRITTEN);
    assertThatIllegalArgumentException().isThrownBy(() -> Comparer.compare(ESTIMATOR, List.of(e)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparer.compare(ESTIMATOR, Collections.nCopies(5, e)));
    Estimate today = ESTIMATOR.estimate(Profile.EMPTY, Prices.TODAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparer.compare(ESTIMATOR, List.of(e, today)));
    Estimator other =
        new Estimator(((Loaded.Good<disha.rules.Model>) ModelLoader.loadBundled()).value());
    assertThatIllegalArgumentException().isThrownBy(() -> Comparer.compare(other, List.of(e, e)));
  }
}
