package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.ways.DocumentGain;
import disha.estimate.ways.Way;
import disha.rules.joining.Reading;
import disha.summary.Context;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a student, who works no nights, reads of the ways to more.
class StudentWaysTest {
  private static final WaysTold WAYS =
      WaysTold.of(
          """
          {"disha": 1,
           "education": [{"level": "bachelor", "field": "humanities", "award": "ba",
                          "status": "studying"}],
           "professions": [], "certificates": [], "experience": [],
           "skills": {"written-english": "yes"}, "shifts": ["day"]}
          """);
  private static final List<Way> TOLD = WAYS.told();

  @Test
  void theEndOfTheStudiesComesAfterWhatCostsLess() {
    assertThat(TOLD)
        .extracting(Way::fit)
        .containsExactly(Way.PersonFit.LEFT_OUT, Way.PersonFit.NEW, Way.PersonFit.UNDER_WAY);
  }

  @Test
  void theEndOfTheStudiesTellsHowManyDocumentsItWins() {
    List<DocumentGain> gains = TOLD.getLast().documents();
    DocumentGain most =
        gains.stream().max(Comparator.comparingLong(g -> g.after() - g.before())).orElseThrow();

    assertThat(gains)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            g -> assertThat(g.before()).isEqualTo(admitting(g.segment())).isLessThan(g.after()))
        .allSatisfy(g -> assertThat(g.after()).isLessThanOrEqualTo(g.speaking()));
    assertThat(last().opens())
        .contains(
            "More sources would say you can join %d kinds of work, most of all %s: %d of %d instead of %d."
                .formatted(
                    gains.size(),
                    TestModel.get().segment(most.segment()).name().in("en"),
                    most.after(),
                    most.speaking(),
                    most.before()));
  }

  @Test
  void howLongTheStudiesStillTakeIsTheirWholeLengthLessWhatIsDone() {
    assertThat(last().takes()).isEqualTo("It takes up to 3 years, less what is done already.");
  }

  private static Context.WayLine last() {
    return TestInsights.summary(WAYS.estimate(), Messages.english(), SummaryOptions.TERMINAL)
        .context()
        .ways()
        .getLast();
  }

  private static long admitting(String segment) {
    SegmentEstimate s = WAYS.estimate().segment(segment).orElseThrow();
    return s.readings().stream().filter(r -> r.is(Reading.Outcome.ADMITS)).count();
  }
}
