package disha.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import disha.people.ProfileGenerator;
import disha.profile.Education;
import disha.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Properties that hold pass, others fail with the smallest case, and none is tried less than
/// asked.
class PropertyTest {
  private static final String NAME = "SomeTest#something";

  /// The first seed; the first person that it gives is not yet the one looked for.
  private static final int FIRST = 2;

  private static final Generator<Long> NUMBERS = Generators.longs(0, 1_000_000_000_000L);

  private static <T> List<T> tried(Run run, Generator<T> generator) {
    List<T> out = new ArrayList<>();
    Property.check(run, generator, out::add);
    return out;
  }

  private static <T> Throwable failure(Generator<T> generator, Consumer<T> property) {
    return catchThrowable(() -> Property.check(new Run(NAME, FIRST, 1000), generator, property));
  }

  private static <T> String smallest(Generator<T> generator, Consumer<T> property) {
    return failure(generator, property)
        .getMessage()
        .replaceFirst("(?s).*The smallest case found:\n(.*)\nfails with.*", "$1");
  }

  @Test
  void whatHoldsIsTriedAsOftenAsAsked() {
    List<Profile> people = tried(new Run(NAME, 1, 1000), ProfileGenerator.ANY);
    assertThat(people).hasSize(1000);
    assertThat(people.stream().distinct()).hasSizeGreaterThan(990);
  }

  @Test
  void theSameSeedGivesTheSameCasesAndAnotherOthers() {
    List<Profile> people = tried(new Run(NAME, 1, 100), ProfileGenerator.ANY);
    assertThat(tried(new Run(NAME, 1, 100), ProfileGenerator.ANY)).isEqualTo(people);
    assertThat(tried(new Run(NAME, 1000, 100), ProfileGenerator.ANY))
        .doesNotContainAnyElementsOf(people);
  }

  @Test
  void systemPropertiesAskForOtherCases() {
    Run usual = Run.of(NAME, 10, Map.<String, String>of()::get);
    assertThat(usual).isEqualTo(new Run(NAME, "something".hashCode(), 10));
    assertThat(Run.of(NAME, 10, Map.of("disha.seed", "7", "disha.tries", "3")::get))
        .isEqualTo(new Run(NAME, 7, 3));
  }

  @Test
  void aPropertyThatIsNotTriedIsRefused() {
    assertThatThrownBy(() -> new Run(NAME, 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFailureIsToldWithTheSmallestPersonAndTheWayBackToIt() {
    List<Profile> tried = new ArrayList<>();
    Throwable failure =
        failure(
            ProfileGenerator.ANY,
            p -> {
              tried.add(p);
              checkNobodyIsWanted(p);
            });
    int number = tried.indexOf(tried.stream().filter(PropertyTest::isWanted).findFirst().get());
    assertThat(number).isPositive();
    assertThat(failure)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            SomeTest#something does not hold: seed %d, try %d of 1000. The smallest case found:
            {
              "disha": 2,
              "education": [
                {
                  "status": "completed"
                }
              ],
              "skills": {
                "it": "yes"
              },
              "shifts": [
                "night"
              ]
            }
            fails with java.lang.IllegalStateException: parts: 3
            To try it again: mvn test -Dtest=SomeTest#something -Ddisha.seed=%d -Ddisha.tries=1\
            """
                .formatted(FIRST, number + 1, FIRST + number))
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(tried(new Run(NAME, FIRST + number, 1), ProfileGenerator.ANY))
        .containsExactly(tried.get(number));
  }

  private static boolean isWanted(Profile p) {
    return p.education().value().orElse(List.of()).stream()
            .anyMatch(
                e -> e.status().value().filter(Education.Status.COMPLETED::equals).isPresent())
        && p.shifts().value().filter(s -> s.contains("night")).isPresent()
        && p.skill("it").value().orElse(false);
  }

  private static void checkNobodyIsWanted(Profile p) {
    if (isWanted(p)) {
      throw new IllegalStateException("parts: 3");
    }
  }

  @Test
  void theFirstFailureIsTheCause() {
    assertThat(failure(NUMBERS, n -> assertThat(n).isNegative()).getCause())
        .hasMessageContaining("Expecting");
    List<Throwable> thrown = new ArrayList<>();
    Throwable failure =
        failure(
            NUMBERS,
            n -> {
              thrown.add(new IllegalStateException(n.toString()));
              throw (IllegalStateException) thrown.getLast();
            });
    assertThat(failure).cause().isSameAs(thrown.getFirst());
  }

  @Test
  void theFailingTestIsNamed() {
    assertThatThrownBy(() -> Property.check(1, NUMBERS, n -> assertThat(n).isNegative()))
        .hasMessageStartingWith("PropertyTest#theFailingTestIsNamed does not hold");
    assertThatThrownBy(
            () -> Property.check(1, NUMBERS, NUMBERS, (a, b) -> assertThat(a + b).isNegative()))
        .hasMessageStartingWith("PropertyTest#theFailingTestIsNamed does not hold")
        .hasMessageContaining("found:\n0\n0\nfails");
  }

  @Test
  void aNumberIsMadeAsSmallAsItCanBe() {
    assertThat(smallest(NUMBERS, n -> assertThat(n).isLessThan(1_234_567))).isEqualTo("1234567");
    assertThat(smallest(NUMBERS, n -> assertThat(n).isNegative())).isEqualTo("0");
    assertThat(smallest(Generators.longs(-9, 9), n -> assertThat(n).isZero())).isEqualTo("-9");
  }

  @Test
  void numbersReachBothEndsAndStayBetween() {
    List<Long> numbers = tried(new Run(NAME, 1, 1000), Generators.longs(-3, 1000));
    assertThat(numbers).contains(-3L, 1000L, 0L).allMatch(n -> -3 <= n && n <= 1000);
    assertThat(numbers.stream().distinct()).hasSizeGreaterThan(200);
    assertThat(tried(new Run(NAME, 1, 100), Generators.longs(5, 5))).containsOnly(5L);
    assertThat(tried(new Run(NAME, 1, 1000), Generators.longs(1, Long.MAX_VALUE)))
        .contains(1L, Long.MAX_VALUE)
        .allMatch(n -> n > 0);
  }

  @Test
  void aValueBecomesTheFirstThatFails() {
    Generator<String> words = Generators.of(List.of("a", "bb", "cc", "dd"));
    assertThat(tried(new Run(NAME, 1, 100), words)).contains("a", "bb", "cc", "dd");
    assertThat(smallest(words, w -> assertThat(w).hasSize(1))).isEqualTo("bb");
  }

  @Test
  void aListLosesItemsAndItsItemsBecomeSmaller() {
    Generator<List<Long>> lists =
        new ListGenerator<>(random -> random.longs(5, 0, 100).boxed().toList(), 2, NUMBERS);
    assertThat(smallest(lists, l -> assertThat(l).allMatch(n -> n < 50))).isIn("0\n50", "50\n0");
    assertThat(smallest(lists, l -> assertThat(l).hasSizeLessThan(4))).isEqualTo("0\n0\n0\n0");
  }
}
