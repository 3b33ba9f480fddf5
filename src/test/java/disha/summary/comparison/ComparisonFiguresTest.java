package disha.summary.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparer;
import disha.estimate.compare.Comparison;
import disha.estimate.compare.SegmentComparison;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.summary.Amount;
import disha.summary.ProjectionSummary;
import disha.summary.Summary;
import disha.summary.wording.ShownSentences;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The figures of a comparison, beside what they are reckoned from.
class ComparisonFiguresTest {
  private static final String DAY =
      """
      {"disha": 1, "education": [{"award": "bcom", "status": "completed"}], "professions": [],
       "certificates": [], "experience": [], "shifts": ["day"]}
      """;
  private static final String NIGHT = DAY.replace("\"day\"", "\"night\"");
  private static final String WORKED =
      DAY.replace(
          "\"experience\": []",
          "\"experience\": [{\"place\": \"kpo\", \"work\": \"accounting\", \"years\": 5}]");
  private static final String LAWYER =
      DAY.replace("\"professions\": []", "\"professions\": [\"lawyer\"]");
  private static final String BY_THE_YEAR =
      DAY.replace("\"disha\": 1", "\"disha\": 1, \"assumptions\": {\"unstated-period\": \"year\"}");

  /// Advice of a few hundred rupees a month then counts.
  private static final String ADVISED_BY_THE_YEAR =
      BY_THE_YEAR.replace("\"year\"", "\"year\", \"advice-counts\": \"true\"");

  private static final String IMPOSSIBLE =
      "{\"disha\": 1, \"education\": [{\"level\": \"bachelor\", \"marks\": 140}]}";

  private final Estimator estimator = new Estimator(TestModel.get());

  private Estimate of(String profile) {
    return estimator.estimate(TestModel.profile(profile), Prices.AS_WRITTEN);
  }

  private Comparison comparison(String... profiles) {
    return Comparer.compare(estimator, Stream.of(profiles).map(this::of).toList());
  }

  private static ComparisonSummary words(Comparison comparison) {
    return ComparisonWords.of(
        comparison,
        Collections.nCopies(comparison.estimates().size(), Optional.empty()),
        Messages.english());
  }

  private static ComparisonSummary.SegmentInColumn cell(
      ComparisonSummary summary, String id, int column) {
    return summary.segments().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .flatMap(s -> s.cells().get(column))
        .orElseThrow();
  }

  private static long rupees(String shown) {
    long digits = Long.parseLong(shown.replaceAll("[^0-9]", ""));
    return shown.startsWith("−") ? -digits : digits;
  }

  @Test
  void eachChangeIsTheDifferenceOfTheAmountsShown() {
    ComparisonSummary summary = words(comparison(DAY, WORKED, ADVISED_BY_THE_YEAR));
    List<ComparisonSummary.YearInColumn> first = cell(summary, "finance-accounting", 0).years();
    assertThat(first).hasSize(3).allMatch(y -> y.change().isEmpty());
    for (int column = 1; column < 3; column++) {
      List<ComparisonSummary.YearInColumn> years =
          cell(summary, "finance-accounting", column).years();
      for (int i = 0; i < years.size(); i++) {
        ProjectionSummary.YearLine from = first.get(i).pay();
        ProjectionSummary.YearLine to = years.get(i).pay();
        ComparisonSummary.PayDifference change = years.get(i).change().orElseThrow();
        check(change.low(), from.low(), to.low());
        check(change.likely(), from.likely(), to.likely());
        check(change.high(), from.high(), to.high());
      }
    }
    assertThat(cell(summary, "finance-accounting", 1).years().getFirst().change())
        .hasValueSatisfying(c -> assertThat(c.likely().month()).startsWith("+₹"));
    assertThat(cell(summary, "finance-accounting", 2).years().getFirst().change())
        .hasValueSatisfying(c -> assertThat(c.likely().month()).startsWith("−₹"));
  }

  private static void check(ComparisonSummary.Difference change, Amount from, Amount to) {
    assertThat(rupees(change.month())).isEqualTo(rupees(to.month()) - rupees(from.month()));
    assertThat(rupees(change.year())).isEqualTo(rupees(to.year()) - rupees(from.year()));
  }

