package disha.window.state;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.Estimator;
import disha.estimate.pay.Pay;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.profile.Examples;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.vocabulary.Text;
import disha.rules.vocabulary.WordList;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.summary.wording.DocumentYears;
import disha.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultsModelTest {
  private static final Model MODEL = load(ModelLoader.loadBundled());

  private final ProfileEditor editor = new ProfileEditor();
  private final ResultsModel results =
      new ResultsModel(new Estimator(MODEL), Messages.english(), editor);

  private static <T> T load(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> good -> good.value();
      case Loaded.Bad<T> bad -> throw new AssertionError(bad.problems());
    };
  }

  @BeforeEach
  void openAnExample() {
    Profile example = load(Examples.read(MODEL, Examples.names().getFirst()));
    editor.open(example, Origin.NEW);
  }

  @Test
  void followsEveryEdit() {
    Summary before = results.summary();
    editor.open(Profile.EMPTY, Origin.NEW);
    assertThat(results.summary()).isNotEqualTo(before);
    assertThat(results.summary().guidance()).isNotEmpty();
  }

  @Test
  void listsAllSegmentsTheBestFirst() {
    assertThat(results.rows()).isEqualTo(results.summary().segments());
  }

  @Test
  void sortsByPay() {
    results.sortProperty().set(SortOrder.PAY);
    assertThat(results.rows().stream().flatMap(s -> s.pay().stream()).map(p -> p.likely().pay()))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void sortsByEase() {
    results.sortProperty().set(SortOrder.EASE);
    // What an open answer may still undo is not as easy as its verdict.
    assertThat(
            results.rows().stream()
                .map(s -> results.estimate().segment(s.id()).orElseThrow())
                .toList())
        .isSortedAccordingTo(
            Comparator.comparing(SegmentEstimate::worst)
                .thenComparing(s -> s.segment().demands().complexity()));
  }

  @Test
  void filtersByGroupSectorAndWords() {
    AdviceGroup group = results.rows().getFirst().group();
    List<SegmentSummary> all = List.copyOf(results.rows());
    results.groups().add(group);
    assertThat(results.rows())
        .isNotEmpty()
        .isEqualTo(all.stream().filter(s -> s.group() == group).toList());
    results.clearFilters();

    String sector = MODEL.vocabulary().sectors().getLast().id();
    results.sectorProperty().set(Optional.of(sector));
    assertThat(results.rows()).isNotEmpty().allMatch(s -> s.sectorId().equals(sector));
    results.clearFilters();

    SegmentSummary last = results.rows().getLast();
    results.wordsProperty().set(last.name().toUpperCase(java.util.Locale.ROOT));
    assertThat(results.rows()).contains(last);
    assertThat(results.isFiltered()).isTrue();
    results.clearFilters();
    assertThat(results.isFiltered()).isFalse();
  }

  @Test
  void listsFirstWhatIsCalledByTheWordsAndEachPartInTheChosenOrder() {
    for (SortOrder order : SortOrder.values()) {
      results.wordsProperty().set("");
      results.sortProperty().set(order);
      List<SegmentSummary> all = List.copyOf(results.rows());
      results.wordsProperty().set("Customer");
      Map<Boolean, List<SegmentSummary>> called =
          all.stream()
              .filter(results.rows()::contains)
              .collect(Collectors.partitioningBy(s -> s.name().contains("Customer")));
      assertThat(called.get(true)).isNotEmpty();
      assertThat(called.get(false)).isNotEmpty();
      assertThat(results.rows())
          .containsExactlyElementsOf(
              Stream.concat(called.get(true).stream(), called.get(false).stream()).toList());
    }
  }

  @Test
  void workIsFoundByWhatPeopleCallIt() {
    results.wordsProperty().set("Accountant");
    assertThat(results.rows()).extracting(SegmentSummary::id).contains("finance-accounting");
    results.wordsProperty().set("call center");
    assertThat(results.rows())
        .extracting(SegmentSummary::id)
        .contains("customer-support", "kpo-call-centre");
  }

  @Test
  void anotherProfileIsListedWhole() {
    results.groups().add(results.rows().getFirst().group());
    results.wordsProperty().set("data");
    assertThat(results.isFiltered()).isTrue();
    editor.open(editor.profile(), Origin.NEW);
    assertThat(results.isFiltered()).isFalse();
  }

  @Test
  void keepsTheSelectedSegmentThroughAnEdit() {
    String id = results.rows().getFirst().id();
    results.selectedProperty().set(Optional.of(id));
    editor.choose(WordList.SHIFTS, disha.profile.Answer.notSure());
    assertThat(results.selectedSegment().orElseThrow().id()).isEqualTo(id);
  }

  @Test
  void tellsImpossibleAndUnreadableAnswers() {
    EducationEditor education = new EducationEditor(editor, MODEL.vocabulary());
    education.typeMarks(0, "140");
    assertThat(fields()).containsExactly("education[0].marks");
    assertThat(results.rows()).isEmpty();
    education.typeMarks(0, "many");
    assertThat(fields()).containsExactly("education[0].marks");
    assertThat(results.rows()).isNotEmpty();
    education.typeMarks(0, "64");
    assertThat(fields()).isEmpty();
  }

  private List<String> fields() {
    return results.problemsProperty().get().stream().map(Summary.FieldProblem::field).toList();
  }

  @Test
  void todaysRupeesRestateEveryFigureAndSayFromWhichYears() {
    assertThat(results.pricesProperty().get()).isEqualTo(Prices.TODAY);
    results.pricesProperty().set(Prices.AS_WRITTEN);
    List<SegmentSummary> written = results.rows();
    Pay before = written.getFirst().pay().orElseThrow().likely().pay();
    results.pricesProperty().set(Prices.TODAY);
    assertThat(results.rows().getFirst().pay().orElseThrow().likely().pay()).isGreaterThan(before);
    assertThat(results.summary().context().restated()).isTrue();
    assertThat(results.summary().context().prices())
        .contains(Integer.toString(MODEL.prices().latest().year()));
    List<String> years = DocumentYears.of(results.estimate(), Messages.english());
    assertThat(MODEL.documents())
        .allSatisfy(d ->
            assertThat(years)
                .anyMatch(y ->
                    y.startsWith(d.name().in("en"))
                        && y.contains(Integer.toString(d.date().to()))));
    results.pricesProperty().set(Prices.AS_WRITTEN);
    assertThat(results.rows().getFirst().pay().orElseThrow().likely().pay()).isEqualTo(before);
  }

  @Test
  void theSwitchesStayWhenAnotherProfileIsOpened() {
    results.pricesProperty().set(Prices.AS_WRITTEN);
    results.yearlyProperty().set(true);
    editor.open(load(Examples.read(MODEL, Examples.names().getLast())), Origin.NEW);
    assertThat(results.estimate().prices()).isEqualTo(Prices.AS_WRITTEN);
    assertThat(results.yearlyProperty().get()).isTrue();
  }

  @Test
  void workIsFoundByItsNameInAnyLanguageHoweverItIsWritten() {
    Text name = MODEL.segment("finance-accounting").name();
    for (String written : name.byLanguage().values()) {
      results.wordsProperty().set(written);
      assertThat(results.rows()).extracting(SegmentSummary::id).startsWith("finance-accounting");
      String without = java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFD);
      results.wordsProperty().set(without.replace("\u093C", ""));
      assertThat(results.rows()).extracting(SegmentSummary::id).startsWith("finance-accounting");
    }
    results.wordsProperty().set("no such work");
    assertThat(results.rows()).isEmpty();
  }
}
