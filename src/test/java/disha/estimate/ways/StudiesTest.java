package disha.estimate.ways;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.ways.Studies.Held;
import disha.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which degree can follow on which.
class StudiesTest {
  private final Studies studies = new Studies(TestModel.get().vocabulary());

  private static Profile person(String... education) {
    return TestModel.profile(
        "{\"disha\": 1, \"education\": [" + String.join(", ", education) + "]}");
  }

  private static String award(String award, String status) {
    return "{\"award\": \"%s\", \"status\": \"%s\"}".formatted(award, status);
  }

  private static String school(String field) {
    return "{\"level\": \"class-12\", \"field\": \"%s\", \"status\": \"completed\"}"
        .formatted(field);
  }

  private boolean canBegin(Profile p, String award) {
    return studies.base(p, TestModel.get().vocabulary().award(award)).isPresent();
  }

  @Test
  void whoStudiesHasTheLevelBefore() {
    assertThat(studies.held(person(award("bcom", "completed"))))
        .containsExactly(new Held("bachelor", 3, Optional.of("bcom"), Optional.of("commerce")));
    assertThat(studies.held(person(award("bcom", "studying"))))
        .containsExactly(new Held("class-12", 1, Optional.empty(), Optional.empty()));
    assertThat(studies.held(person("{\"level\": \"master\", \"status\": \"completed\"}")))
        .containsExactly(new Held("master", 4, Optional.empty(), Optional.empty()));
    assertThat(studies.held(Profile.EMPTY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bcom, mcom mba ma llb bed, bcom bsc msc mca llm phd ba-llb mtech",
    "ba, ma mba llb, msc mcom mca llm bcom",
    "bca, mca msc mba ma, mcom mtech btech",
    "be-computer, mtech mca mba, msc mcom bsc bcom",
    "be-civil, mtech mba, mca msc march",
    "mbbs, md mba, msc mpharm bsc",
    "llb, llm mba, ba-llb bcom phd",
    "mcom, phd, bcom mca llm",
    "mba, phd llb bed, bcom mcom mca",
    "bed, med ma, phd bsc",
  })
  void whatADegreeOpens(String held, String open, String closed) {
    Profile p = person(school("science"), award(held, "completed"));
    List<String> can = List.of(open.split(" "));
    List<String> cannot = List.of(closed.split(" "));
    assertThat(can).allMatch(a -> canBegin(p, a));
    assertThat(cannot).noneMatch(a -> canBegin(p, a));
  }

  @ParameterizedTest
  @CsvSource({
    "commerce, bcom ba bba bca ba-llb, bsc btech be-civil barch mbbs bpharm llb mba bed",
    "humanities, bcom ba bba bca ba-llb, bsc btech mbbs llb",
    "science, bcom ba bsc btech barch mbbs bpharm bca, llb mca msc bed",
    "life-sciences, bsc mbbs bpharm bcom, barch be-civil llb",
    "mathematics, bsc be-civil barch bpharm, mbbs llb",
  })
  void whatTheStreamOfClass12Opens(String stream, String open, String closed) {
    Profile p = person(school(stream));
    assertThat(Stream.of(open.split(" "))).allMatch(a -> canBegin(p, a));
    assertThat(Stream.of(closed.split(" "))).noneMatch(a -> canBegin(p, a));
  }

  @Test
  void whatIsOpenIsNotTakenForGranted() {
    Profile stream = person("{\"level\": \"class-12\", \"status\": \"completed\"}");
    assertThat(canBegin(stream, "bcom")).isTrue();
    assertThat(canBegin(stream, "bsc")).isFalse();
    Profile unnamed =
        person("{\"level\": \"bachelor\", \"field\": \"commerce\", \"status\": \"completed\"}");
    assertThat(canBegin(unnamed, "mcom")).isFalse();
    assertThat(canBegin(unnamed, "mba")).isTrue();
    Profile perhaps = person(school("commerce"), "{\"award\": \"bcom\"}");
    assertThat(canBegin(perhaps, "mcom")).isFalse();
    assertThat(canBegin(perhaps, "bba")).isFalse();
    Profile fieldOfDegree = person(award("bsc", "completed"));
    assertThat(canBegin(fieldOfDegree, "msc")).isFalse();
    assertThat(canBegin(fieldOfDegree, "mca")).isFalse();
    assertThat(canBegin(person("{\"status\": \"completed\"}"), "ba")).isFalse();
    assertThat(canBegin(Profile.EMPTY, "ba")).isFalse();
  }

  @Test
  void whoStudiesFinishesFirst() {
    Profile studying = person(school("science"), award("bcom", "studying"));
    assertThat(canBegin(studying, "ba")).isFalse();
    assertThat(canBegin(studying, "mcom")).isFalse();
    assertThat(canBegin(person(school("science"), award("bcom", "left")), "ba")).isTrue();
  }
}
