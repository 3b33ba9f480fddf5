package disha.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkAheadTest {
  @Test
  void resultsComeInTheOrderOfTheTasksWhicheverIsDoneFirst() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> taken = new ArrayList<>();
    try (WorkAhead<Integer> work = new WorkAhead<>(2, 2)) {
      work.begin(() -> {
        second.await();
        return 1;
      });
      work.begin(() -> {
        second.countDown();
        return 2;
      });
      assertThat(work.hasRoom()).isFalse();
      while (!work.isEmpty()) {
        taken.add(work.next());
      }
      assertThat(work.hasRoom()).isTrue();
    }
    assertThat(taken).containsExactly(1, 2);
  }

  @Test
  void whatIsWrongWithAFileIsToldAndAnythingElseIsAFault() {
    IOException full = new IOException("full");
    try (WorkAhead<Integer> work = new WorkAhead<>(1, 2)) {
      work.begin(() -> {
        throw full;
      });
      work.begin(() -> List.of(1).get(1));
      assertThatThrownBy(work::next).isSameAs(full);
      assertThatThrownBy(work::next)
          .isInstanceOf(IllegalStateException.class)
          .hasCauseInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void whatNobodyWorksOnYetIsGivenUpAndTheRestComesToItsEnd() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    try (WorkAhead<Boolean> work = new WorkAhead<>(1, 3)) {
      work.begin(() -> {
        begun.countDown();
        mayEnd.await();
        return done.add(1);
      });
      work.begin(() -> done.add(2));
      work.begin(() -> done.add(3));
      begun.await();
      work.giveUp();
      mayEnd.countDown();
    }
    assertThat(done).containsExactly(1);
  }
}
