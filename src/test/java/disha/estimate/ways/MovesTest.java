package disha.estimate.ways;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Move;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a move makes of a person.
class MovesTest {
  private static final Model MODEL = TestModel.get();
  private static final Answer<Education.Status> COMPLETED = Answer.of(Education.Status.COMPLETED);

  private final Moves moves = new Moves(MODEL, Assumptions.of(MODEL.assumptions()));

  private static Profile person(String answers) {
    return TestModel.profile("{\"disha\": 2, " + answers + "}");
  }

  private static Move move(String id) {
    return MODEL.moves().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  private Optional<Profile> made(String answers, String move) {
    Profile p = person(answers);
    return moves.made(p, move(move));
  }

  private List<Education> educations(String answers, String move) {
    return made(answers, move).orElseThrow().education().value().orElseThrow();
  }

  @Test
  void studiesUnderWayAreFinishedAndOthersStay() {
    String studying =
        "\"education\": [{\"award\": \"bcom\", \"status\": \"studying\"}, {\"level\":"
            + " \"class-12\", \"status\": \"completed\"}, {\"award\": \"llb\", \"status\":"
            + " \"left\"}]";
    assertThat(educations(studying, "finish-studies"))
        .extracting(Education::status)
        .containsExactly(COMPLETED, COMPLETED, Answer.of(Education.Status.LEFT));
    assertThat(
            educations(
                "\"education\": [{\"award\": \"bcom\", \"status\": \"awaited\"}]",
                "finish-studies"))
        .extracting(Education::status)
        .containsExactly(COMPLETED);
    assertThat(made("\"education\": [{\"level\": \"class-12\"}]", "finish-studies")).isEmpty();
    assertThat(made("\"shifts\": [\"day\"]", "finish-studies")).isEmpty();
  }

  @Test
  void aDegreeGoesOnInTheFieldThatItBuildsOnAndElseInOneOfThePersonsOwn() {
    String economist =
        "\"education\": [{\"level\": \"class-12\", \"field\": \"economics\", \"status\":"
            + " \"completed\"}]";
    assertThat(educations(economist, "award-ba").getLast().field())
        .isEqualTo(Answer.of("economics"));
    Education bcom = educations(economist, "award-bcom").getLast();
    assertThat(bcom.field()).isEqualTo(Answer.of("commerce"));
    assertThat(bcom.level()).isEqualTo(Answer.of("bachelor"));
    assertThat(bcom.status()).isEqualTo(COMPLETED);
    String programmer =
        "\"education\": [{\"level\": \"class-12\", \"field\": \"science\", \"status\":"
            + " \"completed\"}, {\"award\": \"bca\", \"status\": \"completed\"}]";
    assertThat(educations(programmer, "award-msc").getLast().field())
        .isEqualTo(Answer.of("computing"));
  }

  @Test
  void aDegreeIsTakenOnceAndOneThatWasLeftIsGoneOnWith() {
    String award =
        "\"education\": [{\"level\": \"class-12\", \"status\": \"completed\"}, {\"award\":"
            + " \"bcom\", \"status\": \"completed\"}]";
    assertThat(made(award, "award-bcom")).isEmpty();
    assertThat(
            made(
                award.replace(
                    "\"bcom\", \"status\": \"completed", "\"bcom\", \"status\": \"studying"),
                "award-bcom"))
        .isEmpty();
    String left =
        award.replace("\"bcom\", \"status\": \"completed", "\"bcom\", \"status\": \"left");
    assertThat(made(left, "award-bcom")).isEmpty();
    assertThat(educations(left, "resume-studies"))
        .extracting(Education::status)
        .containsExactly(COMPLETED, COMPLETED);
    assertThat(time(left, "resume-studies").atMost()).isTrue();
    assertThat(made(award, "resume-studies")).isEmpty();
    assertThat(educations(award, "award-llb")).hasSize(3);
    // What lies below what is completed wins nothing.
    String below =
        "\"education\": [{\"award\": \"bcom\", \"status\": \"completed\"}, {\"award\":"
            + " \"ca-inter\", \"status\": \"left\"}]";
    assertThat(made(below, "resume-studies")).isEmpty();
    assertThat(made("\"education\": \"not-sure\"", "award-bcom")).isEmpty();
  }

  @Test
  void howLongAMoveTakesIsToldByItsDegreeItsAssumptionOrTheStudiesUnderWay() {
    assertThat(time("", "award-mcom")).isEqualTo(TimeNeeded.ofMonths(BigDecimal.valueOf(24)));
    assertThat(time("", "skill-web").months())
        .contains(Assumptions.of(MODEL.assumptions()).amount("skill-months"));
    assertThat(time("", "accept-shifts")).isEqualTo(TimeNeeded.AT_ONCE);
    assertThat(time("", "work-kpo-4")).isEqualTo(TimeNeeded.ofMonths(BigDecimal.valueOf(48)));
    assertThat(time("", "level-class-12").atMost()).isTrue();
    String studying = "\"education\": [{\"award\": \"mbbs\", \"status\": \"studying\"}]";
    assertThat(time(studying, "finish-studies").atMost()).isTrue();
    assertThat(time(studying, "finish-studies").months().orElseThrow()).isEqualByComparingTo("66");
    String unnamed = "\"education\": [{\"level\": \"bachelor\", \"status\": \"studying\"}]";
    assertThat(time(unnamed, "finish-studies")).isEqualTo(TimeNeeded.UNKNOWN);
  }

  private TimeNeeded time(String answers, String move) {
    return moves.time(person(answers.isEmpty() ? "\"experience\": []" : answers), move(move));
  }

  @Test
  void aCertificateComesBesideThoseThatAreHeld() {
    String held = "\"certificates\": [\"kpo-course\"]";
    assertThat(made(held, "certificate-multimedia-course"))
        .map(p -> p.chosen(WordList.CERTIFICATES))
        .contains(Answer.of(Set.of("kpo-course", "multimedia-course")));
    assertThat(made(held, "certificate-kpo-course")).isEmpty();
    assertThat(made("\"shifts\": []", "certificate-kpo-course")).isEmpty();
    String schooled = "\"education\": [{\"level\": \"class-12\", \"status\": \"completed\"}]";
    assertThat(made(schooled, "certificate-kpo-course")).isPresent();
    assertThat(made(schooled, "certificate-pgd-data-science")).isEmpty();
    assertThat(made(schooled + ", \"certificates\": \"not-sure\"", "certificate-kpo-course"))
        .isEmpty();
  }

  @Test
  void shiftsComeBesideThoseThatAreAccepted() {
    assertThat(made("\"shifts\": [\"day\", \"night\"]", "accept-shifts"))
        .map(Profile::shifts)
        .contains(Answer.of(Set.of("day", "night", "rotational")));
    assertThat(made("\"shifts\": [\"night\", \"rotational\"]", "accept-shifts")).isEmpty();
  }

  @Test
  void aSkillIsLearnedByWhoeverSaysThatTheyMayNotHaveIt() {
    assertThat(made("\"skills\": {\"web\": \"no\"}", "skill-web"))
        .map(p -> p.skill("web"))
        .contains(Answer.of(true));
    assertThat(made("\"skills\": {\"web\": \"not-sure\"}", "skill-web")).isPresent();
    assertThat(made("\"skills\": {\"web\": \"yes\"}", "skill-web")).isEmpty();
    assertThat(made("\"skills\": {\"it\": \"no\"}", "skill-web")).isEmpty();
  }

  @Test
  void workComesAfterWhatIsDone() {
    assertThat(made("\"experience\": []", "work-kpo-4"))
        .hasValueSatisfying(p ->
            assertThat(p.experience().value().orElseThrow())
                .singleElement()
                .satisfies(
                    x -> assertThat(x.years().value().orElseThrow()).isEqualByComparingTo("4")));
    assertThat(made("\"experience\": \"not-sure\"", "work-kpo-4")).isEmpty();
  }

  @Test
  void schoolIsPassedByWhoeverHasNotGotThatFar() {
    String left = "\"education\": [{\"level\": \"class-12\", \"status\": \"left\"}]";
    assertThat(educations(left, "level-class-12"))
        .hasSize(2)
        .last()
        .satisfies(e -> assertThat(e.level()).isEqualTo(Answer.of("class-12")))
        .satisfies(e -> assertThat(e.status()).isEqualTo(COMPLETED));
    assertThat(made(left.replace("left", "studying"), "level-class-12")).isEmpty();
    assertThat(made(left.replace("left", "completed"), "level-class-12")).isEmpty();
    assertThat(made(left.replace("class-12", "below-class-12"), "level-class-12")).isPresent();
    assertThat(made("\"education\": \"not-sure\"", "level-class-12")).isEmpty();
  }
}
