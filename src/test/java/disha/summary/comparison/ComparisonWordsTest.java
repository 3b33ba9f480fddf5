package disha.summary.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparer;
import disha.estimate.pay.Prices;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Property;
import disha.summary.Citation;
import disha.text.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a comparison says.
class ComparisonWordsTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  private static ComparisonSummary summary(List<Optional<String>> labels, Profile... profiles) {
    return ComparisonWords.of(
        Comparer.compare(
            ESTIMATOR,
            List.of(profiles).stream().map(p -> ESTIMATOR.estimate(p, Prices.AS_WRITTEN)).toList()),
        labels,
        Messages.english());
  }

  private static ComparisonSummary summary(Profile... profiles) {
    return summary(Collections.nCopies(profiles.length, Optional.empty()), profiles);
  }

  @Test
  void answersThatDifferReadDifferently() {
    Property.check(
        150, ProfileGenerator.ANY, ProfileGenerator.ANY, this::answersThatDifferReadDifferently);
  }

  void answersThatDifferReadDifferently(Profile one, Profile two) {
    for (ComparisonSummary.ComparedRow row : summary(one, two).answers()) {
      assertThat(row.cells())
          .extracting(ComparisonSummary.ColumnText::changed)
          .as(row.id())
          .containsExactly(false, true);
    }
  }

  @Test
  void everyCellSaysWhatItRestsOn() {
    Property.check(
        25, ProfileGenerator.ANY, ProfileGenerator.ANY, this::everyCellSaysWhatItRestsOn);
  }

  void everyCellSaysWhatItRestsOn(Profile one, Profile two) {
    ComparisonSummary summary = summary(one, two);
    List<Integer> numbers = summary.citations().stream().map(Citation::number).toList();
    for (ComparisonSummary.ComparedSegment s : summary.segments()) {
      assertThat(s.standing() || s.pay()).isTrue();
      ComparisonSummary.SegmentInColumn first = s.cells().getFirst().orElseThrow();
      assertThat(first.standingChanged() || first.payChanged()).isFalse();
      ComparisonSummary.SegmentInColumn second = s.cells().getLast().orElseThrow();
      assertThat(second.standingChanged()).isEqualTo(s.standing());
      assertThat(second.payChanged()).isEqualTo(s.pay());
      for (ComparisonSummary.SegmentInColumn c : List.of(first, second)) {
        assertThat(c.years().isEmpty()).isEqualTo(c.segment().pay().isEmpty());
        assertThat(numbers).containsAll(c.segment().because().citations());
        c.segment()
            .pay()
            .ifPresent(p -> {
              assertThat(p.rests().citations()).isNotEmpty();
              assertThat(numbers).containsAll(p.rests().citations());
            });
      }
    }
  }

  @Test
  void aColumnIsCalledByNameThenByLabelThenByLetter() {
    Profile named = Profile.EMPTY.withName(Optional.of("Example"));
    Profile other = Profile.EMPTY.withName(Optional.of("Another example"));
    assertThat(
            summary(
                    List.of(Optional.of("a"), Optional.of("b"), Optional.of("c"), Optional.empty()),
                    named,
                    other,
                    Profile.EMPTY,
                    Profile.EMPTY)
                .columns())
        .extracting(ComparisonSummary.ProfileColumn::title)
        .containsExactly("Example", "Another example", "c", "Profile D");
    assertThat(summary(List.of(Optional.of("now"), Optional.of("later")), named, named).columns())
        .extracting(ComparisonSummary.ProfileColumn::title)
        .containsExactly("Example (now)", "Example (later)");
  }
}
