package disha.estimate.ways;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.ways.Studies.Held;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.joining.Move;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which degree can follow on which.
class StudiesTest {
  private static final Model MODEL = TestModel.get();
  private static final String BCOM = "{\"award\": \"bcom\", \"status\": \"completed\"}";

  private final Studies studies = new Studies(MODEL.vocabulary());

  private static Profile person(String... education) {
    return TestModel.profile(
        "{\"disha\": 1, \"education\": [" + String.join(", ", education) + "]}");
  }

  private static Move move(String id) {
    return MODEL.moves().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Move> moves(String... ids) {
    return Stream.of(ids).map(StudiesTest::move).toList();
  }

  @Test
  void aDegreeAsksForTheLevelBeforeIt() {
    assertThat(studies.needs(move("award-bcom"))).isEqualTo(1);
    assertThat(studies.needs(move("award-mcom"))).isEqualTo(3);
    assertThat(studies.needs(move("skill-web"))).isZero();
    assertThat(studies.needs(move("certificate-pgd-data-science"))).isEqualTo(3);
  }

  @Test
  void whoStudiesHasTheLevelBefore() {
    assertThat(studies.held(person(BCOM))).containsExactly(new Held(3, Optional.of("commerce")));
    assertThat(studies.held(person(BCOM.replace("completed", "studying"))))
        .containsExactly(new Held(1, Optional.empty()));
    assertThat(studies.held(person("{\"level\": \"master\", \"status\": \"completed\"}")))
        .containsExactly(new Held(4, Optional.empty()));
    assertThat(studies.held(Profile.EMPTY)).isEmpty();
  }

  @Test
  void aDegreeThatContinuesOthersAsksForOneOfItsField() {
    Held commerce = new Held(3, Optional.of("commerce"));
    assertThat(studies.allows(commerce, move("award-mcom"))).isTrue();
    assertThat(studies.allows(commerce, move("award-mba"))).isTrue();
    assertThat(studies.allows(commerce, move("award-llm"))).isFalse();
    assertThat(studies.allows(commerce, move("award-phd"))).isFalse();
    assertThat(studies.allows(new Held(3, Optional.empty()), move("award-llm"))).isFalse();
    assertThat(studies.allows(new Held(1, Optional.of("law")), move("award-llm"))).isFalse();
    assertThat(studies.allows(new Held(4, Optional.of("law")), move("award-llm"))).isTrue();
  }

  @Test
  void eachDegreeOfAClimbIsHigherThanAllOthers() {
    assertThat(studies.isClimb(person(BCOM), moves("award-mba", "award-phd"))).isTrue();
    assertThat(studies.isClimb(person(BCOM), moves("award-mba", "award-mca"))).isFalse();
    assertThat(studies.isClimb(person(BCOM), moves("award-bca"))).isFalse();
    assertThat(studies.isClimb(person(BCOM), moves("skill-web", "accept-shifts"))).isTrue();
    String studying = BCOM.replace("completed", "studying");
    assertThat(studies.isClimb(person(studying), moves("award-bca"))).isFalse();
    String left = BCOM.replace("completed", "left");
    assertThat(studies.isClimb(person(left), moves("award-bca"))).isTrue();
  }
}
