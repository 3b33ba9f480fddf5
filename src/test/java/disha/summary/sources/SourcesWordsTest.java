package disha.summary.sources;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Conflict;
import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import disha.rules.joining.Segment;
import disha.summary.SourcesSummary;
import disha.summary.Summary;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a person finds who wants to see what stands behind the results.
class SourcesWordsTest {
  private static final Model MODEL = TestModel.get();

  private final SourcesSummary sources =
      SourcesWords.of(Estimator.estimate(MODEL, Profile.EMPTY), Messages.english());

  @Test
  void everyFactStandsThereOnceWithItsPlaceAndKind() {
    assertThat(sources.facts())
        .extracting(SourcesSummary.FactLine::id)
        .containsExactlyElementsOf(MODEL.facts().stream().map(Fact::id).toList());
    for (SourcesSummary.FactLine line : sources.facts()) {
      Fact fact = MODEL.fact(line.id());
      Document document = MODEL.document(fact.document());
      assertThat(line.documentId()).isEqualTo(document.id());
      assertThat(line.document()).isEqualTo(document.name().in("en"));
      assertThat(line.date()).isEqualTo(document.date().shown().in("en"));
      assertThat(line.section()).isEqualTo(document.section(fact.section()).name().in("en"));
      assertThat(line.says()).isEqualTo(fact.says().in("en"));
      assertThat(line.certainty().isEmpty()).isEqualTo(fact.certainty() == Fact.Certainty.PLAIN);
      assertThat(sources.kinds())
          .contains(new SourcesSummary.FactFilter(line.kind(), line.kindWord()));
      Set<String> mentioning =
          MODEL.segments().stream()
              .filter(s -> s.mentions().contains(fact.id()))
              .map(Segment::id)
              .collect(Collectors.toSet());
      assertThat(line.segments()).isEqualTo(mentioning);
      assertThat(line.segmentNames().isEmpty()).isEqualTo(mentioning.isEmpty());
    }
  }

  @Test
  void everyAmountAndNumberOfAFactIsTold() {
    for (SourcesSummary.FactLine line : sources.facts()) {
      Fact fact = MODEL.fact(line.id());
      int money = fact.money().isPresent() ? 1 : 0;
      assertThat(line.figures()).hasSize(money + fact.figures().size());
      fact.money()
          .ifPresent(m ->
              assertThat(line.figures().getFirst())
                  .contains(Amounts.rupees(m.low()), Amounts.rupees(m.high())));
      for (int i = 0; i < fact.figures().size(); i++) {
        Fact.NumberFact figure = fact.figures().get(i);
        String told = line.figures().get(money + i);
        assertThat(told).startsWith(figure.what().in("en") + ": ");
        String digits = told.substring(figure.what().in("en").length()).replace(",", "");
        assertThat(digits).contains(figure.value().toPlainString());
        figure.to().ifPresent(to -> assertThat(digits).contains(to.toPlainString()));
        figure.hedge().ifPresent(h -> assertThat(told).contains(h + " "));
        figure.year().ifPresent(y -> assertThat(told).endsWith("(" + y + ")"));
        if (figure.unit().equals("usd")) {
          assertThat(told).contains("US$");
        }
        if (figure.unit().equals("percent")) {
          assertThat(told).contains("%");
        }
      }
    }
  }

  @Test
  void everyConflictNamesItsSidesWithTheirVoicesAndFacts() {
    assertThat(sources.topics()).hasSameSizeAs(MODEL.conflicts());
    for (int i = 0; i < sources.topics().size(); i++) {
      SourcesSummary.ConflictTopic topic = sources.topics().get(i);
      Conflict conflict = MODEL.conflicts().get(i);
      assertThat(topic.name()).isEqualTo(conflict.topic().in("en"));
      assertThat(topic.handling()).isEqualTo(conflict.handling().in("en"));
      assertThat(topic.assumptions())
          .extracting(Summary.AssumptionLine::id)
          .containsExactlyElementsOf(conflict.assumptions());
      Set<String> lineages =
          conflict.claims().stream()
              .flatMap(c -> c.facts().stream())
              .map(MODEL::lineageOf)
              .collect(Collectors.toSet());
      String voices =
          lineages.size() == 1 ? "one source" : lineages.size() + " independent sources";
      assertThat(topic.voices()).startsWith(voices);
      for (int c = 0; c < topic.claims().size(); c++) {
        SourcesSummary.ConflictSide told = topic.claims().get(c);
        List<String> facts = conflict.claims().get(c).facts();
        assertThat(told.says()).isEqualTo(conflict.claims().get(c).says().in("en"));
        assertThat(told.facts()).extracting(SourcesSummary.FactLine::id).isEqualTo(facts);
        assertThat(told.voices())
            .hasSameSizeAs(facts.stream().map(MODEL::lineageOf).distinct().toList());
      }
    }
  }

  @Test
  void onlySegmentsThatFactsNameCanBePicked() {
    assertThat(sources.segments())
        .extracting(SourcesSummary.FactFilter::id)
        .containsExactlyElementsOf(
            MODEL.segments().stream()
                .filter(s -> !s.mentions().isEmpty())
                .map(Segment::id)
                .toList());
  }
}
