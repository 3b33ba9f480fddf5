package disha.logic;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Quantity;
import disha.rules.joining.Condition;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a condition comes out for a person.
class ConditionsTest {
  private static final Model MODEL = TestModel.get();
  private static final Condition YES = new Condition.SaysYes(WordList.SKILLS, "teamwork");
  private static final Condition NO = new Condition.SaysYes(WordList.SKILLS, "speed");
  private static final Condition OPEN = new Condition.SaysYes(WordList.SKILLS, "web");
  private static final String SKILLS = "\"skills\": {\"teamwork\": \"yes\", \"speed\": \"no\"}";

  private final VocabularyIndex words =
      new VocabularyIndex(MODEL, Assumptions.of(MODEL.assumptions()));

  private Conditions in(String segment) {
    return new Conditions(words, MODEL.segment(segment));
  }

  private Person person(String answers) {
    return Person.of(words, TestModel.profile("{\"disha\": 1, " + answers + "}"));
  }

  private Truth asked(Condition condition, String answers) {
    return asked(condition, answers, "legal-services");
  }

  private Truth asked(Condition condition, String answers, String segment) {
    return in(segment).test(condition).of(person(answers));
  }

  @Test
  void allHoldIfEachDoes() {
    assertThat(asked(new Condition.All(List.of()), SKILLS)).isEqualTo(Truth.TRUE);
    assertThat(asked(new Condition.All(List.of(YES, YES)), SKILLS)).isEqualTo(Truth.TRUE);
    assertThat(asked(new Condition.All(List.of(YES, OPEN)), SKILLS)).isEqualTo(Truth.UNKNOWN);
    assertThat(asked(new Condition.All(List.of(OPEN, NO)), SKILLS)).isEqualTo(Truth.FALSE);
  }

  @Test
  void anyHoldsIfOneDoes() {
    assertThat(asked(new Condition.AnyOf(List.of()), SKILLS)).isEqualTo(Truth.FALSE);
    assertThat(asked(new Condition.AnyOf(List.of(NO, NO)), SKILLS)).isEqualTo(Truth.FALSE);
    assertThat(asked(new Condition.AnyOf(List.of(NO, OPEN)), SKILLS)).isEqualTo(Truth.UNKNOWN);
    assertThat(asked(new Condition.AnyOf(List.of(OPEN, YES)), SKILLS)).isEqualTo(Truth.TRUE);
  }

