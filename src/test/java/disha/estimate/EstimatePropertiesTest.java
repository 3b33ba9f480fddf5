package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import disha.TestInsights;
import disha.TestModel;
import disha.estimate.pay.DriverEffect;
import disha.estimate.pay.Figure;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.pay.Projection;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.Verdict;
import disha.files.profile.ProfileFile;
import disha.people.ProfileGenerator;
import disha.people.RandomProfiles;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.property.Generator;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.WordList;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What holds for every profile.
class EstimatePropertiesTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);
  private static final Estimator ANOTHER = new Estimator(MODEL);
  private static final Set<Reading.Outcome> ADMITTING_OR_SILENT =
      Set.of(Reading.Outcome.ADMITS, Reading.Outcome.DOES_NOT_SAY);

  private static final Generator<Profile> WITH_OFFERS_AND_CHANGES =
      new ProfileGenerator(r -> withOfferAndChanges(RandomProfiles.profile(r), r));

  private static Estimate of(Profile profile) {
    return ESTIMATOR.estimate(profile, Prices.AS_WRITTEN);
  }

  @Test
  void payIsOrderedAndEveryFigureHasABasis() {
    Property.check(1000, ProfileGenerator.ANY, this::payIsOrderedAndEveryFigureHasABasis);
  }

  void payIsOrderedAndEveryFigureHasABasis(Profile profile) {
    for (SegmentEstimate s : of(profile).segments()) {
      s.pay().ifPresent(EstimatePropertiesTest::checkPay);
    }
  }

  private static void checkPay(PayNow p) {
    assertThat(p.spanLow().pay()).isLessThanOrEqualTo(p.low().pay());
    assertThat(p.low().pay()).isLessThanOrEqualTo(p.likely().pay());
    assertThat(p.likely().pay()).isLessThanOrEqualTo(p.high().pay());
    assertThat(p.high().pay()).isLessThanOrEqualTo(p.spanHigh().pay());
    p.ceiling().ifPresent(c -> assertThat(p.high().pay()).isLessThanOrEqualTo(c.high().pay()));
    for (Figure f : List.of(p.low(), p.likely(), p.high(), p.spanLow(), p.spanHigh(), p.middle())) {
      assertThat(f.facts()).isNotEmpty();
      f.facts().forEach(id -> assertThat(MODEL.fact(id).money()).isPresent());
      f.assumptions().forEach(id -> assertThat(MODEL.assumption(id).reason()).isNotNull());
    }
    Pay sum = p.middle().pay();
    for (DriverEffect d : p.drivers()) {
      sum = sum.plus(d.change());
    }
    assertThat(sum).isEqualTo(p.likely().pay());
  }

  @Test
  void aVerdictFollowsFromTheReadingsAndNeeds() {
    Property.check(1000, ProfileGenerator.ANY, this::aVerdictFollowsFromTheReadingsAndNeeds);
  }

  void aVerdictFollowsFromTheReadingsAndNeeds(Profile profile) {
    for (SegmentEstimate s : of(profile).segments()) {
      boolean open = s.possible().size() > 1;
      boolean missing = s.verdict() == Verdict.ANSWER_MISSING;
      assertThat(s.openQuestions().isEmpty()).isEqualTo(!open);
      assertThat(s.possible().contains(s.verdict())).isEqualTo(!missing);
      if (open && !missing) {
        assertThat(s.verdict()).isEqualTo(Verdict.AFTER_STEP);
        assertThat(s.advice().denied()).anyMatch(d -> d.need().force() == Need.Force.HARD);
      }
      if (s.verdict() == Verdict.ELIGIBLE) {
        assertThat(s.needs()).noneMatch(NeedResult::isBlock);
        assertThat(s.readings()).allMatch(r -> ADMITTING_OR_SILENT.containsAll(r.possible()));
      }
      // What studies under way lead to is told with its pay, whatever answers are open.
      boolean decided = s.isOpenAnyway() || s.finished().isPresent();
      if ((missing && !decided) || profile.isEmpty()) {
        assertThat(s.pay()).isEmpty();
      }
    }
  }

  @Test
  void addingNeverMakesWorse() {
    Property.check(
        1000,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (profile, seed) -> addingNeverMakesWorse(profile, new Random(seed)));
  }

  void addingNeverMakesWorse(Profile profile, Random random) {
    Estimate before = of(profile);
    Profile better = improved(profile, random);
    Estimate after = of(better);
    for (SegmentEstimate a : after.segments()) {
      SegmentEstimate b = segment(before, a);
      assertThat(a.worst()).isLessThanOrEqualTo(b.worst());
      assertThat(Collections.min(a.possible())).isLessThanOrEqualTo(Collections.min(b.possible()));
      if (a.pay().isPresent() && b.pay().isPresent()) {
        assertThat(a.pay().get().likely().pay())
            .isGreaterThanOrEqualTo(b.pay().get().likely().pay());
      }
    }
  }

  private static SegmentEstimate segment(Estimate estimate, SegmentEstimate like) {
    return estimate.segments().stream()
        .filter(s -> s.segment().equals(like.segment()))
        .findFirst()
        .orElseThrow();
  }

  /// The same profile with a qualification, a skill, a willingness or some experience more.
  private static Profile improved(Profile p, Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> p.withEducation(p.education().map(list -> more(list, completed(random))));
      case 1 ->
          p.withProfessions(
              p.chosen(WordList.PROFESSIONS)
                  .map(s -> more(s, MODEL.vocabulary().professions(), random)));
      case 2 ->
          p.withCertificates(
              p.chosen(WordList.CERTIFICATES)
                  .map(s -> more(s, MODEL.vocabulary().certificates(), random)));
      case 3 ->
          RandomProfiles.accepting(
              p, p.shifts().map(s -> more(s, MODEL.vocabulary().shifts(), random)));
      case 4 ->
          p.withSkill(
              RandomProfiles.pick(random, MODEL.vocabulary().skills()).id(), Answer.of(true));
      case 5 ->
          p.withPreference(
              RandomProfiles.pick(random, MODEL.vocabulary().preferences()).id(), Answer.of(true));
      default -> p.withExperience(p.experience().map(list -> more(list, known(random))));
    };
  }

  private static Education completed(Random random) {
    Education e = RandomProfiles.education(random);
    return new Education(
        e.level(), e.field(), e.award(), Answer.of(Education.Status.COMPLETED), Answer.open());
  }

  private static Experience known(Random random) {
    Experience e = RandomProfiles.experience(random);
    return new Experience(
        e.place(), e.work(), Answer.of(BigDecimal.valueOf(random.nextInt(120), 1)));
  }

  private static <T> List<T> more(List<T> list, T item) {
    List<T> out = new ArrayList<>(list);
    out.add(item);
    return out;
  }

  private static Set<String> more(Set<String> set, List<? extends Named> known, Random random) {
    Set<String> out = new LinkedHashSet<>(set);
    out.add(RandomProfiles.pick(random, known).id());
    return out;
  }

  @Test
  void theProjectionBeginsWithPayNowAndNeverFalls() {
    Property.check(1000, ProfileGenerator.ANY, this::theProjectionBeginsWithPayNowAndNeverFalls);
  }

  void theProjectionBeginsWithPayNowAndNeverFalls(Profile profile) {
    Estimate estimate = of(profile);
    for (SegmentEstimate s : estimate.segments()) {
      Optional<Projection> projection = ESTIMATOR.project(estimate, s);
      assertThat(projection.isPresent()).isEqualTo(s.pay().isPresent());
      projection.ifPresent(p -> checkProjection(p, s.pay().orElseThrow()));
    }
  }

  private static void checkProjection(Projection p, PayNow now) {
    assertThat(p.years()).hasSize(Projection.YEARS + 1);
    assertThat(p.years().getFirst()).isEqualTo(now);
    for (int year = 1; year <= Projection.YEARS; year++) {
      PayNow y = p.years().get(year);
      PayNow before = p.years().get(year - 1);
      assertThat(y.low().pay()).isGreaterThanOrEqualTo(before.low().pay());
      assertThat(y.likely().pay()).isGreaterThanOrEqualTo(before.likely().pay());
      assertThat(y.high().pay()).isGreaterThanOrEqualTo(before.high().pay());
      checkPay(y);
    }
  }

  @Test
  void restatedPayIsOrderedToo() {
    Property.check(1000, ProfileGenerator.ANY, this::restatedPayIsOrderedToo);
  }

  void restatedPayIsOrderedToo(Profile profile) {
    for (SegmentEstimate s : ESTIMATOR.estimate(profile, Prices.TODAY).segments()) {
      s.pay().ifPresent(EstimatePropertiesTest::checkPay);
      s.pay()
          .flatMap(PayNow::restated)
          .ifPresent(r -> assertThat(r.low()).isLessThanOrEqualTo(r.high()));
    }
  }

  @Test
  void anAnswerOnlyNarrowsWhatIsPossible() {
    Property.check(
        1000,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (profile, seed) -> anAnswerOnlyNarrowsWhatIsPossible(profile, new Random(seed)));
  }

  void anAnswerOnlyNarrowsWhatIsPossible(Profile profile, Random random) {
    Estimate open = of(profile);
    for (SegmentEstimate s : of(RandomProfiles.filled(profile, random)).segments()) {
      assertThat(segment(open, s).possible()).as(s.segment().id()).containsAll(s.possible());
    }
  }

  @Test
  void theSameProfileGivesTheSameAnswer() {
    Property.check(100, ProfileGenerator.ANY, this::theSameProfileGivesTheSameAnswer);
  }

  void theSameProfileGivesTheSameAnswer(Profile profile) {
    assertThat(told(ANOTHER, profile)).isEqualTo(told(ESTIMATOR, profile));
  }

  private static Summary told(Estimator estimator, Profile profile) {
    Estimate estimate = estimator.estimate(profile, Prices.AS_WRITTEN);
    return TestInsights.summary(estimate, Messages.english(), SummaryOptions.SCRIPT);
  }

  @Test
  void theReportIsJsonThatSurvivesBeingReadAndWritten() {
    Property.check(100, ProfileGenerator.ANY, this::theReportIsJsonThatSurvivesBeingReadAndWritten);
  }

  void theReportIsJsonThatSurvivesBeingReadAndWritten(Profile profile) {
    String report = TestInsights.json(of(profile));
    // A key that stood twice would be gone.
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    assertThat(gson.toJson(JsonParser.parseString(report)) + "\n").isEqualTo(report);
  }

  @Test
  void aProfileSurvivesItsFile() {
    Property.check(2000, WITH_OFFERS_AND_CHANGES, this::aProfileSurvivesItsFile);
  }

  void aProfileSurvivesItsFile(Profile profile) {
    String written = ProfileFile.format(profile);
    Profile read = TestModel.profile(written);
    assertThat(read).isEqualTo(profile);
    assertThat(ProfileFile.format(read)).isEqualTo(written);
  }

  /// The same profile, at times with an offer and with a changed assumption.
  static Profile withOfferAndChanges(Profile profile, Random random) {
    return profile.withOffer(offer(random)).withAssumptions(changes(random));
  }

  private static Optional<Offer> offer(Random random) {
    return Optional.of(
            new Offer(
                RandomProfiles.pick(random, MODEL.segments()).id(),
                BigDecimal.valueOf(1 + random.nextInt(10_000_000), random.nextInt(3)),
                RandomProfiles.pick(random, List.of(Offer.Period.values()))))
        .filter(o -> random.nextBoolean());
  }

  private static Map<String, String> changes(Random random) {
    Assumption one = RandomProfiles.pick(random, AssumptionsMatterTest.changeable().toList());
    return random.nextBoolean() ? Map.of() : Map.of(one.id(), one.value().written());
  }
}
