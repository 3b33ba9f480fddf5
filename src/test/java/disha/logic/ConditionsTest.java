package disha.logic;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Quantity;
import disha.rules.joining.Condition;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /// Those that a condition can ask for.
  private static final List<FitGrade> GRADES =
      List.of(FitGrade.OWN_WORD, FitGrade.RELATED, FitGrade.DIRECT);

  private static final String NOTHING_ELSE =
      "\"education\": [], \"professions\": [], \"certificates\": [], \"experience\": []";

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

  private static Condition fits(FitGrade atLeast) {
    return new Condition.FitsSegment(atLeast);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "education | [{\"award\": \"bcom\", \"status\": \"completed\"}] | DIRECT",
        "education | [{\"award\": \"ca-inter\", \"status\": \"completed\"}] | DIRECT",
        "education | [{\"award\": \"bcom\", \"status\": \"studying\"}] | NONE",
        "education | [{\"award\": \"other-diploma\", \"field\": \"commerce\", \"status\":"
            + " \"completed\"}] | RELATED",
        "education | [{\"level\": \"class-12\", \"field\": \"commerce\", \"status\":"
            + " \"completed\"}] | NONE",
        "professions | [\"teacher\", \"chartered-accountant\"] | DIRECT",
        "professions | [\"company-secretary\"] | RELATED",
        "professions | [\"doctor\"] | NONE",
        "experience | [{\"place\": \"elsewhere\", \"work\": \"accounting\", \"years\": 1}] |"
            + " DIRECT",
        "experience | [{\"place\": \"elsewhere\", \"work\": \"accounting\", \"years\": 0.9}] |"
            + " NONE",
        "experience | [{\"work\": \"finance\", \"years\": 0.5}, {\"work\": \"payroll-hr\","
            + " \"years\": 0.5}] | RELATED",
        "experience | [{\"work\": \"finance\", \"years\": 0.5}, {\"work\": \"accounting\","
            + " \"years\": 0.5}] | NONE",
        "skills | {\"tally\": \"yes\"} | OWN_WORD",
        "skills | {\"research\": \"yes\", \"tally\": \"no\"} | NONE",
      })
  void workFitsByTheBestThatIsThere(String topic, String answer, FitGrade grade) {
    Map<String, String> answers = new HashMap<>();
    for (String list : List.of("education", "professions", "certificates", "experience")) {
      answers.put(list, "[]");
    }
    answers.put("skills", "{\"tally\": \"no\"}");
    answers.put(topic, answer);
    String all =
        answers.entrySet().stream()
            .map(a -> "\"" + a.getKey() + "\": " + a.getValue())
            .collect(Collectors.joining(", "));
    for (FitGrade g : GRADES) {
      assertThat(asked(fits(g), all, "finance-accounting"))
          .as(g.name())
          .isEqualTo(Truth.of(grade.compareTo(g) >= 0));
    }
  }

  @Test
  void whatIsOpenMayFit() {
    assertThat(asked(fits(FitGrade.DIRECT), "\"professions\": []")).isEqualTo(Truth.UNKNOWN);
    assertThat(asked(new Condition.FieldSuitsSegment(), "\"professions\": []"))
        .isEqualTo(Truth.UNKNOWN);
    String none = "\"professions\": [], \"education\": []";
    assertThat(asked(new Condition.FieldSuitsSegment(), none)).isEqualTo(Truth.FALSE);
    assertThat(asked(new Condition.FieldSuitsSegment(), none.replace("[],", "[\"lawyer\"],")))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void workOfSeveralKindsIsAddedUp() {
    Condition year =
        new Condition.WorkedAs(List.of("law", "design"), new Quantity.Fixed(BigDecimal.ONE));
    String both =
        "\"experience\": [{\"work\": \"law\", \"years\": 0.5}, {\"work\": \"design\", \"years\":"
            + " 0.5}]";
    assertThat(asked(year, both)).isEqualTo(Truth.TRUE);
    assertThat(asked(year, both.replace("design", "accounting"))).isEqualTo(Truth.FALSE);
    assertThat(asked(year, both.replace("\"work\": \"design\", ", ""))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aFitThatIsAssumedHoldsForEverybody() {
    Person nobody = person(NOTHING_ELSE);
    for (AssumedFit fit : AssumedFit.ALL) {
      Conditions conditions = Conditions.assuming(words, MODEL.segment("legal-services"), fit);
      for (FitGrade g : GRADES) {
        assertThat(conditions.test(fits(g)).of(nobody))
            .isEqualTo(Truth.of(fit.grade().compareTo(g) >= 0));
      }
      assertThat(conditions.test(new Condition.FieldSuitsSegment()).of(nobody))
          .isEqualTo(Truth.of(fit.byStudies()));
    }
  }

  @Test
  void everyWayOfFittingIsInTheExpandedCondition() {
    for (Segment segment : MODEL.segments()) {
      Conditions conditions = in(segment.id());
      for (FitGrade g : GRADES) {
        List<Condition> ways =
            conditions.fitWays().stream()
                .filter(way -> way.grade().compareTo(g) >= 0)
                // It makes no other work fit than all work of its kind does.
                .filter(way -> way.by() != FitWay.By.VERY_WORK)
                .filter(way -> way.by() != FitWay.By.VERY_WORK_HERE)
                .map(FitWay::condition)
                .distinct()
                .toList();
        assertThat(conditions.expand(fits(g))).isEqualTo(new Condition.AnyOf(ways));
      }
    }
    assertThat(in("legal-services").expand(YES)).isEqualTo(YES);
  }

  @Test
  void aSkillFitsASegmentOnlyIfItIsSupposedTo() {
    Condition suits = fits(FitGrade.OWN_WORD);
    String analyst = "\"skills\": {\"data-analysis\": \"yes\"}";
    assertThat(asked(suits, analyst, "data-analytics")).isEqualTo(Truth.TRUE);
    VocabularyIndex without =
        new VocabularyIndex(
            MODEL, Assumptions.of(MODEL.assumptions()).with("suiting-skills", "false"));
    Conditions strict = new Conditions(without, MODEL.segment("data-analytics"));
    String nothingElse = analyst + ", " + NOTHING_ELSE;
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
                fits(FitGrade.DIRECT),
                sector));
    List<Condition> met = new ArrayList<>();
    ConditionParts.forEach(whole, met::add);
    assertThat(met)
        .containsExactly(YES, NO, new Condition.FieldSuitsSegment(), fits(FitGrade.DIRECT), sector);
    met.clear();
    ConditionParts.forEach(
        in("legal-services").expand(new Condition.FieldSuitsSegment()), met::add);
    assertThat(met)
        .hasAtLeastOneElementOfType(Condition.FieldIn.class)
        .hasAtLeastOneElementOfType(Condition.ChoseAnyOf.class)
        .hasOnlyElementsOfTypes(
            Condition.FieldIn.class, Condition.AwardIn.class, Condition.ChoseAnyOf.class);
    met.clear();
    ConditionParts.forEach(in("web-applications").expand(fits(FitGrade.OWN_WORD)), met::add);
    assertThat(met)
        .hasAtLeastOneElementOfType(Condition.FieldIn.class)
        .hasAtLeastOneElementOfType(Condition.ChoseAnyOf.class)
        .hasAtLeastOneElementOfType(Condition.SaysYes.class)
        .hasAtLeastOneElementOfType(Condition.WorkedAs.class);
  }

  @Test
  void theAssumptionsOfAConditionAreThoseOfItsParts() {
    Condition years =
        new Condition.YearsAtLeast(
            new Quantity.OfAssumption("experienced-years"), Condition.Where.ANYWHERE);
    Condition worked =
        new Condition.WorkedAs(List.of("law"), new Quantity.OfAssumption("suiting-work-years"));
    assertThat(ConditionParts.assumptions(worked)).containsExactly("suiting-work-years");
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
