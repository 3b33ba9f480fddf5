package disha.window.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.ways.Way;
import disha.files.profile.Examples;
import disha.files.profile.ProfileFile;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.rules.Model;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScenariosTest {
  private static final Model MODEL = TestModel.get();

  private final ProfileEditor editor = new ProfileEditor();
  private final ResultsModel results =
      new ResultsModel(new Estimator(MODEL), Messages.english(), editor);
  private final ScenarioEditor scenarioEditor = new ScenarioEditor(editor);
  private Profile example;

  @BeforeEach
  void openAnExample() {
    example = TestModel.good(Examples.read(MODEL, "commerce-graduate.disha"));
    editor.open(example, Origin.NEW);
  }

  private List<String> names() {
    return editor.tabsProperty().get().names();
  }

  @Test
  void aCopyIsChangedWithoutTheFirst() {
    editor.setName("Asha");
    scenarioEditor.copy("Days only");
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("day")));
    Profile days = editor.profile();
    editor.turnTo(0);
    assertThat(editor.profile().shifts()).isEqualTo(example.shifts());
    assertThat(results.estimate().profile()).isEqualTo(editor.profile());
    editor.turnTo(1);
    assertThat(editor.profile()).isEqualTo(days);
  }

  @Test
  void aCopyIsSaidToBeAlikeUntilItIsChanged() {
    assertThat(editor.tabsProperty().get().alike()).isEmpty();
    scenarioEditor.copy("Nights");
    assertThat(editor.tabsProperty().get().alike()).hasValue("");
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("night")));
    assertThat(editor.tabsProperty().get().alike()).isEmpty();
    editor.undo();
    assertThat(editor.tabsProperty().get().alike()).hasValue("");
  }

  @Test
  void everyEditIsUndoneAndRedoneWhereItWasMade() {
    editor.setName("Asha");
    scenarioEditor.copy("Days only");
    editor.rename("Days");
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("day")));
    editor.turnTo(0);
    editor.setName("Usha");
    editor.turnTo(1);
    editor.remove();
    List<List<Scenario>> states = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    while (editor.canUndoProperty().get()) {
      states.add(editor.scenarios());
      places.add(editor.tabsProperty().get().shown());
      editor.undo();
    }
    assertThat(editor.scenarios()).isEqualTo(Scenario.only(example));
    assertThat(states).hasSize(6).doesNotHaveDuplicates();
    assertThat(places).containsExactly(0, 1, 0, 1, 1, 0);
    for (List<Scenario> state : states.reversed()) {
      editor.redo();
      assertThat(editor.scenarios()).isEqualTo(state);
    }
    assertThat(editor.canRedoProperty().get()).isFalse();
  }

  @Test
  void thereAreFourAtTheMost() {
    for (int i = editor.scenarios().size(); i < Scenario.MOST; i++) {
      assertThat(scenarioEditor.canAddProperty().get()).isTrue();
      scenarioEditor.copy("Copy " + i);
    }
    assertThat(scenarioEditor.canAddProperty().get()).isFalse();
    assertThatThrownBy(() -> scenarioEditor.copy("One more"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(names()).hasSize(Scenario.MOST);
  }

  @Test
  void theRemovalOfOneCanBeTakenBack() {
    scenarioEditor.copy("Days only");
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("day")));
    List<Scenario> before = editor.scenarios();
    editor.remove();
    assertThat(names()).containsExactly("");
    assertThat(editor.tabsProperty().get().removed()).contains("Days only");
    editor.undo();
    assertThat(editor.scenarios()).isEqualTo(before);
    assertThat(editor.tabsProperty().get().removed()).isEmpty();
  }

  @Test
  void theOnlyOneCannotBeRemoved() {
    editor.remove();
    assertThat(editor.profile()).isEqualTo(example);
    assertThat(editor.tabsProperty().get().removed()).isEmpty();
  }

  @Test
  void renamingKeepsAllButTheName() {
    editor.rename("  As it is ");
    editor.rename(" ");
    assertThat(editor.scenarios()).containsExactly(new Scenario("As it is", example));
    assertThat(editor.editedProperty().get()).isTrue();
  }

  @Test
  void allAreSavedAndTheFirstIsTheProfileOfTheFile() {
    scenarioEditor.copy("Days only");
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("day")));
    assertThat(editor.editedProperty().get()).isTrue();
    List<Scenario> all = editor.scenarios();
    String text = ProfileFile.format(all);
    editor.saved(Origin.NEW);
    assertThat(editor.editedProperty().get()).isFalse();
    assertThat(TestModel.good(ProfileFile.parseAll(MODEL, text, "x.disha"))).isEqualTo(all);
    assertThat(TestModel.profile(text)).isEqualTo(example);
    editor.open(TestModel.good(ProfileFile.parseAll(MODEL, text, "x.disha")), Origin.NEW);
    assertThat(editor.scenarios()).isEqualTo(all);
    assertThat(editor.profile()).isEqualTo(example);
  }

  @Test
  void tryingAPathMakesItsMovesInAScenario() {
    var estimate = results.estimate();
    Way path = TestInsights.ways(estimate).getFirst();
    scenarioEditor.tryOut("Try", TestInsights.after(estimate, path));
    assertThat(names()).containsExactly("", "Try");
    assertThat(editor.profile())
        .isEqualTo(TestInsights.after(estimate, path))
        .isNotEqualTo(example);
    path.openings()
        .forEach(o ->
            assertThat(results.estimate().segment(o.segment()).orElseThrow().verdict())
                .isEqualTo(o.to()));
  }
}
