package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.ways.DocumentGain;
import disha.estimate.ways.Way;
import disha.rules.joining.Reading;
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
  void theEndOfTheStudiesComesFirstAndWhatIsRuledOutAfterWhatOpensMore() {
    List<Way.PersonFit> single =
        TOLD.stream().filter(p -> p.moves().size() == 1).map(Way::fit).toList();

    assertThat(single).startsWith(Way.PersonFit.UNDER_WAY).contains(Way.PersonFit.LEFT_OUT);
  }

  @Test
  void theEndOfTheStudiesTellsHowManyDocumentsItWins() {
    List<DocumentGain> gains = TOLD.getFirst().documents();
    DocumentGain most =
        gains.stream().max(Comparator.comparingLong(g -> g.after() - g.before())).orElseThrow();

    assertThat(gains)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            g -> assertThat(g.before()).isEqualTo(admitting(g.segment())).isLessThan(g.after()))
        .allSatisfy(g -> assertThat(g.after()).isLessThanOrEqualTo(g.speaking()));
    assertThat(
            TestInsights.summary(WAYS.estimate(), Messages.english(), SummaryOptions.TERMINAL)
                .context()
                .ways()
                .getFirst()
                .opens())
        .endsWith(
            "Further documents admit you in %d segments, most in %s: %d of %d instead of %d."
                .formatted(
                    gains.size(),
                    TestModel.get().segment(most.segment()).name().in("en"),
                    most.after(),
                    most.speaking(),
                    most.before()));
  }

  private static long admitting(String segment) {
    SegmentEstimate s = WAYS.estimate().segment(segment).orElseThrow();
    return s.readings().stream().filter(r -> r.is(Reading.Outcome.ADMITS)).count();
  }
}
