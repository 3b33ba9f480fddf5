package disha.estimate.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disha.TestModel;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.WordList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which answers to an open question are tried.
class PossibleAnswersTest {
  private static final Model MODEL = TestModel.get();
  private static final int FIELDS = MODEL.vocabulary().fields().size();
  private static final int STATUSES = 3;
  private static final DistinctAnswers ALL = new DistinctAnswers(all -> all);

  private static List<Profile> to(String question, String answers) {
    Profile profile = TestModel.profile("{\"disha\": 1" + answers + "}");
    return new PossibleAnswers(MODEL, profile, ALL).to(TestModel.question(question));
  }

  /// The fillings of the one education that is given.
  private static List<Education> educations(String education) {
    return to("education", ", \"education\": [" + education + "]").stream()
        .map(p -> p.education().value().orElseThrow())
        .peek(list -> assertThat(list).hasSize(1))
        .map(List::getFirst)
        .toList();
  }

  @Test
  void aSkillOrAPreferenceIsThereOrNot() {
    assertThat(to("skills.teamwork", ""))
        .extracting(p -> p.skill("teamwork"))
        .containsExactly(Answer.of(true), Answer.of(false));
    assertThat(to("preferences.relocate", ""))
        .extracting(p -> p.preference("relocate"))
        .containsExactly(Answer.of(true), Answer.of(false));
  }

  @Test
  void ofAListNothingEachAndAllAreTried() {
    assertThat(to("shifts", ""))
        .extracting(Profile::shifts)
        .containsExactly(
            Answer.of(Set.of()),
            Answer.of(Set.of("day")),
            Answer.of(Set.of("evening")),
            Answer.of(Set.of("night")),
            Answer.of(Set.of("rotational")),
            Answer.of(Set.of("day", "evening", "night", "rotational")));
    assertThat(to("professions", "")).hasSize(MODEL.vocabulary().professions().size() + 2);
    assertThat(to("certificates", ""))
        .extracting(p -> p.chosen(WordList.CERTIFICATES))
        .contains(Answer.of(Set.of("kpo-course")));
  }

  @Test
  void theAwardsOfALevelAndAFieldAreTried() {
    assertThat(educations("{\"level\": \"bachelor\", \"field\": \"law\", \"status\": \"left\"}"))
        .containsExactlyInAnyOrder(
            education("bachelor", "law", "llb"),
            education("bachelor", "law", "ba-llb"),
            education("bachelor", "law", "other-bachelor"));
  }

  private static Education education(String level, String field, String award) {
    return new Education(
        Answer.of(level),
        Answer.of(field),
        Answer.of(award),
        Answer.of(Education.Status.LEFT),
        Answer.open());
  }

  @Test
  void anAwardHasItsLevelAndFieldsAndNoOthers() {
    assertThat(educations("{\"award\": \"bcom\", \"marks\": 61}"))
        .hasSize(STATUSES)
        .allSatisfy(e -> {
          assertThat(e.level()).isEqualTo(Answer.of("bachelor"));
          assertThat(e.field()).isEqualTo(Answer.of("commerce"));
          assertThat(e.marks().isGiven()).isTrue();
        })
        .extracting(Education::status)
        .containsExactlyInAnyOrder(
            Answer.of(Education.Status.COMPLETED),
            Answer.of(Education.Status.STUDYING),
            Answer.of(Education.Status.LEFT));
  }

  @Test
  void schoolHasFieldsAndNoAward() {
    assertThat(educations("{\"level\": \"class-12\", \"status\": \"completed\"}"))
        .hasSize(FIELDS)
        .allMatch(e -> e.award().isOpen())
        .extracting(e -> e.field().value().orElseThrow())
        .containsExactlyElementsOf(MODEL.vocabulary().fields().stream().map(Named::id).toList());
    assertThat(educations("{\"level\": \"class-12\", \"field\": \"science\"}"))
        .hasSize(STATUSES)
        .allMatch(e -> e.field().equals(Answer.of("science")));
  }

  @Test
  void ofAnyEducationEveryOneIsTried() {
    List<Profile> tried = to("education", "");
    int awarded =
        MODEL.vocabulary().awards().stream().mapToInt(a -> a.fields().size()).sum() * STATUSES;
    int school = 2 * FIELDS * STATUSES;
    assertThat(tried).hasSize(awarded + school);
  }

  @Test
  void whatHasTooManyFillingsStaysOpen() {
    assertThat(educations("{}")).containsExactly(Education.unknown());
    String school = "{\"level\": \"class-12\", \"status\": \"completed\"}";
    List<Profile> both = to("education", ", \"education\": [" + school + ", " + school + "]");
    assertThat(both).as("18 by 18 are more than 300").hasSize(FIELDS);
    assertThat(both)
        .extracting(p -> p.education().value().orElseThrow())
        .allMatch(list -> list.getFirst().field().isGiven() && list.getLast().field().isOpen());
  }

  @Test
  void workIsTriedInEveryPlaceOfEveryKindForNoTimeAndForLong() {
    int kinds = MODEL.vocabulary().work().size();
    int places = MODEL.vocabulary().sectors().size() + 1;
    assertThat(to("experience", "")).hasSize(2 * kinds * places);
    assertThat(to("experience", ", \"experience\": [{\"years\": 3}]")).hasSize(kinds * places);
    assertThat(to("experience", ", \"experience\": [{\"work\": \"law\", \"years\": 3}]"))
        .hasSize(places);
  }

  @Test
  void noRuleAsksForTheOffer() {
    assertThatIllegalArgumentException().isThrownBy(() -> to("offer", ""));
  }
}
