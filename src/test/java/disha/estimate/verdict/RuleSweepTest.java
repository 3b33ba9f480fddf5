package disha.estimate.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.circuit.Truths;
import disha.logic.Person;
import disha.logic.VocabularyIndex;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every level × field × shift × experience: in no document's rules is a gap or a clash.
class RuleSweepTest {
  private static final Model MODEL = TestModel.get();
  private static final Vocabulary WORDS = MODEL.vocabulary();
  private static final VocabularyIndex WORDS_OF_MODEL =
      new VocabularyIndex(MODEL, Assumptions.of(MODEL.assumptions()));
  private static final List<Rulebook> BOOKS = Rulebook.of(MODEL, WORDS_OF_MODEL);
  private static final List<Optional<Set<String>>> SHIFTS = shifts();
  private static final List<Answer<List<Experience>>> EXPERIENCE = experience();

  static List<String> levels() {
    return WORDS.levels().stream().map(Named::id).toList();
  }

  @ParameterizedTest
  @MethodSource("levels")
  void oneRuleOfEachReadingHolds(String level) {
    int people = 0;
    for (Education education : educations(level)) {
      for (Optional<Set<String>> shifts : SHIFTS) {
        for (Answer<List<Experience>> experience : EXPERIENCE) {
          check(
              Profile.EMPTY
                  .withEducation(Answer.of(List.of(education)))
                  .withShifts(shifts.map(Answer::of).orElse(Answer.open()))
                  .withProfessions(Answer.of(Set.of()))
                  .withCertificates(Answer.of(Set.of()))
                  .withExperience(experience));
          people++;
        }
      }
    }
    assertThat(people).isGreaterThan(WORDS.fields().size() * SHIFTS.size() * EXPERIENCE.size());
  }

  private static void check(Profile profile) {
    Person person = Person.of(WORDS_OF_MODEL, profile);
    for (Rulebook book : BOOKS) {
      Truths truths = book.circuit().truths(person);
      book.witnesses().forEach(w -> check(w, truths, profile));
    }
  }

  /// Where answers are open, several rules can be possible; but never do two hold for certain, and
  /// never is none possible, in any segment.
  private static void check(Rulebook.Witness witness, Truths truths, Profile profile) {
    long holding = 0;
    long possible = 0;
    long clash = 0;
    long several = 0;
    for (int rule = 0; rule < witness.size(); rule++) {
      long certain = truths.certain(witness.node(rule));
      long can = truths.possible(witness.node(rule));
      clash |= holding & certain;
      several |= possible & can;
      holding |= certain;
      possible |= can;
    }
    long wrong = (clash | ~possible | (holding & several)) & witness.segments();
    if (wrong != 0) {
      throw new AssertionError(
          "the rules of %s clash or leave a gap in the segment at %d for %s"
              .formatted(witness.reading().id(), Long.numberOfTrailingZeros(wrong), profile));
    }
  }

  /// In every field and in none; with a degree of that field where there is one, completed or not.
  private static List<Education> educations(String level) {
    List<Education> out = new ArrayList<>();
    List<Award> awards = WORDS.awards().stream().filter(a -> a.level().equals(level)).toList();
    for (Education.Status status : Education.Status.values()) {
      out.add(education(level, Answer.open(), Answer.open(), status));
      for (Named field : WORDS.fields()) {
        Answer<String> award =
            awards.stream()
                .filter(a -> a.fields().contains(field.id()))
                .findFirst()
                .map(a -> Answer.of(a.id()))
                .orElse(Answer.open());
        out.add(education(level, Answer.of(field.id()), award, status));
      }
    }
    return out;
  }

  private static Education education(
      String level, Answer<String> field, Answer<String> award, Education.Status status) {
    return new Education(Answer.of(level), field, award, Answer.of(status), Answer.open());
  }

  /// Open, none, each alone, and all.
  private static List<Optional<Set<String>>> shifts() {
    List<Optional<Set<String>>> out = new ArrayList<>();
    out.add(Optional.empty());
    out.add(Optional.of(Set.of()));
    Set<String> all = new LinkedHashSet<>();
    for (Named shift : WORDS.shifts()) {
      out.add(Optional.of(Set.of(shift.id())));
      all.add(shift.id());
    }
    out.add(Optional.of(all));
    return out;
  }

  /// Open, none, and years of several numbers in each sector and elsewhere.
  private static List<Answer<List<Experience>>> experience() {
    List<Answer<List<Experience>>> out = new ArrayList<>();
    out.add(Answer.open());
    out.add(Answer.of(List.of()));
    List<Experience.Workplace> places = new ArrayList<>();
    WORDS.sectors().forEach(s -> places.add(new Experience.Workplace.InSector(s.id())));
    places.add(new Experience.Workplace.Elsewhere());
    int kind = 0;
    for (Experience.Workplace place : places) {
      for (String years : List.of("0.9", "1", "4", "12")) {
        String work = WORDS.work().get(kind++ % WORDS.work().size()).id();
        out.add(
            Answer.of(
                List.of(
                    new Experience(
                        Answer.of(place), Answer.of(work), Answer.of(new BigDecimal(years))))));
      }
    }
    return out;
  }
}
