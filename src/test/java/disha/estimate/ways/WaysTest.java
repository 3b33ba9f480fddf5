package disha.estimate.ways;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Pay;
import disha.estimate.pay.Prices;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.Verdict;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.rules.joining.Move;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What would open more, for a few people; `WaySearchTest` tries many.
class WaysTest {
  private static final String AFTER_SCHOOL =
      """
      {"disha": 1, "education": [{"level": "class-12", "status": "completed"}],
       "professions": [], "certificates": [], "experience": [], "shifts": ["day"]}
      """;
  private static final String AT_WORK =
      """
      {"disha": 1, "education": [{"award": "bcom", "status": "completed"}], "professions": [],
       "certificates": [], "shifts": ["day"],
       "experience": [{"place": "kpo", "work": "accounting", "years": 2}]}
      """;
  private static final String STUDYING =
      """
      {"disha": 1, "education": [{"award": "bsc", "field": "mathematics", "status": "studying"}],
       "experience": []}
      """;

  // Its own for each test: what one kept must not help another.
  private final Estimator estimator = new Estimator(TestModel.get());

  private Estimate of(Profile profile) {
    return estimator.estimate(profile, Prices.AS_WRITTEN);
  }

  private static Map<String, Pay> likely(Estimate estimate) {
    Map<String, Pay> out = new HashMap<>();
    for (SegmentEstimate s : estimate.segments()) {
      if (s.verdict() == Verdict.AFTER_STEP || s.verdict() == Verdict.NOT_YET) {
        continue;
      }
      s.pay().ifPresent(p -> out.put(s.segment().id(), p.likely().pay()));
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(strings = {AFTER_SCHOOL, AT_WORK, STUDYING})
  void theProfileAfterAPathHasWhatThePathPromised(String profile) {
    Estimate before = of(TestModel.profile(profile));
    Map<String, Pay> paid = likely(before);
    List<Way> ways = TestInsights.ways(before);
    assertThat(ways).isNotEmpty();
    // There are hundreds: the first, and so on through all lengths.
    int step = ways.size() / 40 + 1;
    for (int i = 0; i < ways.size(); i += step) {
      Way way = ways.get(i);
      Estimate after = of(TestInsights.after(before, way));
      Map<String, Verdict> opened = new HashMap<>();
      way.openings().forEach(o -> opened.put(o.segment(), o.to()));
      Map<String, Pay> raised = new HashMap<>();
      way.raises().forEach(r -> raised.put(r.segment(), r.to()));
      Map<String, Pay> then = likely(after);
      for (SegmentEstimate s : before.segments()) {
        String id = s.segment().id();
        Verdict verdict = after.segment(id).orElseThrow().verdict();
        if (opened.containsKey(id)) {
          assertThat(verdict).as(id).isEqualTo(opened.get(id));
        } else {
          // It can come to wait for an answer that could make it better still.
          assertThat(verdict).as(id).isGreaterThanOrEqualTo(s.verdict());
        }
        if (paid.containsKey(id) && then.containsKey(id)) {
          assertThat(then.get(id)).as(id).isEqualTo(raised.getOrDefault(id, paid.get(id)));
        }
      }
    }
  }

  @Test
  void noPathHoldsWorkInASectorTwice() {
    List<Way> ways = TestInsights.ways(of(TestModel.profile(AT_WORK)));
    assertThat(ways)
        .anyMatch(p -> p.moves().size() > 1)
        .anyMatch(p -> p.moves().stream().anyMatch(m -> m.gives() instanceof Move.Gain.Work))
        .allMatch(
            p -> p.moves().stream().filter(m -> m.gives() instanceof Move.Gain.Work).count() < 2);
  }

  @Test
  void theMovesOfAPathAreMadeOnTheProfile() {
    Estimate before = of(TestModel.profile(AFTER_SCHOOL));
    Way shifts = only(before, "accept-shifts");
    assertThat(TestInsights.after(before, shifts))
        .isEqualTo(before.profile().withShifts(Answer.of(Set.of("day", "night", "rotational"))));
  }

  private static Way only(Estimate estimate, String move) {
    return TestInsights.ways(estimate).stream()
        .filter(p -> ids(p).equals(List.of(move)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shorterPathsComeFirstAndAmongThoseThatFitAlikeTheOnesThatOpenMore() {
    List<Way> ways = TestInsights.ways(of(TestModel.profile(AFTER_SCHOOL)));
    for (int i = 1; i < ways.size(); i++) {
      Way before = ways.get(i - 1);
      Way next = ways.get(i);
      assertThat(before.moves().size()).isLessThanOrEqualTo(next.moves().size());
      if (before.moves().size() == next.moves().size() && before.fit() == next.fit()) {
        assertThat(before.openings().size()).isGreaterThanOrEqualTo(next.openings().size());
      }
    }
  }

  @Test
  void studiesUnderWayComeFirst() {
    Way first = TestInsights.ways(of(TestModel.profile(STUDYING))).getFirst();
    assertThat(first.fit()).isEqualTo(Way.PersonFit.UNDER_WAY);
    assertThat(first.moves()).extracting(Move::id).containsExactly("finish-studies");
  }

  @Test
  void shiftsThatWereLeftOutComeAfterOtherWaysToABetterVerdict() {
    List<Way> one =
        TestInsights.ways(of(TestModel.profile(AT_WORK))).stream()
            .filter(p -> p.moves().size() == 1 && !p.openings().isEmpty())
            .filter(p -> p.fit() != Way.PersonFit.NO_HIGHER)
            .toList();
    assertThat(one).hasSizeGreaterThan(1);
    assertThat(one.getLast().fit()).isEqualTo(Way.PersonFit.LEFT_OUT);
    assertThat(one.subList(0, one.size() - 1)).allMatch(p -> p.fit() == Way.PersonFit.NEW);
  }

  @Test
  void aDegreeNoHigherThanOneThatThePersonHasComesLastOfItsLength() {
    List<Way> one =
        TestInsights.ways(
                of(
                    TestModel.profile(
                        """
                        {"disha": 1, "education": [{"award": "llm", "status": "completed"}],
                         "professions": [], "certificates": [], "experience": [], "shifts": "any"}
                        """)))
            .stream()
            .filter(p -> p.moves().size() == 1)
            .toList();
    assertThat(one).extracting(Way::fit).contains(Way.PersonFit.NO_HIGHER).isSorted();
    assertThat(one)
        .filteredOn(p -> p.fit() == Way.PersonFit.NO_HIGHER)
        .extracting(p -> p.moves().getFirst().id())
        .allMatch(id -> id.startsWith("award-") && !id.equals("award-phd"));
  }

  @Test
  void twoDegreesOfOneLevelAreNoClimb() {
    assertThat(TestInsights.ways(of(TestModel.profile(AFTER_SCHOOL))))
        .filteredOn(p -> ids(p).containsAll(List.of("award-bcom", "award-bca")))
        .isNotEmpty()
        .allMatch(p -> p.fit() == Way.PersonFit.NO_HIGHER);
    assertThat(TestInsights.ways(of(TestModel.profile(AFTER_SCHOOL))))
        .filteredOn(p -> ids(p).equals(List.of("award-bcom", "award-mcom")))
        .extracting(Way::fit)
        .containsExactly(Way.PersonFit.NEW);
  }

  private static List<String> ids(Way way) {
    return way.moves().stream().map(Move::id).toList();
  }
}
