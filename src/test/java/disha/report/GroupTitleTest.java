package disha.report;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.pdf.SummaryHtml;
import disha.people.RandomProfiles;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Open work is so "as well" only where something stands above it, on paper and in the terminal.
class GroupTitleTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final ZonedDateTime DAY =
      ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(strings = {"en", "hi"})
  void openWorkIsOpenNowWhereNothingIsBest(String language) {
    Messages messages = Messages.in(Locale.of(language));
    String now = messages.text("group.first.open");
    String too = messages.text("group", AdviceGroup.OPEN);
    Random random = new Random(11);
    List<Estimate> tried =
        Stream.generate(() -> RandomProfiles.profile(random))
            .limit(1500)
            .map(p -> ESTIMATOR.estimate(p, Prices.TODAY))
            .filter(e -> e.groups().containsKey(AdviceGroup.OPEN))
            .toList();
    List<Estimate> people =
        Stream.of(true, false)
            .flatMap(best -> tried.stream().filter(e -> hasBest(e) == best).limit(3))
            .toList();
    assertThat(people).extracting(GroupTitleTest::hasBest).contains(true, false);
    for (Estimate person : people) {
      Summary summary =
          TestInsights.summary(person, messages, SummaryOptions.fullReport("", List.of()));
      String expected = hasBest(person) ? too : now;
      String other = hasBest(person) ? now : too;
      assertThat(summary.counts()).extracting(Summary.GroupCount::word).contains(expected);
      String text = TextReport.of(summary, messages, new Terminal(2000, false));
      assertThat(text).doesNotContain(other);
      // The best five alone are listed where there are as many.
      assertThat(text.contains(expected)).isEqualTo(lists(summary, AdviceGroup.OPEN));
      assertThat(SummaryHtml.render(summary, true, messages, DAY, "0"))
          .contains(">" + expected)
          .doesNotContain(">" + other);
    }
  }

  private static boolean lists(Summary summary, AdviceGroup group) {
    return summary.segments().stream().anyMatch(s -> s.group() == group);
  }

  private static boolean hasBest(Estimate estimate) {
    return estimate.groups().containsKey(AdviceGroup.BEST);
  }
}
