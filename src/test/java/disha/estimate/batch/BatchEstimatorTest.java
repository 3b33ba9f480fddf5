package disha.estimate.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.segment.SegmentEstimate;
import disha.people.ProfileGenerator;
import disha.people.RandomProfiles;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.property.Generator;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is found for many people at once is what is found, with all reasons, for each of them.
public class BatchEstimatorTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  /// To put the rules together takes longer than a hundred people.
  private static final int SAME_ASSUMPTIONS = 40;

  private static final List<Answer<Education.Status>> STATUSES =
      Stream.concat(
              Stream.of(Answer.<Education.Status>open()),
              Stream.of(Education.Status.values()).map(Answer::of))
          .toList();

  private static final Generator<Profile> IN_LISTS =
      new ProfileGenerator(random -> inLists(RandomProfiles.profile(random), random));

  // One for each thread that tries people.
  private final ThreadLocal<Map<Prices, BatchEstimator>> batches =
      ThreadLocal.withInitial(HashMap::new);

  @Test
  void theBatchFindsWhatTheEstimatorFinds() {
    Property.check(3000, ProfileGenerator.ANY, this::theBatchFindsWhatTheEstimatorFinds);
  }

  @Test
  void soItDoesOfPeopleInLists() {
    Property.check(3000, IN_LISTS, this::theBatchFindsWhatTheEstimatorFinds);
  }

  /// For one profile, in the rupees of then and of now.
  public void theBatchFindsWhatTheEstimatorFinds(Profile profile) {
    for (Prices prices : Prices.values()) {
      BatchEstimator batch = batches.get().computeIfAbsent(prices, ESTIMATOR::batch);
      checkSame(batch.estimate(profile), ESTIMATOR.estimate(profile, prices));
    }
  }

  private static void checkSame(BatchResult found, Estimate estimate) {
    List<Segment> segments = estimate.model().segments();
    assertThat(found.isPossible()).isEqualTo(estimate.errors().isEmpty());
    for (int rank = 0; rank < estimate.segments().size(); rank++) {
      SegmentEstimate s = estimate.segments().get(rank);
      int place = found.ranked(rank);
      assertThat(segments.get(place).id()).as("rank %d", rank).isEqualTo(s.segment().id());
      assertThat(told(found, place)).as(s.segment().id()).isEqualTo(told(s));
    }
  }

  private static List<Object> told(BatchResult found, int place) {
    return List.of(
        found.verdict(place),
        found.possible(place),
        found.group(place),
        found.missing(place),
        found.blocks(place),
        found.fit(place),
        found.possibleFit(place),
        found.hasPay(place),
        found.low(place),
        found.likely(place),
        found.high(place));
  }

  private static List<Object> told(SegmentEstimate s) {
    Optional<PayNow> pay = s.pay();
    return List.of(
        s.verdict(),
        s.possible(),
        s.group(),
        s.missing(),
        s.blocks(),
        s.fit().sure(),
        s.fit().possible(),
        pay.isPresent(),
        pay.map(p -> p.low().pay().paiseAYear()).orElse(BatchResult.NO_PAY),
        pay.map(p -> p.likely().pay().paiseAYear()).orElse(BatchResult.NO_PAY),
        pay.map(p -> p.high().pay().paiseAYear()).orElse(BatchResult.NO_PAY));
  }

  @Test
  void anEmptyProfileIsToldOf() {
    theBatchFindsWhatTheEstimatorFinds(Profile.EMPTY);
  }

  /// What has not been told of is taken by what is studied, so what was kept of one person must not
  /// be told of the next.
  @Test
  void whatMayComeAfterStudiesIsToldByTheStudiesOfEach() {
    List<Profile> people = new ArrayList<>();
    for (Profile p : openBesideStudies()) {
      people.add(p);
      people.add(p.withAssumptions(Map.of("after-studies", "false")));
      people.add(p.withRuledOut(WordList.PROFESSIONS, Set.of("nurse")));
    }
    people.addAll(people.reversed());
    people.forEach(this::theBatchFindsWhatTheEstimatorFinds);
  }

  @Test
  void soItIsOfAListOfMoreWordsThanFitIntoAWord() {
    Model many = GrownModel.withProfessions(TestModel.get(), Long.SIZE);
    Estimator estimator = new Estimator(many);
    BatchEstimator batch = estimator.batch(Prices.AS_WRITTEN);
    Set<String> last = Set.of(many.vocabulary().professions().getLast().id());
    for (Profile open : openBesideStudies()) {
      for (Profile p : List.of(open, open.withRuledOut(WordList.PROFESSIONS, last))) {
        checkSame(batch.estimate(p), estimator.estimate(p, Prices.AS_WRITTEN));
      }
    }
  }

  private static List<Profile> openBesideStudies() {
    List<Profile> out = new ArrayList<>();
    for (Answer<List<Education>> studies : allStudies()) {
      Profile open = Profile.EMPTY.withEducation(studies);
      Answer<Set<String>> none = Answer.of(Set.of());
      out.add(open);
      out.add(open.withChosen(WordList.PROFESSIONS, none));
      out.add(open.withChosen(WordList.CERTIFICATES, none));
    }
    return out;
  }

  /// None, each level in each state, and two of them.
  private static List<Answer<List<Education>>> allStudies() {
    List<Answer<List<Education>>> out = new ArrayList<>();
    out.add(Answer.open());
    out.add(Answer.of(List.of()));
    List<Education> known = new ArrayList<>();
    for (Answer<String> level : openOr(TestModel.get().vocabulary().levels())) {
      for (Answer<Education.Status> status : STATUSES) {
        Education e = new Education(level, Answer.open(), Answer.open(), status, Answer.open());
        known.add(e);
        out.add(Answer.of(List.of(e)));
      }
    }
    out.add(Answer.of(List.of(known.getFirst(), known.getLast())));
    out.add(Answer.of(List.of(known.getLast(), known.get(known.size() / 2))));
    return out;
  }

  private static List<Answer<String>> openOr(List<? extends Named> words) {
    return Stream.concat(
            Stream.of(Answer.<String>open()), words.stream().map(w -> Answer.of(w.id())))
        .toList();
  }

  /// As in a list: at times with an offer, with changed assumptions, with more work than usual, and
  /// at times impossible.
  static Profile inLists(Profile profile, Random random) {
    Profile out = profile.withAssumptions(changes(random));
    if (random.nextInt(8) == 0) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(5_000_000), random.nextInt(9));
      String segment = RandomProfiles.pick(random, TestModel.get().segments()).id();
      out = out.withOffer(Optional.of(new Offer(segment, amount, Offer.Period.MONTH)));
    }
    if (random.nextInt(4) == 0) {
      out = out.withExperience(Answer.of(work(random)));
    }
    if (random.nextInt(8) == 0) {
      out = out.withEducation(Answer.of(List.of(anyEducation(random))));
    }
    if (random.nextInt(8) == 0) {
      Set<String> all = new LinkedHashSet<>(out.ruledOut(WordList.SHIFTS));
      all.add(RandomProfiles.pick(random, TestModel.get().vocabulary().shifts()).id());
      out = out.withRuledOut(WordList.SHIFTS, all);
    }
    return out;
  }

  private static List<Experience> work(Random random) {
    List<Experience> out = new ArrayList<>();
    int most = 1 + random.nextInt(9);
    for (int i = 0; i < most; i++) {
      Experience e = RandomProfiles.experience(random);
      BigDecimal years = BigDecimal.valueOf(random.nextInt(700) - 5L, 1 + random.nextInt(3));
      out.add(new Experience(e.place(), e.work(), Answer.of(years)));
    }
    return out;
  }

  private static Education anyEducation(Random random) {
    Education one = RandomProfiles.education(random);
    Education other = RandomProfiles.education(random);
    return new Education(
        one.level(),
        other.field(),
        other.award(),
        one.status(),
        Answer.of(BigDecimal.valueOf(random.nextInt(120) - 5L)));
  }

  private static Map<String, String> changes(Random random) {
    if (random.nextInt(SAME_ASSUMPTIONS) > 0) {
      return Map.of();
    }
    Assumption one = RandomProfiles.pick(random, TestModel.get().assumptions());
    return other(one.value(), random).map(value -> Map.of(one.id(), value)).orElse(Map.of());
  }

  private static Optional<String> other(Assumption.Value value, Random random) {
    return switch (value) {
      case Assumption.StatementValue s -> Optional.empty();
      case Assumption.SwitchValue s -> Optional.of(Boolean.toString(!s.value()));
      case Assumption.NumberValue n ->
          Optional.of(RandomProfiles.pick(random, List.of(n.min(), n.max())).toPlainString());
      case Assumption.ChoiceValue c -> Optional.of(RandomProfiles.pick(random, c.of()));
    };
  }

  @Test
  void moreSegmentsThanFitIntoAWordAreEstimatedToo() {
    Model many = GrownModel.withSegmentsTwice(TestModel.get());
    Estimator estimator = new Estimator(many);
    BatchEstimator batch = estimator.batch(Prices.AS_WRITTEN);
    Property.check(
        300,
        ProfileGenerator.ANY,
        profile ->
            checkSame(batch.estimate(profile), estimator.estimate(profile, Prices.AS_WRITTEN)));
  }

  @Test
  void aWordThatTheModelDoesNotHaveIsRefused() {
    BatchEstimator batch = ESTIMATOR.batch(Prices.TODAY);
    Profile unknown = Profile.EMPTY.withSkill("no-such-skill", Answer.of(true));
    assertThatIllegalArgumentException().isThrownBy(() -> batch.estimate(unknown));
    Profile changed = Profile.EMPTY.withAssumptions(Map.of("no-such-assumption", "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> batch.estimate(changed));
  }
}
