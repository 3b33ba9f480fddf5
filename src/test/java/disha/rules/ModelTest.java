package disha.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disha.TestModel;
import disha.rules.grounds.Conflict;
import disha.rules.grounds.Document;
import disha.rules.grounds.Lineage;
import disha.rules.grounds.Quantity;
import disha.rules.joining.Move;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import disha.rules.pay.PriceIndex;
import disha.rules.vocabulary.Text;
import disha.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What can be found in a model by its id, and in what order.
class ModelTest {
  private static final Model MODEL = TestModel.get();

  @Test
  void everythingIsFoundByItsId() {
    assertThat(MODEL.documents()).hasSize(5).allMatch(d -> MODEL.document(d.id()).equals(d));
    assertThat(MODEL.facts()).isNotEmpty().allMatch(f -> MODEL.fact(f.id()).equals(f));
    assertThat(MODEL.segments()).isNotEmpty().allMatch(s -> MODEL.segment(s.id()).equals(s));
    assertThat(MODEL.questions()).isNotEmpty().allMatch(q -> MODEL.question(q.id()).equals(q));
    assertThat(MODEL.assumptions()).isNotEmpty().allMatch(a -> MODEL.assumption(a.id()).equals(a));
    Vocabulary words = MODEL.vocabulary();
    assertThat(words.levels()).isNotEmpty().allMatch(l -> words.level(l.id()).equals(l));
    assertThat(words.levels()).allMatch(l -> words.rank(l.id()) == l.rank());
    assertThat(words.awards()).isNotEmpty().allMatch(a -> words.award(a.id()).equals(a));
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThatThrownBy(() -> MODEL.fact("no-fact")).hasMessageContaining("no-fact");
    assertThatThrownBy(() -> MODEL.segment("no-segment")).hasMessageContaining("no-segment");
    Vocabulary words = MODEL.vocabulary();
    assertThatThrownBy(() -> words.level("no-level")).hasMessageContaining("no-level");
    assertThatThrownBy(() -> words.award("no-award")).hasMessageContaining("no-award");
    Document document = MODEL.documents().getFirst();
    assertThatThrownBy(() -> document.section("no-section")).hasMessageContaining("no-section");
  }

  @Test
  void aModelIsTheSumOfItsParts() {
    assertThat(MODEL.manifest().version()).isNotEmpty();
    assertThat(MODEL.lineages()).extracting(Lineage::id).doesNotHaveDuplicates().isNotEmpty();
    assertThat(MODEL.readings()).extracting(Reading::id).doesNotHaveDuplicates().isNotEmpty();
    assertThat(MODEL.needs()).extracting(Need::id).doesNotHaveDuplicates().isNotEmpty();
    assertThat(MODEL.moves()).extracting(Move::id).doesNotHaveDuplicates().isNotEmpty();
    assertThat(MODEL.conflicts()).extracting(Conflict::id).doesNotHaveDuplicates().isNotEmpty();
    assertThat(MODEL.assumption(MODEL.settings().suitingWorkYears())).isNotNull();
    assertThat(MODEL.assumption(MODEL.settings().suitingSkills())).isNotNull();
    assertThat(MODEL.assumption(MODEL.pay().unstatedPeriod())).isNotNull();
  }

  @Test
  void nearCopiesAreOneVoice() {
    assertThat(MODEL.lineageOf("sa-advice-start")).isEqualTo(MODEL.lineageOf("kb-advice-start"));
    assertThat(MODEL.lineageOf("cc-pay-beginner")).isNotEqualTo(MODEL.lineageOf("kb-advice-start"));
  }

  @Test
  void aNeedIsAskedInItsSectorsAndItsSegments() {
    Segment first = MODEL.segments().getFirst();
    Need need = MODEL.needs().getFirst();
    assertThat(asked(need, List.of(first.sector()), List.of()).concerns(first)).isTrue();
    assertThat(asked(need, List.of(), List.of(first.id())).concerns(first)).isTrue();
    assertThat(asked(need, List.of(), List.of("another")).concerns(first)).isFalse();
  }

  private static Need asked(Need like, List<String> sectors, List<String> segments) {
    return new Need(
        like.id(),
        like.force(),
        sectors,
        segments,
        like.when(),
        like.says(),
        like.step(),
        like.instead(),
        like.expectedBy(),
        like.basis());
  }

  @Test
  void aSectionIsFoundInItsDocument() {
    for (Document d : MODEL.documents()) {
      assertThat(d.sections()).isNotEmpty().allMatch(s -> d.section(s.id()).equals(s));
    }
  }

  @Test
  void pricesAreHeldByYearUpToTheLatest() {
    PriceIndex prices = MODEL.prices();
    assertThat(prices.latest().year()).isEqualTo(2026);
    assertThat(prices.latest().provisional()).isTrue();
    assertThat(prices.in(2010)).map(PriceIndex.PriceYear::index).contains(BigDecimal.valueOf(100));
    assertThat(prices.in(1900)).isEmpty();
  }

  @Test
  void theIndexOfLaterYearsIsChainedFromTheOfficialAverages() {
    assertThat(ratio(2025, 2024)).isEqualByComparingTo(quotient("195.083", "190.883"));
    assertThat(ratio(2026, 2025)).isEqualByComparingTo(quotient("106.0725", "102.754167"));
    assertThat(MODEL.prices().in(2025).orElseThrow().provisional()).isFalse();
    assertThat(MODEL.prices().sources()).hasSize(3);
  }

  private static BigDecimal ratio(int year, int to) {
    return quotient(index(year), index(to));
  }

  private static String index(int year) {
    return MODEL.prices().in(year).orElseThrow().index().toPlainString();
  }

  private static BigDecimal quotient(String of, String by) {
    return new BigDecimal(of).divide(new BigDecimal(by), 6, RoundingMode.HALF_EVEN);
  }

  @Test
  void everyDocumentIsFromYearsOfWhichPricesAreHeld() {
    for (Document d : MODEL.documents()) {
      assertThat(MODEL.prices().in(d.date().from())).as(d.id()).isPresent();
      assertThat(MODEL.prices().in(d.date().to())).as(d.id()).isPresent();
    }
  }

  @Test
  void aTextIsInEnglishWhereThereIsNoTranslation() {
    Text text = new Text(Map.of("en", "pay", "hi", "वेतन"));
    assertThat(text.in("hi")).isEqualTo("वेतन");
    assertThat(text.in("ta")).isEqualTo("pay");
  }

  @Test
  void aQuantityNamesTheAssumptionItIsTakenFrom() {
    assertThat(new Quantity.OfAssumption("years").assumption()).contains("years");
    assertThat(new Quantity.Fixed(BigDecimal.ONE).assumption()).isEqualTo(Optional.empty());
  }
}
