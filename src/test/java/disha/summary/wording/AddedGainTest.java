package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.estimate.ways.AddedGain;
import disha.estimate.ways.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddedGainTest {
  private static final WaysTold WAYS =
      WaysTold.of(
          """
          {"disha": 1,
           "education": [{"level": "bachelor", "field": "commerce", "status": "completed"}],
           "experience": [], "shifts": ["day", "rotational"],
           "skills": {"spoken-english": "yes"}}
          """);
  private static final List<Way> ALL = TestInsights.ways(WAYS.estimate());
  private static final List<Way> TOLD = WAYS.told();

  @Test
  void aSingleMoveHasNoParts() {
    assertThat(ALL)
        .filteredOn(p -> p.moves().size() == 1)
        .isNotEmpty()
        .allSatisfy(p -> assertThat(AddedGain.of(p, ALL).openings()).isEqualTo(p.openings()));
  }

  @Test
  void whatAPartBettersAsMuchIsLeftOut() {
    assertThat(TOLD)
        .filteredOn(p -> !AddedGain.of(p, TOLD).parts().isEmpty())
        .isNotEmpty()
        .allSatisfy(p -> {
          AddedGain beyond = AddedGain.of(p, TOLD);
          Set<Way.Opening> known = new HashSet<>();
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

  private static boolean doesMore(Way path) {
    List<Way> shorter = ALL.stream().filter(q -> q.moves().size() < path.moves().size()).toList();
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

  private static List<Way.Opening> without(List<Way.Opening> all, List<Way.Opening> some) {
    return all.stream().filter(o -> !some.contains(o)).toList();
  }
}
