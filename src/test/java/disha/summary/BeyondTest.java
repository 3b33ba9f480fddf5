package disha.summary;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.estimate.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BeyondTest {
  private static final WaysTold WAYS =
      WaysTold.of(
          """
          {"disha": 1,
           "education": [{"level": "bachelor", "field": "commerce", "status": "completed"}],
           "experience": [], "shifts": ["day", "rotational"],
           "skills": {"spoken-english": "yes"}}
          """);
  private static final List<Path> ALL = TestInsights.paths(WAYS.estimate());
  private static final List<Path> TOLD = WAYS.told();

  @Test
  void aSingleMoveHasNoParts() {
    assertThat(ALL)
        .filteredOn(p -> p.moves().size() == 1)
        .isNotEmpty()
        .allSatisfy(p -> assertThat(Beyond.of(p, ALL).openings()).isEqualTo(p.openings()));
  }

  @Test
  void whatAPartBettersAsMuchIsLeftOut() {
    assertThat(TOLD)
        .filteredOn(p -> !Beyond.of(p, TOLD).parts().isEmpty())
        .isNotEmpty()
        .allSatisfy(p -> {
          Beyond beyond = Beyond.of(p, TOLD);
          Set<Path.Opening> known = new HashSet<>();
          beyond.parts().forEach(part -> known.addAll(part.openings()));
          assertThat(beyond.openings()).noneMatch(known::contains);
          assertThat(p.openings()).containsAll(beyond.openings());
          assertThat(known).containsAll(without(p.openings(), beyond.openings()));
        });
  }

  @Test
  void everyWayToldDoesMoreThanAllShorterOnes() {
    assertThat(TOLD)
        .filteredOn(p -> p.moves().size() > 1)
        .isNotEmpty()
        .allSatisfy(p -> assertThat(doesMore(p)).isTrue());
  }

  private static boolean doesMore(Path path) {
    List<Path> shorter = ALL.stream().filter(q -> q.moves().size() < path.moves().size()).toList();
    boolean opens =
        path.openings().stream()
            .anyMatch(o -> shorter.stream().noneMatch(q -> q.openings().contains(o)));
    boolean raises =
        path.raises().stream()
            .anyMatch(r ->
                shorter.stream()
                    .flatMap(q -> q.raises().stream())
                    .filter(q -> q.segment().equals(r.segment()))
                    .allMatch(q -> q.to().compareTo(r.to()) < 0));
    return opens || raises;
  }

  private static List<Path.Opening> without(List<Path.Opening> all, List<Path.Opening> some) {
    return all.stream().filter(o -> !some.contains(o)).toList();
  }
}
