package disha.people;

import disha.TestModel;
import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Interest;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Profiles of every kind: whole, half open, unsure, empty. All are possible ones.
public final class RandomProfiles {
  private static final Vocabulary WORDS = TestModel.get().vocabulary();

  private RandomProfiles() {}

  /// One profile from a source of chance.
  public static Profile profile(Random random) {
    Profile p = Profile.EMPTY;
    for (Topic topic : Topic.values()) {
      p =
          switch (topic.form()) {
            case AnswerForm.PersonName a ->
                p.withName(Optional.of("Example").filter(n -> random.nextBoolean()));
            case AnswerForm.StudyList a ->
                p.withEducation(answer(random, list(random, RandomProfiles::education)));
            case AnswerForm.WorkList a ->
                p.withExperience(answer(random, list(random, RandomProfiles::experience)));
            case AnswerForm.Chosen a ->
                ruledOut(
                    random,
                    p.withChosen(a.list(), answer(random, some(random, WORDS.words(a.list())))),
                    a.list());
            case AnswerForm.YesOrNo a -> yesOrNo(random, p, a.list());
            case AnswerForm.WorkWished a -> wishes(random, p);
            case AnswerForm.OfferInHand a -> p;
          };
    }
    return p;
  }

  /// One with an offer in hand, such as people are made.
  public static Profile withOffer(Random random) {
    Profile profile = profile(random);
    String segment = pick(random, TestModel.get().segments()).id();
    BigDecimal amount = BigDecimal.valueOf(5_000 + 500L * random.nextInt(120));
    return profile.withOffer(Optional.of(new Offer(segment, amount, Offer.Period.MONTH)));
  }

  private static Profile ruledOut(Random random, Profile p, WordList list) {
    if (list.answeredBy() != WordList.AnsweredBy.CHOOSING_OR_ANY || random.nextInt(3) > 0) {
      return p;
    }
    Set<String> out = some(random, WORDS.words(list));
    out.removeAll(p.chosen(list).value().orElse(Set.of()));
    return p.withRuledOut(list, out);
  }

  /// The same who accepts these shifts, and rules none of them out.
  public static Profile accepting(Profile p, Answer<Set<String>> shifts) {
    Set<String> out = new LinkedHashSet<>(p.ruledOut(WordList.SHIFTS));
    out.removeAll(shifts.value().orElse(Set.of()));
    return p.withShifts(shifts).withRuledOut(WordList.SHIFTS, out);
  }

  private static Profile wishes(Random random, Profile p) {
    Profile out = p;
    if (random.nextBoolean()) {
      for (Segment s : TestModel.get().segments()) {
        List<Interest> said = List.of(Interest.values());
        out =
            out.withInterest(
                s.id(), Optional.of(pick(random, said)).filter(i -> random.nextInt(4) == 0));
      }
    }
    return out;
  }

  private static <T> Answer<T> answer(Random random, T value) {
    return switch (random.nextInt(6)) {
      case 0 -> Answer.open();
      case 1 -> Answer.notSure();
      default -> Answer.of(value);
    };
  }

  private interface Maker<T> {
    T make(Random random);
  }

  private static <T> List<T> list(Random random, Maker<T> maker) {
    List<T> out = new ArrayList<>();
    int size = random.nextInt(3);
    for (int i = 0; i < size; i++) {
      out.add(maker.make(random));
    }
    return out;
  }

  /// One education, some of it open.
  public static Education education(Random random) {
    Answer<Education.Status> status =
        answer(random, pick(random, List.of(Education.Status.values())));
    Answer<BigDecimal> marks = answer(random, BigDecimal.valueOf(random.nextInt(101)));
    if (random.nextBoolean()) {
      Award award = pick(random, WORDS.awards());
      return new Education(
          random.nextBoolean() ? Answer.of(award.level()) : Answer.open(),
          answer(random, pick(random, award.fields())),
          Answer.of(award.id()),
          status,
          marks);
    }
    return new Education(
        answer(random, pick(random, WORDS.levels()).id()),
        answer(random, pick(random, WORDS.fields()).id()),
        random.nextBoolean() ? Answer.open() : Answer.notSure(),
        status,
        marks);
  }

