package disha.window.state;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.files.profile.Examples;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.summary.Summary;
import disha.summary.sources.AssumptionCatalogue;
import disha.summary.sources.CatalogueWords;
import disha.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssumptionEditorTest {
  private static final Model MODEL = TestModel.get();

  private final ProfileEditor editor = new ProfileEditor();
  private final ResultsModel results =
      new ResultsModel(new Estimator(MODEL), Messages.english(), editor);
  private final AssumptionEditor assumptionEditor = new AssumptionEditor(editor, MODEL);
  private Profile example;

  @BeforeEach
  void openAnExample() {
    example = TestModel.good(Examples.read(MODEL, "commerce-graduate.disha"));
    editor.open(example, Origin.NEW);
  }

  private static Stream<Assumption> changeable() {
    return MODEL.assumptions().stream()
        .filter(a -> !(a.value() instanceof Assumption.StatementValue));
  }

  /// Changes an assumption to another value that it can have.
  private void change(Assumption a) {
    switch (a.value()) {
      case Assumption.NumberValue n -> {
        boolean up = n.value().compareTo(n.max()) < 0;
        assumptionEditor.type(
            a.id(),
            AssumptionEditor.shown(
                new Assumption.NumberValue(up ? n.max() : n.min(), n.min(), n.max(), n.unit())));
      }
      case Assumption.SwitchValue s -> assumptionEditor.set(a.id(), !s.value());
      case Assumption.StatementValue s -> throw new IllegalArgumentException(a.id());
      case Assumption.ChoiceValue c when c.several() ->
          assumptionEditor.choose(
              a.id(), c.value().size() < c.of().size() ? c.of() : c.of().subList(0, 1));
      case Assumption.ChoiceValue c ->
          assumptionEditor.choose(
              a.id(), c.of().stream().filter(w -> !c.value().contains(w)).limit(1).toList());
    }
  }

  @Test
  void everyAssumptionCanBeChangedUndoneAndSaved() {
    assertThat(changeable())
        .allSatisfy(a -> {
          change(a);
          assertThat(results.estimate().assumptions().isChanged(a.id())).isTrue();
          Profile changed = editor.profile();
          String text = ProfileFile.format(changed);
          assertThat(TestModel.profile(text)).isEqualTo(changed);
          editor.undo();
          assertThat(editor.profile()).isEqualTo(example);
        });
  }

  @Test
  void aChangeShowsItsConsequenceAtOnce() {
    String quantile = MODEL.pay().highQuantile();
    Summary before = results.summary();
    assumptionEditor.type(quantile, "60");
    Summary after = results.summary();
    assertThat(after.segments().getFirst().pay().orElseThrow().high().pay())
        .isLessThan(before.segments().getFirst().pay().orElseThrow().high().pay());
    assertThat(AssumptionEditor.changed(editor.profile())).isEqualTo(1);
  }

  @Test
  void theModelsOwnValueIsNoChangeHoweverItIsWritten() {
    String quantile = MODEL.pay().highQuantile();
    assumptionEditor.type(quantile, "80");
    assumptionEditor.type(quantile, "90.0");
    assertThat(editor.profile()).isEqualTo(example);
    assertThat(editor.editedProperty().get()).isFalse();
  }

  @Test
  void aWrongValueIsToldAndTheModelsOwnOneCounts() {
    String quantile = MODEL.pay().highQuantile();
    assumptionEditor.type(quantile, "80");
    for (String wrong : List.of("", "much", "100", "-3", "59.9")) {
      assumptionEditor.type(quantile, wrong);
      assertThat(editor.draft().unreadable(AssumptionEditor.field(quantile))).contains(wrong);
      assertThat(editor.profile()).isEqualTo(example);
      assertThat(results.problemsProperty().get())
          .extracting(Summary.FieldProblem::field)
          .containsExactly(AssumptionEditor.field(quantile));
    }
    assumptionEditor.reset(quantile);
    assertThat(results.problemsProperty().get()).isEmpty();
  }

  @Test
  void oneOrAllCanBeReset() {
    String low = MODEL.pay().lowQuantile();
    String high = MODEL.pay().highQuantile();
    assumptionEditor.type(low, "20");
    assumptionEditor.type(high, "80");
    assumptionEditor.reset(low);
    assertThat(editor.profile().assumptions()).containsOnlyKeys(high);
    assumptionEditor.type(low, "x");
    assumptionEditor.resetAll();
    assertThat(editor.profile()).isEqualTo(example);
    assertThat(editor.draft().unreadable()).isEmpty();
    editor.undo();
    assertThat(editor.profile().assumptions()).containsOnlyKeys(high);
  }

  @Test
  void theCatalogueHasEveryAssumptionOnceAndThoseInForceFirst() {
    AssumptionCatalogue catalogue = catalogue();
    assertThat(catalogue.lines())
        .extracting(AssumptionCatalogue.CatalogueLine::id)
        .containsExactlyInAnyOrderElementsOf(
            MODEL.assumptions().stream().map(Assumption::id).toList());
    assertThat(catalogue.groups())
        .allSatisfy(g -> assertThat(g.lines()).extracting(l -> !l.inForce()).isSorted());
    Set<String> resting =
        results.summary().assumptions().stream()
            .map(Summary.AssumptionLine::id)
            .collect(java.util.stream.Collectors.toSet());
    assertThat(catalogue.lines())
        .filteredOn(AssumptionCatalogue.CatalogueLine::inForce)
        .extracting(AssumptionCatalogue.CatalogueLine::id)
        .containsExactlyInAnyOrderElementsOf(resting);
  }

  @Test
  void theCatalogueTellsWhatIsChangedAndFindsWords() {
    assumptionEditor.type(MODEL.pay().highQuantile(), "80");
    AssumptionCatalogue catalogue = catalogue();
    assertThat(catalogue.changed()).isEqualTo(1);
    AssumptionCatalogue.CatalogueLine line =
        catalogue.lines().stream()
            .filter(AssumptionCatalogue.CatalogueLine::changed)
            .findFirst()
            .get();
    assertThat(line.value()).contains("80");
    assertThat(line.own()).contains("90");
    assertThat(line.contains(Set.of("high", "amounts"))).isTrue();
    assertThat(line.contains(Set.of("high", "shifts"))).isFalse();
  }

  private AssumptionCatalogue catalogue() {
    return new CatalogueWords(MODEL, Messages.english()).of(results.estimate(), results.summary());
  }
}