  @Test
  void whatIsNotKnownIsNotKnownNotToBe() {
    assertThat(asked(new Condition.Not(YES), SKILLS)).isEqualTo(Truth.FALSE);
    assertThat(asked(new Condition.Not(NO), SKILLS)).isEqualTo(Truth.TRUE);
    assertThat(asked(new Condition.Not(OPEN), SKILLS)).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"4, TRUE", "4.5, TRUE", "3.9, FALSE", "0, FALSE"})
  void yearsAreCountedInWholeMonths(BigDecimal years, Truth expected) {
    Condition four =
        new Condition.YearsAtLeast(
            new Quantity.Fixed(BigDecimal.valueOf(4)), Condition.Where.ANYWHERE);
    assertThat(asked(four, "\"experience\": [{\"years\": " + years + "}]")).isEqualTo(expected);
  }

  @Test
  void workOfAnOpenKindMaySuit() {
    Condition year =
        new Condition.YearsAtLeast(new Quantity.Fixed(BigDecimal.ONE), Condition.Where.SUITS);
    String open = "\"experience\": [{\"years\": 1}]";
    assertThat(asked(year, open)).isEqualTo(Truth.UNKNOWN);
    assertThat(asked(year, open.replace("1}", "0.9}"))).isEqualTo(Truth.FALSE);
    String law = "\"experience\": [{\"work\": \"law\", \"years\": 1}]";
    assertThat(asked(year, law)).isEqualTo(Truth.TRUE);
    assertThat(asked(year, law.replace("law", "design"))).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "llb | {\"award\": \"llb\"} | TRUE",
        "llb | {} | UNKNOWN",
        "llb | {\"level\": \"bachelor\"} | UNKNOWN",
        "llm | {\"level\": \"bachelor\"} | FALSE",
        "llb | {\"field\": \"law\"} | UNKNOWN",
        "bcom | {\"field\": \"law\"} | FALSE",
        "llb | {\"field\": \"commerce\"} | FALSE",
        "bcom | {\"level\": \"bachelor\", \"field\": \"commerce\"} | UNKNOWN",
        "llb | {\"level\": \"bachelor\", \"field\": \"commerce\"} | FALSE",
        "mcom | {\"level\": \"bachelor\", \"field\": \"commerce\"} | FALSE",
        "bcom | {\"level\": \"below-class-12\", \"field\": \"commerce\"} | FALSE",
        "bcom | {\"level\": \"below-class-12\"} | FALSE",
      })
  void anOpenAwardIsOneOfItsLevelAndField(String award, String education, Truth expected) {
    String completed =
        education.equals("{}")
            ? "{\"status\": \"completed\"}"
            : education.replace("}", ", \"status\": \"completed\"}");
    assertThat(asked(new Condition.AwardIn(List.of(award)), "\"education\": [" + completed + "]"))
        .isEqualTo(expected);
  }

  @Test
  void anAwardGivesItsFieldIfItHasButOne() {
    String bcom = "\"education\": [{\"award\": \"bcom\", \"status\": \"completed\"}]";
    assertThat(asked(fields(List.of("commerce")), bcom)).isEqualTo(Truth.TRUE);
    assertThat(asked(fields(List.of("law")), bcom)).isEqualTo(Truth.FALSE);
    String any = bcom.replace("bcom", "other-bachelor");
    List<String> all = MODEL.vocabulary().fields().stream().map(Named::id).toList();
    assertThat(asked(fields(all), any)).isEqualTo(Truth.TRUE);
    assertThat(asked(fields(all.subList(1, all.size())), any)).isEqualTo(Truth.UNKNOWN);
    assertThat(asked(fields(List.of("law")), any)).isEqualTo(Truth.UNKNOWN);
    assertThat(asked(fields(List.of("law")), any.replace("other-bachelor", "btech")))
        .isEqualTo(Truth.FALSE);
  }

  private static Condition fields(List<String> ids) {
    return new Condition.FieldIn(ids, "bachelor");
  }

  @Test
  void aSkillFitsASegmentOnlyIfItIsSupposedTo() {
    Condition suits = new Condition.SuitsSegment();
    String analyst = "\"skills\": {\"data-analysis\": \"yes\"}";
    assertThat(asked(suits, analyst, "data-analytics")).isEqualTo(Truth.TRUE);
    VocabularyIndex without =
        new VocabularyIndex(
            MODEL, Assumptions.of(MODEL.assumptions()).with("suiting-skills", "false"));
    Conditions strict = new Conditions(without, MODEL.segment("data-analytics"));
    String nothingElse =
        analyst
            + ", \"education\": [], \"professions\": [], \"certificates\": [], \"experience\": []";
    Person person = Person.of(without, TestModel.profile("{\"disha\": 1, " + nothingElse + "}"));
    assertThat(strict.test(suits).of(person)).isEqualTo(Truth.FALSE);
  }

  @Test
  void aListIsNarrowedToWhatIsHeld() {
    Conditions conditions = in("legal-services");
    Person lawyer = person("\"professions\": [\"lawyer\", \"teacher\"]");
    assertThat(
            conditions
                .narrowing(
                    new Condition.ChoseAnyOf(
                        WordList.PROFESSIONS, List.of("lawyer", "doctor", "teacher")))
                .apply(lawyer))
        .isEqualTo(new Condition.ChoseAnyOf(WordList.PROFESSIONS, List.of("lawyer", "teacher")));
    Condition other = new Condition.ChoseAnyOf(WordList.PROFESSIONS, List.of("doctor"));
    assertThat(conditions.narrowing(other).apply(lawyer)).isEqualTo(other);
    assertThat(conditions.narrowing(YES).apply(lawyer)).isEqualTo(YES);
  }

  @Test
  void everyPartOfAConditionIsMet() {
    Condition sector = new Condition.SectorIn(List.of("kpo"));
    Condition whole =
        new Condition.All(
            List.of(
                new Condition.AnyOf(List.of(YES, new Condition.Not(NO))),
                new Condition.FieldSuitsSegment(),
                sector));
    List<Condition> met = new ArrayList<>();
    ConditionParts.forEach(whole, in("legal-services"), met::add);
    assertThat(met)
        .hasSize(5)
        .startsWith(YES, NO)
        .endsWith(sector)
        .hasAtLeastOneElementOfType(Condition.FieldIn.class)
        .hasAtLeastOneElementOfType(Condition.ChoseAnyOf.class);
    met.clear();
    ConditionParts.forEach(new Condition.SuitsSegment(), in("legal-services"), met::add);
    assertThat(met)
        .hasAtLeastOneElementOfType(Condition.FieldIn.class)
        .hasAtLeastOneElementOfType(Condition.ChoseAnyOf.class)
        .hasAtLeastOneElementOfType(Condition.YearsAtLeast.class);
  }

  @Test
  void theAssumptionsOfAConditionAreThoseOfItsParts() {
    Condition years =
        new Condition.YearsAtLeast(
            new Quantity.OfAssumption("experienced-years"), Condition.Where.ANYWHERE);
    Condition shifts = new Condition.ChoseAnyAssumed(WordList.SHIFTS, "shift-willing");
    Condition assumed = new Condition.AssumptionHolds("suiting-skills");
    assertThat(ConditionParts.assumptions(new Condition.All(List.of(YES, years, shifts, years))))
        .containsExactly("experienced-years", "shift-willing");
    assertThat(
            ConditionParts.assumptions(
                new Condition.AnyOf(List.of(new Condition.Not(assumed), YES))))
        .containsExactly("suiting-skills");
    assertThat(ConditionParts.assumptions(YES)).isEmpty();
  }
}
