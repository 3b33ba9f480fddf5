package disha.roster.added;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.Verdict;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Property;
import disha.rules.joining.Segment;
import disha.summary.wording.SegmentWords;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Every kind of work, as the estimate of one person has it.
class AllWorkColumnsTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final Messages WORDS = Messages.english();

  private final AddedColumns columns = new AllWorkColumns(ESTIMATOR, WORDS, Prices.TODAY);
  private final AddedCells added = new AddedCells(columns);
  private final List<String> headings = columns.headings();

  @Test
  void everyKindOfWorkHasTheVerdictAndPayOfTheEstimate() {
    Property.check(300, ProfileGenerator.ANY, this::hasTheVerdictsAndPayOfTheEstimate);
  }

  private void hasTheVerdictsAndPayOfTheEstimate(Profile profile) {
    Estimate estimate = ESTIMATOR.estimate(profile, Prices.TODAY);
    List<String> cells = added.of(profile);
    assertThat(cells).hasSameSizeAs(headings);
    for (SegmentEstimate s : estimate.segments()) {
      String name = s.segment().name().in("en");
      assertThat(cell(cells, name + ": verdict")).isEqualTo(verdict(s));
      Optional<PayNow> pay = s.pay();
      assertThat(cell(cells, name + ": pay a month, low"))
          .isEqualTo(pay.map(p -> rounded(p.low().pay().rupeesAMonth())).orElse(""));
      assertThat(cell(cells, name + ": pay a month, likely"))
          .isEqualTo(pay.map(p -> rounded(p.likely().pay().rupeesAMonth())).orElse(""));
      assertThat(cell(cells, name + ": pay a month, high"))
          .isEqualTo(pay.map(p -> rounded(p.high().pay().rupeesAMonth())).orElse(""));
    }
  }

  // Where something else comes before an answer, it does not matter how many are missing.
  private static String verdict(SegmentEstimate s) {
    String word = SegmentWords.verdict(s, WORDS);
    boolean one = word.equals(WORDS.text("verdict", Verdict.ANSWER_MISSING));
    return one && s.group() != AdviceGroup.ONE_ANSWER
        ? WORDS.text("verdict.answers-missing")
        : word;
  }

  private String cell(List<String> cells, String heading) {
    int at = headings.indexOf(heading);
    assertThat(at).isNotNegative();
    return cells.get(at);
  }

  private static String rounded(long rupees) {
    return Long.toString(SpokenAmounts.rounded(rupees));
  }

  @Test
  void theBestAreThoseThatTheOtherColumnsName() {
    AddedCells best =
        new AddedCells(
            new BestWorkColumns(ESTIMATOR, WORDS, Prices.TODAY, Optional.empty(), Map.of()));
    Property.check(
        100,
        ProfileGenerator.ANY,
        profile -> {
          List<String> all = added.of(profile);
          List<String> few = best.of(profile);
          for (int i = 0; i < BestWork.MOST; i++) {
            assertThat(all.get(i)).isEqualTo(few.get(i * BestWorkColumns.CELLS));
          }
        });
  }

  @Test
  void namesOfTwoKindsOfWorkThatAreTheSameAreToldApart() {
    assertThat(headings).doesNotHaveDuplicates();
    assertThat(TestModel.get().segments())
        .extracting((Segment s) -> headings.contains(s.name().in("en") + ": verdict"))
        .containsOnly(true);
  }

  @Test
  void whatIsAnAmountIsANumberInAWorkbook() {
    List<Object> values =
        columns.values(List.of("a", "b", "c", "Eligible", "14500", "23100", "32400", "Not yet"));
    assertThat(values)
        .containsExactly("a", "b", "c", "Eligible", 14500L, 23100L, 32400L, "Not yet");
  }
}