  /// One stretch of work, some of it open.
  public static Experience experience(Random random) {
    List<Experience.Workplace> places = new ArrayList<>();
    places.add(new Experience.Workplace.Elsewhere());
    WORDS.sectors().forEach(s -> places.add(new Experience.Workplace.InSector(s.id())));
    return new Experience(
        answer(random, pick(random, places)),
        answer(random, pick(random, WORDS.work()).id()),
        answer(random, BigDecimal.valueOf(random.nextInt(150), 1)));
  }

  /// The same profile with an answer wherever one was open.
  public static Profile filled(Profile p, Random random) {
    Profile out =
        p.withEducation(
                Answer.of(
                    p
                        .education()
                        .value()
                        .orElseGet(() -> list(random, RandomProfiles::education))
                        .stream()
                        .map(e -> filled(e, random))
                        .toList()))
            .withExperience(
                Answer.of(
                    p
                        .experience()
                        .value()
                        .orElseGet(() -> list(random, RandomProfiles::experience))
                        .stream()
                        .map(e -> filled(e, random))
                        .toList()));
    for (WordList list : WordList.values()) {
      switch (list.answeredBy()) {
        case CHOOSING, CHOOSING_OR_ANY ->
            out = out.withChosen(list, given(p.chosen(list), allowed(random, p, list)));
        case YES_OR_NO -> {
          for (Named word : WORDS.words(list)) {
            out =
                out.withSaid(list, word.id(), given(p.said(list, word.id()), random.nextBoolean()));
          }
        }
      }
    }
    return out;
  }

  private static Set<String> allowed(Random random, Profile p, WordList list) {
    Set<String> out = some(random, WORDS.words(list));
    out.removeAll(p.ruledOut(list));
    if (p.education().isGiven()) {
      // Whoever has told their studies is taken to have none of it that comes after more.
      WORDS.afterStudies().forEach(s -> out.removeAll(s.words().getOrDefault(list, Set.of())));
    }
    return out;
  }

  private static <T> Answer<T> given(Answer<T> answer, T otherwise) {
    return Answer.of(answer.value().orElse(otherwise));
  }

  /// A degree that fits what is said already, or none that is named.
  private static Education filled(Education e, Random random) {
    Education made = education(random);
    Answer<Education.Status> status =
        given(e.status(), pick(random, List.of(Education.Status.values())));
    List<Award> fitting =
        WORDS.awards().stream()
            .filter(a -> e.award().value().map(a.id()::equals).orElse(true))
            .filter(a -> e.level().value().map(a.level()::equals).orElse(true))
            .filter(a -> e.field().value().map(a.fields()::contains).orElse(true))
            .toList();
    if (fitting.isEmpty() || (!e.award().isGiven() && random.nextBoolean())) {
      return new Education(
          given(e.level(), pick(random, WORDS.levels()).id()),
          given(e.field(), pick(random, WORDS.fields()).id()),
          e.award(),
          status,
          made.marks());
    }
    Award award = pick(random, fitting);
    return new Education(
        Answer.of(award.level()),
        given(e.field(), pick(random, award.fields())),
        Answer.of(award.id()),
        status,
        made.marks());
  }

  private static Experience filled(Experience e, Random random) {
    List<Experience.Workplace> places = new ArrayList<>();
    places.add(new Experience.Workplace.Elsewhere());
    WORDS.sectors().forEach(s -> places.add(new Experience.Workplace.InSector(s.id())));
    return new Experience(
        given(e.place(), pick(random, places)),
        given(e.work(), pick(random, WORDS.work()).id()),
        given(e.years(), BigDecimal.valueOf(random.nextInt(150), 1)));
  }

  /// One of a list.
  public static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Set<String> some(Random random, List<? extends Named> known) {
    Set<String> out = new LinkedHashSet<>();
    int share = random.nextInt(3);
    for (Named n : known) {
      if (random.nextInt(4) < share) {
        out.add(n.id());
      }
    }
    return out;
  }

  private static Profile yesOrNo(Random random, Profile p, WordList list) {
    Profile out = p;
    for (Named word : WORDS.words(list)) {
      out = out.withSaid(list, word.id(), answer(random, random.nextBoolean()));
    }
    return out;
  }
}
