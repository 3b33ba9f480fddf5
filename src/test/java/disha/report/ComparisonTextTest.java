package disha.report;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparer;
import disha.estimate.pay.Prices;
import disha.summary.comparison.ComparisonWords;
import disha.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a comparison looks like in a terminal.
class ComparisonTextTest {
  private static final Terminal TERMINAL = new Terminal(100, false);
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final String DAY = "{\"disha\": 1, \"shifts\": [\"day\"]}";
  private static final String NIGHT = "{\"disha\": 1, \"shifts\": [\"night\"]}";
  private static final String IMPOSSIBLE =
      "{\"disha\": 1, \"education\": [{\"level\": \"bachelor\", \"marks\": 140}]}";

  private static List<String> lines(String... profiles) {
    var comparison =
        Comparer.compare(
            ESTIMATOR,
            Stream.of(profiles)
                .map(TestModel::profile)
                .map(p -> ESTIMATOR.estimate(p, Prices.AS_WRITTEN))
                .toList());
    var labels = Stream.of(profiles).map(p -> Optional.<String>empty()).toList();
    var summary = ComparisonWords.of(comparison, labels, Messages.english());
    return ComparisonText.of(summary, Messages.english(), TERMINAL).lines().toList();
  }

  @Test
  void anImpossibleProfileIsExplainedAndHasNoResult() {
    List<String> lines = lines(DAY, IMPOSSIBLE, NIGHT);
    assertThat(lines).contains("   B  Profile B").contains("   B  no result");
    assertThat(lines).anyMatch(l -> l.startsWith("      - education[0].marks: "));
    assertThat(lines).anyMatch(l -> l.matches("○ A step on the way +\\d+ +– +\\d+"));
    assertThat(lines).anyMatch(l -> l.matches(" ≠ C  . .*"));
  }

  @Test
  void nothingIsMarkedAgainstAnImpossibleProfile() {
    List<String> lines = lines(IMPOSSIBLE, DAY, NIGHT);
    int segments = lines.indexOf("Kinds of work that differ, pay in rupees a month");
    assertThat(segments).isPositive();
    assertThat(lines.subList(segments, lines.size())).noneMatch(l -> l.startsWith(" ≠ "));
  }

  @Test
  void whenTheMostIsWithinReachIsToldWhereItDiffers() {
    String none = "{\"disha\": 1, \"education\": [{\"level\": \"master\"}], \"experience\": []}";
    String four =
        none.replace("[]", "[{\"place\": \"kpo\", \"work\": \"accounting\", \"years\": 4}]");
    assertThat(String.join(" ", lines(none, four))).contains("Within reach: A in 9 years; B in 5");
    assertThat(String.join(" ", lines(none, none))).doesNotContain("Within reach");
  }
}
