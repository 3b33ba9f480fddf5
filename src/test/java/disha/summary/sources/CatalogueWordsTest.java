package disha.summary.sources;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.wording.ShownSentences;
import disha.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a person finds who wants to see and change what is supposed.
class CatalogueWordsTest {
  private static final Model MODEL = TestModel.get();
  private static final Profile GRADUATE =
      TestModel.profile(
          """
          {"disha": 1, "education": [{"level": "bachelor", "status": "completed"}],
           "shifts": ["day"], "experience": []}
          """);

  private static AssumptionCatalogue catalogue(Profile profile) {
    Estimate estimate = new Estimator(MODEL).estimate(profile, Prices.AS_WRITTEN);
    Summary shown = TestInsights.summary(estimate, Messages.english(), SummaryOptions.ALL);
    return new CatalogueWords(MODEL, Messages.english()).of(estimate, shown);
  }

  @Test
  void everyAssumptionStandsInOneGroupAndWhatCountsNowFirst() {
    AssumptionCatalogue all = catalogue(GRADUATE);
    assertThat(all.lines())
        .extracting(AssumptionCatalogue.CatalogueLine::id)
        .containsExactlyInAnyOrderElementsOf(
            MODEL.assumptions().stream().map(Assumption::id).toList());
    assertThat(all.groups())
        .hasSizeGreaterThan(2)
        .allSatisfy(g -> {
          assertThat(g.title()).isNotBlank();
          assertThat(g.lines()).extracting(l -> !l.inForce()).isSorted();
        });
    assertThat(all.groups())
        .extracting(AssumptionCatalogue.AssumptionGroup::title)
        .doesNotHaveDuplicates();
    assertThat(all.changed()).isZero();
  }

  @Test
  void eachLineSaysWhatRestsOnIt() {
    Estimate estimate = Estimator.estimate(MODEL, GRADUATE);
    Summary shown = TestInsights.summary(estimate, Messages.english(), SummaryOptions.ALL);
    for (AssumptionCatalogue.CatalogueLine line : catalogue(GRADUATE).lines()) {
      long paying =
          shown.segments().stream()
              .filter(s ->
                  ShownSentences.paying(s).stream()
                      .anyMatch(x -> x.assumptions().contains(line.id())))
              .count();
      String pay = "pay in " + paying + (paying == 1 ? " segment" : " segments");
      assertThat(line.moves().contains(pay)).as(line.id()).isEqualTo(paying > 0);
      assertThat(line.inForce()).isEqualTo(!line.moves().startsWith("Nothing"));
    }
    assertThat(catalogue(Profile.EMPTY).lines()).noneMatch(l -> l.moves().contains("pay in"));
  }

  @Test
  void aChangedOneIsMarkedWithBothValues() {
    Map<String, String> change = Map.of("general-pay-until", "3");
    AssumptionCatalogue all = catalogue(GRADUATE.withAssumptions(change));
    assertThat(all.changed()).isEqualTo(1);
    AssumptionCatalogue.CatalogueLine line =
        all.lines().stream()
            .filter(AssumptionCatalogue.CatalogueLine::changed)
            .findFirst()
            .orElseThrow();
    assertThat(List.of(line.id(), line.value(), line.own()))
        .containsExactly("general-pay-until", "3 years", "0 years");
  }

  @Test
  void aLineIsFoundByItsWords() {
    AssumptionCatalogue.CatalogueLine line = catalogue(GRADUATE).lines().getFirst();
    Set<String> words =
        Arrays.stream(line.says().toLowerCase(Locale.ROOT).split(" ")).collect(Collectors.toSet());
    assertThat(line.contains(words)).isTrue();
    assertThat(line.contains(Set.of("zzz"))).isFalse();
  }

  @Test
  void theFactsAroundItAreCounted() {
    assertThat(catalogue(GRADUATE).lines())
        .anyMatch(l -> !l.facts().isEmpty())
        .allSatisfy(l ->
            assertThat(l.basis().startsWith("Assumed: no document"))
                .isEqualTo(l.facts().isEmpty()));
  }
}
