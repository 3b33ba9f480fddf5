package disha.window.state;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.profile.Answer;
import disha.rules.Model;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import disha.summary.SegmentSummary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperChoiceTest {
  private static final Model MODEL = TestModel.get();

  private final ProfileEditor editor = new ProfileEditor();
  private final ResultsModel results =
      new ResultsModel(new Estimator(MODEL), Messages.english(), editor);
  private final PaperChoice paper = new PaperChoice(results);

  PaperChoiceTest() {
    List<String> shifts = MODEL.vocabulary().shifts().stream().map(Term::id).toList();
    editor.choose(WordList.SHIFTS, Answer.of(Set.copyOf(shifts)));
  }

  private void choose(PaperChoice.Which which) {
    paper.whichProperty().set(which);
  }

  private SummaryOptions of(String... segments) {
    return SummaryOptions.paper("Nights too", List.of(segments));
  }

  @Test
  void unlessChosenTheBestAreOnPaper() {
    assertThat(paper.options("Nights too")).isEqualTo(of());
  }

  @Test
  void theBestCanBeOnPaperInAFullReport() {
    choose(PaperChoice.Which.FULL);
    assertThat(paper.options("Nights too"))
        .isEqualTo(SummaryOptions.fullReport("Nights too", List.of()));
    assertThat(paper.options("Nights too").full()).isTrue();
  }

  @Test
  void theSegmentThatIsLookedAtCanBeOnPaperAlone() {
    assertThat(paper.isPossible(PaperChoice.Which.SHOWN)).isFalse();
    String second = results.rows().get(1).id();
    results.selectedProperty().set(Optional.of(second));
    choose(PaperChoice.Which.SHOWN);
    assertThat(paper.options("Nights too")).isEqualTo(of(second));
  }

  @Test
  void thoseThatAFilterLeavesCanBeOnPaperInTheirOrder() {
    results.sectorProperty().set(Optional.of(results.rows().getLast().sectorId()));
    choose(PaperChoice.Which.LISTED);
    String[] listed = results.rows().stream().map(SegmentSummary::id).toArray(String[]::new);
    assertThat(listed).hasSizeLessThan(results.summary().segments().size());
    assertThat(paper.options("Nights too")).isEqualTo(of(listed));
  }

  @Test
  void whatIsNoLongerThereGoesBackToTheBest() {
    choose(PaperChoice.Which.LISTED);
    results.wordsProperty().set("no segment is called this");
    assertThat(paper.isPossible(PaperChoice.Which.LISTED)).isFalse();
    assertThat(paper.whichProperty().get()).isEqualTo(PaperChoice.Which.BEST);
    assertThat(paper.options("Nights too")).isEqualTo(of());
  }
}
