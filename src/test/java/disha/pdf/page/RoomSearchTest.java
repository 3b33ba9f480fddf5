package disha.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// As little is left out as it takes, and it takes few layouts to find that.
class RoomSearchTest {
  @Test
  void whatFitsIsLaidOutOnce() {
    Set<Room> tried = new HashSet<>();
    assertThat(found(room -> pages(true, true, true), tried)).isEqualTo(Room.AMPLE);
    assertThat(tried).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void eachPartIsShortenedByAsFewStepsAsItTakes(int proof) {
    for (int answer = 0; answer <= Room.ANSWER_STEPS; answer++) {
      for (int annex = 0; annex <= Room.ANNEX_STEPS; annex++) {
        Room least = new Room(answer, proof, annex);
        Set<Room> tried = new HashSet<>();
        Room found =
            found(
                room ->
                    pages(
                        room.answer() >= least.answer(),
                        room.proof() >= least.proof(),
                        room.annex() >= least.annex()),
                tried);
        assertThat(found).isEqualTo(least);
        assertThat(tried).hasSizeLessThanOrEqualTo(7);
      }
    }
  }

  @Test
  void whereNothingFitsAllIsLeftOutThatCanBe() {
    Room all = new Room(Room.ANSWER_STEPS, Room.PROOF_STEPS, Room.ANNEX_STEPS);
    assertThat(found(room -> pages(false, false, false), new HashSet<>())).isEqualTo(all);
  }

  // A first page that tells less cites less, and the sources stand on the second.
  @Test
  void whatFittedBesideALongerPartIsTriedAgainBesideTheShorter() {
    Function<Room, RoomSearch.PartPages> hanging =
        room -> pages(room.answer() >= 3, room.proof() >= (room.answer() > 3 ? 2 : 5), true);
    Room found = found(hanging, new HashSet<>());
    assertThat(hanging.apply(found)).isEqualTo(pages(true, true, true));
    assertThat(found.answer()).isEqualTo(3);
  }

  @Test
  void whatDidNotFitBesideThePersonsAnswersIsTriedAgainOnceTheyFitOnPageOne() {
    Function<Room, RoomSearch.PartPages> hanging =
        room -> pages(room.answer() >= 5, room.proof() >= (room.tellsAnswers() ? 3 : 11), true);
    Set<Room> tried = new HashSet<>();
    assertThat(found(hanging, tried)).isEqualTo(new Room(5, 3, 0));
    assertThat(tried).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void eachStepNamesNoMoreWorkThanTheOneBefore() {
    List<Room.GroupRoom> steps =
        IntStream.range(0, Room.PROOF_STEPS).mapToObj(s -> new Room(0, s, 0).groups()).toList();
    assertThat(steps.stream().map(Room.GroupRoom::names).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(steps.stream().map(Room.GroupRoom::names).distinct().toList())
        .startsWith(Integer.MAX_VALUE, 12, 7, 4, 1);
    assertThat(steps).filteredOn(s -> s.names() > 1).allMatch(Room.GroupRoom::shared);
  }

  private static Room found(Function<Room, RoomSearch.PartPages> layout, Set<Room> tried) {
    RoomSearch search = new RoomSearch();
    while (tried.add(search.room())) {
      search.tell(layout.apply(search.room()));
    }
    return search.room();
  }

  private static RoomSearch.PartPages pages(boolean answer, boolean proof, boolean annex) {
    return new RoomSearch.PartPages(answer ? 1 : 2, proof ? 1 : 2, annex ? 4 : 5);
  }
}
