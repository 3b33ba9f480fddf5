package disha.window.state;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparison;
import disha.estimate.pay.Prices;
import disha.files.profile.Examples;
import disha.files.profile.ProfileFile;
import disha.profile.Answer;
import disha.profile.Scenario;
import disha.rules.Model;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonModelTest {
  private static final Model MODEL = TestModel.get();

  @TempDir private Path folder;
  private final ProfileEditor editor = new ProfileEditor();
  private final ResultsModel results =
      new ResultsModel(new Estimator(MODEL), Messages.english(), editor);
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final ComparisonModel model =
      new ComparisonModel(editor, results, waiting::add, Runnable::run);

  @BeforeEach
  void openAnExample() {
    editor.open(TestModel.good(Examples.read(MODEL, "commerce-graduate.disha")), Origin.NEW);
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  private ComparisonModel.Result result() {
    return model.resultProperty().get().orElseThrow();
  }

  private Path file(String example) throws IOException {
    Path file = folder.resolve(example);
    ProfileFile.write(Scenario.only(TestModel.good(Examples.read(MODEL, example))), file);
    return file;
  }

  @Test
  void oneAloneIsNotCompared() {
    model.want(true);
    assertThat(waiting).isEmpty();
    assertThat(model.resultProperty().get()).isEmpty();
  }

  @Test
  void nothingIsWorkedOutUntilItIsLookedAt() {
    editor.add("B", p -> p.withShifts(Answer.of(Set.of("day"))));
    assertThat(waiting).isEmpty();
    model.want(true);
    work();
    assertThat(result().summary().columns()).hasSize(2);
    assertThat(result().summary().answers()).extracting(r -> r.id()).containsExactly("shifts");
  }

  @Test
  void itFollowsTheLastOfSeveralEdits() {
    editor.add("B", p -> p.withShifts(Answer.of(Set.of("day"))));
    model.want(true);
    editor.choose(WordList.SHIFTS, Answer.notSure());
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("evening")));
    assertThat(waiting).hasSize(1);
    work();
    assertThat(result().subject()).isEqualTo(model.subjectProperty().get());
    assertThat(result().subject().columns().getLast().profile()).isEqualTo(editor.profile());
  }

  @Test
  void itIsInTheSameRupeesAsAllElse() {
    editor.add("B", p -> p.withShifts(Answer.of(Set.of("day"))));
    model.want(true);
    work();
    String today = result().summary().prices();
    results.pricesProperty().set(Prices.AS_WRITTEN);
    work();
    assertThat(result().summary().prices())
        .isNotEqualTo(today)
        .isEqualTo(results.summary().context().prices());
  }

  @Test
  void anotherProfileStandsBesideUntilItIsTakenAway() throws IOException {
    model.want(true);
    model.add(file("lawyer.disha"));
    work();
    ComparisonModel.ComparedProfile added = result().subject().columns().getLast();
    assertThat(added.name()).isEqualTo("lawyer.disha");
    assertThat(added.isAdded()).isTrue();
    model.remove(added);
    assertThat(model.resultProperty().get()).isEmpty();
    assertThat(editor.scenarios()).hasSize(1);
  }

  @Test
  void aBadFileIsToldAndChangesNothing() throws IOException {
    Path bad = folder.resolve("bad.disha");
    Files.writeString(bad, "{\"disha\": 1, \"shifts\": [\"moon\"]}");
    model.add(bad);
    assertThat(model.problemsProperty().get()).hasSize(1);
    assertThat(model.subjectProperty().get().columns()).hasSize(1);
    model.add(file("lawyer.disha"));
    assertThat(model.problemsProperty().get()).isEmpty();
  }

  @Test
  void thereAreFourColumnsAtTheMost() throws IOException {
    Path lawyer = file("lawyer.disha");
    while (model.canAdd()) {
      model.add(lawyer);
    }
    editor.add("B", p -> p);
    assertThat(model.subjectProperty().get().columns()).hasSize(Comparison.MOST);
    assertThat(model.subjectProperty().get().columns().get(1).isAdded()).isFalse();
  }
}
