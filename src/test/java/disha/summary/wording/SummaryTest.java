package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.json.Problem;
import disha.profile.Profile;
import disha.summary.Amount;
import disha.summary.Citation;
import disha.summary.SegmentChoice;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds for a summary as a whole, whatever it tells.
class SummaryTest {
  private static final Messages MESSAGES = Messages.english();
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final Profile GRADUATE =
      TestModel.profile(
          """
          {"disha": 1, "education": [{"award": "bcom", "status": "completed"}],
           "professions": [], "certificates": [], "experience": [], "shifts": ["night"],
           "offer": {"segment": "data-entry", "amount": 900, "period": "month"}}
          """);
  private static final Profile UNSURE =
      TestModel.profile("{\"disha\": 1, \"shifts\": [\"day\"], \"experience\": \"not-sure\"}");

  /// Whole ones with all that follows, and short ones in which little stands beside each sentence.
  private static List<Summary> summaries() {
    return List.of(
        summary(GRADUATE, SummaryOptions.paper("", List.of())),
        summary(GRADUATE, chosen("legal-services")),
        summary(UNSURE, chosen("publication-design")));
  }

  private static SummaryOptions chosen(String... segments) {
    return new SummaryOptions(new SegmentChoice.ChosenSegments(List.of(segments)), true, false);
  }

  private static Summary summary(Profile profile, SummaryOptions options) {
    return TestInsights.summary(ESTIMATOR.estimate(profile, Prices.AS_WRITTEN), MESSAGES, options);
  }

  @Test
  void inAWindowAFactKeepsItsNumber() {
    Map<String, Integer> numbers = new HashMap<>();
    Stream.of(
            summary(GRADUATE, SummaryOptions.ALL),
            summary(GRADUATE, SummaryOptions.closer("legal-services")),
            summary(UNSURE, SummaryOptions.ALL),
            summary(UNSURE, SummaryOptions.closer("data-entry")))
        .flatMap(s -> s.citations().stream())
        .forEach(c ->
            assertThat(Optional.ofNullable(numbers.put(c.fact(), c.number())).orElse(c.number()))
                .as(c.fact())
                .isEqualTo(c.number()));

    assertThat(numbers).hasSizeGreaterThan(20);
    assertThat(numbers.values()).doesNotHaveDuplicates();
  }

  @Test
  void onPaperNumbersFollowTheOrderInWhichTheyAreRead() {
    Summary summary = summary(GRADUATE, SummaryOptions.paper("", List.of()));

    assertThat(summary.citations())
        .extracting(Citation::number)
        .isEqualTo(IntStream.rangeClosed(1, summary.citations().size()).boxed().toList());
  }

  @Test
  void everyAssumptionBehindASentenceIsListed() {
    assertThat(summaries()).allSatisfy(SummaryTest::checkAssumptions);
  }

  private static void checkAssumptions(Summary summary) {
    List<String> behind =
        sentences(summary).stream()
            .flatMap(s -> s.assumptions().stream())
            .distinct()
            .sorted()
            .toList();
    assertThat(summary.assumptions().stream().map(Summary.AssumptionLine::id).sorted())
        .containsExactlyElementsOf(behind);
  }

  @Test
  void everyCitationHasItsNumberAndIsCited() {
    assertThat(summaries()).allSatisfy(SummaryTest::checkCitations);
  }

  private static void checkCitations(Summary summary) {
    List<Integer> numbers = summary.citations().stream().map(Citation::number).toList();
    assertThat(numbers)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    List<Sentence> sentences = sentences(summary);
    assertThat(sentences.stream().flatMap(s -> s.citations().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(numbers);
    assertThat(sentences).allSatisfy(s -> assertThat(s.citations()).isSorted());
  }

  /// Every sentence anywhere in a record.
  private static List<Sentence> sentences(Object value) {
    return switch (value) {
      case Sentence s -> List.of(s);
      case Optional<?> o -> o.map(SummaryTest::sentences).orElse(List.of());
      case List<?> list -> list.stream().flatMap(x -> sentences(x).stream()).toList();
      case Record r -> {
        List<Sentence> out = new ArrayList<>();
        for (RecordComponent c : r.getClass().getRecordComponents()) {
          try {
            out.addAll(sentences(c.getAccessor().invoke(r)));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
        yield out;
      }
      default -> List.of();
    };
  }

  @Test
  void aCitationLeadsToThePlaceInItsDocument() {
    Summary summary = summary(GRADUATE, chosen("finance-accounting"));
    assertThat(summary.citations())
        .filteredOn(c -> List.of("bs-who-can-join", "cc-lost-skills").contains(c.fact()))
        .extracting(Citation::document, Citation::date, Citation::section, Citation::certainty)
        .containsExactlyInAnyOrder(
            tuple(
                "BPO Services: KPO", "no date; cites a report of August 2011", "Who can join?", ""),
            tuple(
                "Career Choices: KPO",
                "© 2009",
                "Skills (under “Area of Work”; heading lost)",
                "the text is damaged"));
  }

  @Test
  void aSegmentIsFoundIfItIsShown() {
    Summary summary = summary(GRADUATE, chosen("legal-services", "data-entry"));
    assertThat(summary.segment("data-entry")).map(SegmentSummary::name).contains("Data entry");
    assertThat(summary.segment("seo")).isEmpty();
  }

  @Test
  void anAmountIsShownForAMonthOrAYear() {
    Amount likely =
        summary(GRADUATE, chosen("data-entry")).segments().getFirst().pay().orElseThrow().middle();
    assertThat(likely.in(false)).isEqualTo("₹13,500");
    assertThat(likely.in(true)).isEqualTo("₹1,62,000");
  }

  @Test
  void aSentenceCarriesTheNumbersOfItsSources() {
    assertThat(new Sentence("So it is.", List.of(2, 11), List.of()).cited())
        .isEqualTo("So it is. [2] [11]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shifts | Which shifts would you work?",
        "skills.teamwork | Do you have this skill: Teamwork?",
        "preferences.relocate | Do you want or accept this: Moving to another city?",
      })
  void aQuestionIsAskedInWords(String id, String asks) {
    assertThat(new QuestionWords(TestModel.get(), MESSAGES).asks(TestModel.question(id)))
        .isEqualTo(asks);
  }

  @Test
  void aProblemNamesItsFileAndPlaceAndWhatWouldBeRight() {
    ProblemWords words = new ProblemWords(MESSAGES);
    Problem wrong =
        new Problem(
            "a.disha",
            "$.shifts",
            "problem.kind.wrong",
            List.of("problem.kind.list", "problem.kind.number"));
    assertThat(words.line(wrong))
        .isEqualTo("a.disha: $.shifts: this should be a list, not a number");
    Problem whole = new Problem("a.disha", "$", "problem.json.empty", List.of());
    assertThat(words.line(whole)).isEqualTo("a.disha: " + words.sentence(whole));
    Problem named = new Problem("a.disha", "$.x", "problem.id.form", List.of("problem.none"));
    assertThat(words.sentence(named)).contains("problem.none");
  }
}
