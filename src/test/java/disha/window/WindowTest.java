package disha.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import disha.estimate.Estimator;
import disha.estimate.verdict.Verdict;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.json.Problem;
import disha.profile.Answer;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.WordList;
import disha.summary.Context;
import disha.summary.SegmentSummary;
import disha.text.Messages;
import disha.window.dialog.About;
import disha.window.dialog.DialogPrompts;
import disha.window.look.Theming;
import disha.window.look.WindowKeys;
import disha.window.parts.Ui;
import disha.window.state.EducationEditor;
import disha.window.state.ExperienceEditor;
import disha.window.state.OfferEditor;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowTest {
  private static final Model MODEL = model();

  private final Ui ui = new Ui(MODEL, Messages.english());
  private ProfileEditor editor;
  private ResultsModel results;
  private DialogPrompts prompts;
  private Stage stage;

  private static Model model() {
    return switch (ModelLoader.loadBundled()) {
      case Loaded.Good<Model> good -> good.value();
      case Loaded.Bad<Model> bad -> throw new AssertionError(bad.problems());
    };
  }

  @Start
  void start(Stage shown) {
    stage = shown;
    editor = new ProfileEditor();
    results = new ResultsModel(new Estimator(MODEL), Messages.english(), editor);
    prompts = new DialogPrompts(ui, shown, Optional.empty());
    Theming.wear(Theming.StyleTheme.LIGHT);
    MainView view = new MainView(ui, editor, results, new Region(), new Region());
    Scene scene = new Scene(view, 1024, 640);
    Theming.dress(scene);
    WindowKeys.listen(scene, editor);
    shown.setScene(scene);
    shown.show();
  }

  private <T extends Node> T find(FxRobot robot, String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  private String listed(FxRobot robot) {
    ListView<?> list = find(robot, "segments", ListView.class);
    return list.getItems().stream()
        .map(SegmentSummary.class::cast)
        .map(s -> s.id() + " " + s.verdict() + " " + s.pay())
        .collect(Collectors.joining("\n"));
  }

  private void completeTheHighestLevel(FxRobot robot) {
    Level highest = MODEL.vocabulary().levels().getLast();
    robot.interact(() -> {
      new EducationEditor(editor, MODEL.vocabulary()).add();
      @SuppressWarnings("unchecked")
      ComboBox<Answer<String>> level =
          (ComboBox<Answer<String>>) find(robot, "education-0-level", ComboBox.class);
      level.setValue(Answer.of(highest.id()));
      find(robot, "education-0-status", ToggleButton.class).fire();
    });
  }

  private void open(FxRobot robot, String section) {
    robot.interact(() -> find(robot, "section-" + section, ToggleButton.class).setSelected(true));
  }

  @Test
  void whereWorkCountsAsKpoOrBpoIsToldOnceThereIsSome(FxRobot robot) {
    String told = ui.text("experience.places", ui.text("experience.elsewhere"));
    open(robot, "experience");
    assertThat(shownWords(robot)).doesNotContain(told);
    robot.interact(() -> new ExperienceEditor(editor, Messages.english()).add());
    assertThat(shownWords(robot)).contains(told);
  }

  @Test
  void noRulesAreDrawnBelowTheLastSegmentListed(FxRobot robot) {
    completeTheHighestLevel(robot);
    robot.interact(() -> results.wordsProperty().set(results.rows().getFirst().name()));
    Set<ListCell<?>> cells = new HashSet<>();
    robot.lookup("#segments .list-cell").queryAllAs(ListCell.class).forEach(cells::add);
    assertThat(cells).filteredOn(c -> !c.isEmpty()).isNotEmpty().allMatch(WindowTest::isRuled);
    assertThat(cells).filteredOn(ListCell::isEmpty).isNotEmpty().noneMatch(WindowTest::isRuled);
  }

  private static boolean isRuled(ListCell<?> cell) {
    return cell.getBorder() != null
        && cell.getBorder().getStrokes().stream()
            .anyMatch(s -> !s.getBottomStroke().equals(Color.TRANSPARENT));
  }

  @Test
  void noAwardIsAskedForWhereNoneIsGiven(FxRobot robot) {
    EducationEditor editing = new EducationEditor(editor, MODEL.vocabulary());
    List<String> given = MODEL.vocabulary().awards().stream().map(Award::level).toList();
    robot.interact(editing::add);
    Node award = find(robot, "education-0-award", ComboBox.class).getParent().getParent();
    for (Level level : MODEL.vocabulary().levels()) {
      robot.interact(() -> editing.setLevel(0, Answer.of(level.id())));
      assertThat(award.isVisible()).as(level.id()).isEqualTo(given.contains(level.id()));
      assertThat(award.isManaged()).isEqualTo(award.isVisible());
    }
    robot.interact(() -> {
      editing.setAward(0, Answer.notSure());
      editing.setLevel(0, Answer.of(MODEL.vocabulary().levels().getFirst().id()));
    });
    assertThat(award.isVisible()).isTrue();
  }

  @Test
  void choosingAnEducationAndShiftsChangesTheList(FxRobot robot) {
    assertThat(robot.lookup("#segments").tryQuery()).isEmpty();
    completeTheHighestLevel(robot);
    String before = listed(robot);
    assertThat(before).isNotEmpty();
    open(robot, "shifts");
    robot.interact(() -> find(robot, "shifts-whole", ToggleButton.class).fire());
    assertThat(listed(robot)).isNotEqualTo(before);
    assertThat(editor.profile().shifts().value().orElseThrow())
        .hasSameSizeAs(MODEL.vocabulary().shifts());
  }

  @Test
  void aChipIsAsWidePressedAsNotSoThatTheFormStaysAsItIs(FxRobot robot) {
    open(robot, "shifts");
    ToggleButton chip = find(robot, "shifts-whole", ToggleButton.class);
    double before = chip.getWidth();
    robot.interact(chip::fire);
    robot.interact(() -> chip.getScene().getRoot().layout());
    assertThat(chip.isSelected()).isTrue();
    assertThat(chip.getWidth()).isEqualTo(before).isPositive();
  }

  @Test
  void theSameWorkTwiceIsToldToCountTwice(FxRobot robot) {
    String told = ui.text("experience.twice", ui.text("experience.entry", "1"));
    ExperienceEditor editing = new ExperienceEditor(editor, Messages.english());
    open(robot, "experience");
    robot.interact(() -> {
      editing.add();
      editing.typeYears(0, "2");
      editing.add();
      editing.typeYears(1, "2");
    });
    assertThat(shownWords(robot)).contains(told);
    robot.interact(() -> editing.typeYears(1, "3"));
    assertThat(shownWords(robot)).doesNotContain(told);
  }

  private static List<String> shownWords(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .filter(Node::isVisible)
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void aClickBesideEverythingLeavesTheFocusWhereItIs(FxRobot robot) {
    ToggleButton last = find(robot, "section-offer", ToggleButton.class);
    robot.interact(last::requestFocus);
    Node form = robot.lookup(".form-scroll").query();
    Bounds at = form.localToScreen(form.getBoundsInLocal());
    robot.clickOn(at.getMinX() + 4, at.getMinY() + 4);
    assertThat(last.isFocused()).isTrue();
  }

  @Test
  void impossibleMarksAreToldBesideTheirFieldAndOnTop(FxRobot robot) {
    completeTheHighestLevel(robot);
    robot.interact(() -> find(robot, "education-0-marks", TextField.class).setText("140"));
    Label error = find(robot, "error-education-0-marks", Label.class);
    assertThat(error.isVisible()).isTrue();
    assertThat(error.getText()).contains("140");
    Labeled link = robot.lookup(".problem-link").queryAs(Labeled.class);
    assertThat(link.getText()).isEqualTo(error.getText());
    robot.interact(() -> ((Hyperlink) link).fire());
    assertThat(find(robot, "education-0-marks", TextField.class).isFocused()).isTrue();
  }

  @Test
  void lettersInMarksAreAnErrorAndNoAnswer(FxRobot robot) {
    completeTheHighestLevel(robot);
    TextField marks = find(robot, "education-0-marks", TextField.class);
    robot.interact(() -> marks.setText("64"));
    robot.interact(() -> marks.setText("64a"));
    assertThat(marks.getText()).isEqualTo("64a");
    assertThat(find(robot, "error-education-0-marks", Label.class).isVisible()).isTrue();
    assertThat(editor.profile().education().value().orElseThrow().getFirst().marks().isOpen())
        .isTrue();
  }

  @Test
  void aNewProfileIsFoundAsAtFirst(FxRobot robot) {
    ToggleButton skills = robot.lookup("#section-skills").queryAs(ToggleButton.class);
    robot.interact(skills::fire);
    robot.interact(() -> editor.open(Profile.EMPTY, Origin.NEW));
    assertThat(skills.isSelected()).isFalse();
  }

  @Test
  void undoTakesTypedTextBackInTheField(FxRobot robot) {
    robot.interact(() -> find(robot, "section-name", ToggleButton.class).fire());
    TextField name = find(robot, "name", TextField.class);
    robot.interact(name::requestFocus);
    robot.interact(() -> name.setText("Asha"));
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(name.getText()).isEmpty();
    assertThat(editor.profile().name()).isEmpty();
    robot.push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(name.getText()).isEqualTo("Asha");
  }

  @Test
  void selectingASegmentShowsItsReasons(FxRobot robot) {
    completeTheHighestLevel(robot);
    robot.interact(() -> find(robot, "segments", ListView.class).getSelectionModel().selectFirst());
    SegmentSummary first = results.rows().getFirst();
    assertThat(results.selectedProperty().get()).isEqualTo(Optional.of(first.id()));
    assertThat(robot.lookup(".readings").tryQuery()).isPresent();
    assertThat(robot.lookup(".detail-name").queryAs(Label.class).getText()).isEqualTo(first.name());
    List<String> words =
        robot.lookup(".readings .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    assertThat(words)
        .containsAll(first.readings().stream().map(r -> r.document()).distinct().toList())
        .containsAll(first.readings().stream().map(r -> r.outcomeWord()).toList());
  }

  @Test
  void theNextQuestionLeadsToItsField(FxRobot robot) {
    completeTheHighestLevel(robot);
    Context.NextAnswer next = results.summary().context().next().getFirst();
    Hyperlink link = find(robot, "next-answer", Hyperlink.class);
    assertThat(link.getText()).isEqualTo(next.asks());
    robot.interact(link::fire);
    Topic topic = Topic.of(next.id()).orElseThrow();
    assertThat(find(robot, "section-" + topic.key(), ToggleButton.class).isSelected()).isTrue();
    robot.interact(() -> editor.open(Profile.EMPTY, Origin.NEW));
    assertThat(robot.lookup("#next-question").query().isVisible()).isFalse();
  }

  @Test
  void lettersTypedOnAListOfAnswersChooseTheOneThatBeginsWithThem(FxRobot robot) {
    completeTheHighestLevel(robot);
    Level lowest = MODEL.vocabulary().levels().getFirst();
    ComboBox<?> level = find(robot, "education-0-level", ComboBox.class);
    robot.interact(level::requestFocus);
    ui.name(lowest)
        .substring(0, 3)
        .toUpperCase(Locale.ROOT)
        .chars()
        .forEach(c -> robot.type(KeyCode.valueOf(Character.toString(c))));
    assertThat(level.getValue()).isEqualTo(Answer.of(lowest.id()));
  }

  @Test
  void aLargeAmountForAMonthIsAskedAbout(FxRobot robot) {
    open(robot, "offer");
    OfferEditor offer = new OfferEditor(editor, Messages.english());
    robot.interact(() -> offer.typeAmount("1.6 lakh"));
    String asked = ui.text("offer.much", "₹1,60,000", ui.text("offer.period.month"));
    assertThat(shownWords(robot)).contains(asked);
    robot.interact(() -> offer.setPeriod(Offer.Period.YEAR));
    assertThat(shownWords(robot)).doesNotContain(asked);
  }

  @Test
  void anOfferIsCheckedWhileItIsTyped(FxRobot robot) {
    completeTheHighestLevel(robot);
    assertThat(robot.lookup("#offer-check").query().isVisible()).isFalse();
    SegmentSummary paid =
        results.rows().stream().filter(s -> s.pay().isPresent()).findFirst().orElseThrow();
    OfferEditor offer = new OfferEditor(editor, Messages.english());
    robot.interact(() -> {
      offer.setSegment(Optional.of(paid.id()));
      offer.typeAmount("1");
    });
    assertThat(robot.lookup("#offer-check").query().isVisible()).isTrue();
    robot.interact(() -> find(robot, "offer-claims-link", Hyperlink.class).fire());
    robot.interact(() -> offer.typeAmount("12000"));
    Context.OfferNote check = results.summary().context().offer().orElseThrow();
    assertThat(robot.lookup("#offer-check .cited-text").queryAllAs(Text.class))
        .extracting(Text::getText)
        .contains(check.verdict());
    assertThat(robot.lookup("#offer-claims .cited").queryAll()).hasSameSizeAs(check.claims());
  }

  @Test
  void theFormTellsWhatAnAmountIsReadAsAndAsksWhereItIsTooLittle(FxRobot robot) {
    open(robot, "offer");
    TextField amount = find(robot, "offer-amount", TextField.class);
    Label read = find(robot, "offer-understood", Label.class);
    assertThat(read.isVisible()).isFalse();
    robot.interact(() -> amount.setText("4.2 LPA"));
    assertThat(amount.getText()).isEqualTo("4.2 LPA");
    assertThat(read.getText()).contains("₹4,20,000");
    assertThat(read.isVisible()).isTrue();
    robot.interact(() -> amount.setText("4.2"));
    assertThat(read.getText()).contains("only ₹4.2 ");
    robot.interact(() -> amount.setText("much"));
    assertThat(read.isVisible()).isFalse();
    assertThat(find(robot, "error-offer-amount", Label.class).getText())
        .contains("much", "4,20,000");
  }

  @Test
  void theThirdPageTellsTheOtherSide(FxRobot robot) {
    completeTheHighestLevel(robot);
    robot.interact(() ->
        robot.lookup("#pages .toggle-button").queryAllAs(ToggleButton.class).stream()
            .filter(b -> b.getText().equals(ui.text("page.background")))
            .forEach(ToggleButton::fire));
    Context background = results.summary().context();
    List<String> told =
        robot.lookup("#background-page .cited").queryAll().stream()
            .map(Node::getAccessibleText)
            .toList();
    assertThat(told)
        .containsAll(background.otherSide().stream().map(n -> n.text().cited()).toList());
  }

  @Test
  void aQuestionAnsweredByNotSureIsNotAskedNext(FxRobot robot) {
    completeTheHighestLevel(robot);
    List<Context.NextAnswer> before = results.summary().context().next();
    assertThat(before).anyMatch(n -> n.id().equals("shifts"));
    open(robot, "shifts");
    robot.interact(() -> find(robot, "shifts-not-sure", ToggleButton.class).fire());
    List<Context.NextAnswer> after = results.summary().context().next();
    assertThat(after.getLast().id()).isEqualTo("shifts");
    assertThat(after.getLast().effect())
        .isNotEqualTo(
            before.stream()
                .filter(n -> n.id().equals("shifts"))
                .findFirst()
                .orElseThrow()
                .effect());
  }

  @Test
  void aClosedSectionSaysWhatIsFilledIn(FxRobot robot) {
    robot.interact(() -> editor.choose(WordList.SHIFTS, Answer.of(Set.of("night"))));
    String told =
        results.summary().person().stream()
            .filter(t -> t.question().equals(Optional.of("shifts")))
            .findFirst()
            .orElseThrow()
            .answer();
    assertThat(toldInTheForm(robot)).contains(told);
    robot.interact(() -> find(robot, "section-shifts", ToggleButton.class).setSelected(true));
    assertThat(toldInTheForm(robot)).doesNotContain(told);
  }

  private static List<String> toldInTheForm(FxRobot robot) {
    return robot.lookup(".section-told").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }

  @Test
  void aFilterThatIsOnCanBeSeenWhereNothingIsLeftOfItsKind(FxRobot robot) {
    completeTheHighestLevel(robot);
    Verdict gone =
        Stream.of(Verdict.values())
            .filter(v -> results.summary().counts().stream().noneMatch(c -> c.verdict() == v))
            .findFirst()
            .orElseThrow();
    int before = robot.lookup(".verdict-chip").queryAll().size();
    robot.interact(() -> results.verdicts().add(gone));
    List<ToggleButton> chips =
        List.copyOf(robot.lookup(".verdict-chip").queryAllAs(ToggleButton.class));
    assertThat(chips).hasSize(before + 1);
    robot.interact(
        () -> chips.stream().filter(ToggleButton::isSelected).forEach(ToggleButton::fire));
    assertThat(results.isFiltered()).isFalse();
    assertThat(robot.lookup(".verdict-chip").queryAll()).hasSize(before);
  }

  // Which documents give pay there does not hang on the answers that the verdict waits for.
  @Test
  void anOfferIsHeldAgainstPayAlsoWhereTheVerdictWaitsForAnswers(FxRobot robot) {
    robot.interact(() -> new OfferEditor(editor, Messages.english()).typeAmount("12000"));
    completeTheHighestLevel(robot);
    SegmentSummary open =
        results.rows().stream().filter(s -> s.noPay().isPresent()).findFirst().orElseThrow();
    robot.interact(
        () -> new OfferEditor(editor, Messages.english()).setSegment(Optional.of(open.id())));
    assertThat(robot.lookup("#offer-check .cited-text").queryAllAs(Text.class))
        .extracting(Text::getText)
        .contains(results.summary().context().offer().orElseThrow().verdict())
        .doesNotContain(open.noPay().orElseThrow());
  }

  @Test
  void f6GoesFromTheFormToTheListToTheDetailsToThePages(FxRobot robot) {
    completeTheHighestLevel(robot);
    robot.interact(() -> find(robot, "segments", ListView.class).getSelectionModel().selectFirst());
    robot.interact(() -> find(robot, "section-education", ToggleButton.class).requestFocus());
    robot.push(KeyCode.F6);
    assertThat(find(robot, "segments", ListView.class).isFocused()).isTrue();
    robot.push(KeyCode.F6);
    Node detail = robot.lookup(".detail").query();
    assertThat(detail.isFocusWithin()).isTrue();
    assertThat(detail.lookupAll("*")).anyMatch(Node::isFocusVisible);
    robot.push(KeyCode.F6);
    assertThat(robot.lookup("#pages").query().isFocusWithin()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(find(robot, "section-name", ToggleButton.class).isFocused()).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(detail.isFocusWithin()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(find(robot, "segments", ListView.class).isFocused()).isTrue();
  }

  @Test
  void theDetailsCanHaveTheRoomOfTheListAndGiveItBack(FxRobot robot) {
    completeTheHighestLevel(robot);
    robot.interact(() -> find(robot, "segments", ListView.class).getSelectionModel().selectFirst());
    double beside = height(robot);

    fire(robot, "button-alone");
    assertThat(robot.lookup("#segments").tryQuery()).isEmpty();
    assertThat(height(robot)).isGreaterThan(beside + 100);
    assertThat(find(robot, "button-alone", Button.class).getAccessibleText()).contains("list");

    fire(robot, "button-alone");
    assertThat(robot.lookup("#segments").tryQuery()).isPresent();
    assertThat(height(robot)).isCloseTo(beside, within(20.0));

    fire(robot, "button-alone");
    robot.interact(() -> find(robot, "button-alone", Button.class).requestFocus());
    robot.push(KeyCode.ESCAPE);
    assertThat(find(robot, "segments", ListView.class).isFocused()).isTrue();
    assertThat(robot.lookup(".detail").tryQuery()).isEmpty();
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(() -> find(robot, id, Button.class).fire());
  }

  private static double height(FxRobot robot) {
    robot.interact(() -> {});
    return robot.lookup(".detail").queryAs(Region.class).getHeight();
  }

  @Test
  void aBadFileTellsAllItsProblems(FxRobot robot) {
    robot.interact(() ->
        prompts.badFile(
            "bad.disha",
            List.of(
                new Problem("bad.disha", "$.a", "problem.key.missing", List.of("alpha")),
                new Problem("bad.disha", "$.b", "problem.key.missing", List.of("beta")))));
    List<String> words =
        robot.listTargetWindows().stream()
            .flatMap(w -> robot.from(w.getScene().getRoot()).lookup(".label").queryAll().stream())
            .map(n -> ((Labeled) n).getText())
            .toList();
    assertThat(words).anyMatch(w -> w.contains("alpha")).anyMatch(w -> w.contains("beta"));
    robot.push(KeyCode.ESCAPE);
  }

  private static boolean saysSomething(Node button) {
    String text = ((Labeled) button).getText();
    return button.getAccessibleText() != null || (text != null && !text.isBlank());
  }

  @Test
  void everyControlOfTheFormHasWordsForAScreenReader(FxRobot robot) {
    completeTheHighestLevel(robot);
    robot.interact(() ->
        stage.getScene().getRoot().lookupAll(".section-header").stream()
            .map(ToggleButton.class::cast)
            .forEach(h -> h.setSelected(true)));
    Set<Node> all = robot.lookup(".section *").queryAll();
    assertThat(all)
        .filteredOn(n -> n instanceof ButtonBase)
        .isNotEmpty()
        .allMatch(WindowTest::saysSomething);
    assertThat(all)
        .filteredOn(n -> n instanceof TextField || n instanceof ComboBox)
        .isNotEmpty()
        .allMatch(n -> n.getAccessibleText() != null);
  }

  @Test
  void aboutNamesPartsWithVersionAndLicenceAndClosesWithEsc(FxRobot robot) {
    About.Library part = new About.Library("org.plain", "gizmo", "1.2.3", "MIT");
    robot.interact(
        () -> prompts.about(new About("9.8", List.of(part), "Letters may be shared."), "Rules 7"));
    TextArea text = robot.lookup("#about-text").queryAs(TextArea.class);
    assertThat(text.getText())
        .contains(
            "Disha 9.8",
            "Rules 7",
            System.getProperty("java.version"),
            System.getProperty("javafx.runtime.version"),
            "gizmo 1.2.3 (org.plain): MIT",
            "Letters may be shared.",
            ui.in(MODEL.prices().source()));
    robot.interact(text::requestFocus);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#about-text").tryQuery()).isEmpty();
  }
}