  @Test
  void theHeadlineNamesTheSegmentInWhichPayMovesMost() {
    Comparison comparison = comparison(DAY, WORKED, ADVISED_BY_THE_YEAR);
    ComparisonSummary summary = words(comparison);
    assertThat(summary.headlines()).contains(moved(comparison, 1, "up"));
    assertThat(summary.headlines()).contains(moved(comparison, 2, "down"));
    assertThat(summary.headlines())
        .noneMatch(h -> h.contains("B is down") || h.contains("C is up"));
  }

  /// The sentence by trying every segment, in the order of the first profile.
  private static String moved(Comparison comparison, int column, String way) {
    int sign = way.equals("up") ? 1 : -1;
    long count = 0;
    SegmentComparison most = null;
    long furthest = 0;
    for (SegmentComparison s : comparison.segments()) {
      long moved = sign * s.change(column, 0).map(c -> c.likely().paiseAYear()).orElse(0L);
      if (moved > 0) {
        count++;
      }
      if (moved > furthest) {
        furthest = moved;
        most = s;
      }
    }
    assertThat(most).isNotNull();
    Amount from = likely(most, 0);
    Amount to = likely(most, column);
    return "Likely pay of %s is %s in %d kinds of work, most in %s: by ₹%s to %s a month."
        .formatted(
            "ABC".charAt(column),
            way,
            count,
            most.segment().name().in("en"),
            Amounts.grouped(sign * (rupees(to.month()) - rupees(from.month()))),
            to.month());
  }

  private static Amount likely(SegmentComparison s, int column) {
    return Amount.of(s.standings().get(column).orElseThrow().pay(0).orElseThrow().likely().pay());
  }

  @Test
  void groupsAreCountedInEveryColumnThatHasAny() {
    Comparison comparison = comparison(DAY, IMPOSSIBLE, NIGHT);
    List<ComparisonSummary.ComparedGroup> counts = words(comparison).counts();
    Set<AdviceGroup> met = new HashSet<>();
    for (Estimate e : comparison.estimates()) {
      e.segments().forEach(s -> met.add(s.group()));
    }
    assertThat(counts)
        .extracting(ComparisonSummary.ComparedGroup::group)
        .containsExactlyElementsOf(met.stream().sorted().toList());
    assertThat(met).hasSizeLessThan(AdviceGroup.values().length);
    for (ComparisonSummary.ComparedGroup c : counts) {
      assertThat(c.numbers())
          .containsExactly(
              Optional.of(count(comparison, 0, c.group())),
              Optional.empty(),
              Optional.of(count(comparison, 2, c.group())));
    }
  }

  private static int count(Comparison comparison, int column, AdviceGroup group) {
    return (int)
        comparison.estimates().get(column).segments().stream()
            .filter(s -> s.group() == group)
            .count();
  }

  @Test
  void anAssumptionThatDiffersIsToldWithEachValueAndTheOthersOnceBelow() {
    ComparisonSummary summary = words(comparison(DAY, BY_THE_YEAR));
    assertThat(summary.assumptions())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.id()).isEqualTo("unstated-period");
          assertThat(row.cells())
              .containsExactly(
                  new ComparisonSummary.ColumnText("a month", false),
                  new ComparisonSummary.ColumnText("a year", true));
        });
    Set<String> used = new HashSet<>();
    for (ComparisonSummary.ComparedSegment s : summary.segments()) {
      s.cells().stream()
          .flatMap(Optional::stream)
          .flatMap(c -> ShownSentences.sentences(c.segment()).stream())
          .forEach(x -> used.addAll(x.assumptions()));
    }
    used.remove("unstated-period");
    assertThat(summary.resting())
        .extracting(Summary.AssumptionLine::id)
        .contains("pooling", "advice-counts", "weight-complexity")
        .doesNotContain("experience-open")
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void whatIsTheSameStandsApart() {
    Comparison comparison = comparison(DAY, LAWYER);
    assertThat(comparison.same())
        .isNotEmpty()
        .noneMatch(SegmentComparison::differsInPay)
        .noneMatch(SegmentComparison::differsInVerdict)
        .noneMatch(SegmentComparison::differsInGroup)
        .doesNotContainAnyElementsOf(comparison.differing());
    assertThat(comparison.same().size() + comparison.differing().size())
        .isEqualTo(comparison.segments().size());
    assertThat(words(comparison).same())
        .extracting(ComparisonSummary.ComparedSegment::id)
        .containsExactlyElementsOf(comparison.same().stream().map(s -> s.segment().id()).toList());
  }
}
