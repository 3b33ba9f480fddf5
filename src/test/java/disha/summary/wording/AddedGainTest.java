package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.ways.AddedGain;
import disha.estimate.ways.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What two moves do beyond each of them, for one who left school before class XII.
class AddedGainTest {
  private static final List<Way> TOLD =
      WaysTold.of(
              """
              {"disha": 1, "education": [{"level": "class-12", "status": "left"}],
               "experience": [], "shifts": ["day", "night"], "skills": {"communication": "no"}}
              """)
          .told();

  @Test
  void aSingleMoveHasNoParts() {
    assertThat(TOLD)
        .filteredOn(p -> p.moves().size() == 1)
        .isNotEmpty()
        .allSatisfy(p -> assertThat(AddedGain.of(p, TOLD).openings()).isEqualTo(p.openings()));
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
          assertThat(beyond.openings()).isNotEmpty().noneMatch(known::contains);
          assertThat(p.openings()).containsAll(beyond.openings());
          assertThat(known).containsAll(without(p.openings(), beyond.openings()));
        });
  }

  private static List<Way.Opening> without(List<Way.Opening> all, List<Way.Opening> some) {
    return all.stream().filter(o -> !some.contains(o)).toList();
  }
}
