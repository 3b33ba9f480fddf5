package disha.window.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disha.estimate.Estimator;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.profile.Examples;
import disha.profile.Profile;
import disha.rules.Model;
import disha.text.Messages;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetailModelTest {
  private static final Model MODEL = load(ModelLoader.loadBundled());

  private final ProfileEditor editor = new ProfileEditor();
  private final ResultsModel results =
      new ResultsModel(new Estimator(MODEL), Messages.english(), editor);
  private boolean broken;
  private final DetailModel closer =
      new DetailModel(
          results,
          (estimate, segment) -> {
            if (broken) {
              throw new IllegalStateException("broken on purpose");
            }
            return results.closer(estimate, segment);
          },
          Runnable::run,
          Runnable::run);

  private static <T> T load(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> good -> good.value();
      case Loaded.Bad<T> bad -> throw new AssertionError(bad.problems());
    };
  }

  @BeforeEach
  void select() {
    Profile example = load(Examples.read(MODEL, Examples.names().getFirst()));
    editor.open(example, Origin.NEW);
    results.selectedProperty().set(Optional.of(results.rows().getFirst().id()));
  }

  @Test
  void worksOutTheSelectedSegmentOnceItIsWanted() {
    assertThat(closer.summaryProperty().get()).isEmpty();
    closer.want(true);
    assertThat(closer.summaryProperty().get().orElseThrow().segments())
        .extracting(s -> s.id())
        .containsExactly(results.rows().getFirst().id());
    assertThat(closer.failedProperty().get()).isFalse();
  }

  @Test
  void aFailureIsToldAndCanBeTriedAgain() {
    broken = true;
    assertThatThrownBy(() -> closer.want(true)).hasMessage("broken on purpose");
    assertThat(closer.failedProperty().get()).isTrue();
    assertThat(closer.summaryProperty().get()).isEmpty();
    broken = false;
    closer.tryAgain();
    assertThat(closer.failedProperty().get()).isFalse();
    assertThat(closer.summaryProperty().get()).isPresent();
  }

  @Test
  void anotherSegmentIsWorkedOutAfterAFailure() {
    broken = true;
    assertThatThrownBy(() -> closer.want(true)).hasMessage("broken on purpose");
    broken = false;
    results.selectedProperty().set(Optional.of(results.rows().getLast().id()));
    assertThat(closer.failedProperty().get()).isFalse();
    assertThat(closer.summaryProperty().get()).isPresent();
  }
}
