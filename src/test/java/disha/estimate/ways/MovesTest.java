package disha.estimate.ways;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.joining.Move;
import disha.rules.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a move makes of a person.
class MovesTest {
  private static final Model MODEL = TestModel.get();
  private static final Answer<Education.Status> COMPLETED = Answer.of(Education.Status.COMPLETED);

  private final Moves moves = new Moves(MODEL);

  private static Profile person(String answers) {
    return TestModel.profile("{\"disha\": 2, " + answers + "}");
  }

  private static Move move(String id) {
    return MODEL.moves().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  private Optional<Profile> made(String answers, String move) {
    Profile p = person(answers);
    return moves.made(p, p, move(move));
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
  void aDegreeIsTakenInThePersonsOwnFieldWhereItIsGivenInIt() {
    String economist =
        "\"education\": [{\"level\": \"class-12\", \"field\": \"economics\", \"status\":"
            + " \"completed\"}]";
    assertThat(educations(economist, "award-bsc").getLast().field())
        .isEqualTo(Answer.of("economics"));
    Education bcom = educations(economist, "award-bcom").getLast();
    assertThat(bcom.field()).isEqualTo(Answer.of("commerce"));
    assertThat(bcom.level()).isEqualTo(Answer.of("bachelor"));
    assertThat(bcom.status()).isEqualTo(COMPLETED);
  }

  @Test
  void aDegreeIsTakenOnceUnlessItWasBrokenOff() {
    String award = "\"education\": [{\"award\": \"bcom\", \"status\": \"completed\"}]";
    assertThat(made(award, "award-bcom")).isEmpty();
    assertThat(made(award.replace("completed", "studying"), "award-bcom")).isEmpty();
    assertThat(educations(award.replace("completed", "left"), "award-bcom")).hasSize(2);
    assertThat(educations(award, "award-llb")).hasSize(2);
    assertThat(made("\"education\": \"not-sure\"", "award-bcom")).isEmpty();
  }

  @Test
  void aCertificateComesBesideThoseThatAreHeld() {
    String held = "\"certificates\": [\"kpo-course\"]";
    assertThat(made(held, "certificate-multimedia-course"))
        .map(p -> p.chosen(WordList.CERTIFICATES))
        .contains(Answer.of(Set.of("kpo-course", "multimedia-course")));
    assertThat(made(held, "certificate-kpo-course")).isEmpty();
    assertThat(made("\"shifts\": []", "certificate-kpo-course")).isEmpty();
  }

  @Test
  void shiftsComeBesideThoseThatAreAccepted() {
    assertThat(made("\"shifts\": [\"day\", \"night\"]", "accept-shifts"))
        .map(Profile::shifts)
        .contains(Answer.of(Set.of("day", "night", "rotational")));
    assertThat(made("\"shifts\": [\"night\", \"rotational\"]", "accept-shifts")).isEmpty();
  }

  @Test
  void aSkillIsLearnedByWhoeverMayNotHaveIt() {
    assertThat(made("\"skills\": {\"web\": \"no\"}", "skill-web"))
        .map(p -> p.skill("web"))
        .contains(Answer.of(true));
    assertThat(made("\"skills\": {\"web\": \"not-sure\"}", "skill-web")).isPresent();
    assertThat(made("\"skills\": {\"web\": \"yes\"}", "skill-web")).isEmpty();
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
  void workInOneSectorIsDoneForOneLengthOfTime() {
    Move other =
        new Move(
            "x",
            move("work-kpo-1").says(),
            work("bpo"),
            Optional.empty(),
            move("work-kpo-1").basis());
    assertThat(Moves.exclude(move("work-kpo-1"), move("work-kpo-4"))).isTrue();
    assertThat(Moves.exclude(move("work-kpo-1"), other)).isFalse();
    assertThat(Moves.exclude(move("work-kpo-1"), move("skill-web"))).isFalse();
    assertThat(Moves.exclude(move("skill-web"), move("work-kpo-1"))).isFalse();
    assertThat(Moves.exclude(move("skill-web"), move("skill-it"))).isFalse();
  }

  private static Move.Gain work(String sector) {
    Move.Gain.Work kpo = (Move.Gain.Work) move("work-kpo-1").gives();
    return new Move.Gain.Work(sector, kpo.work(), kpo.years());
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
