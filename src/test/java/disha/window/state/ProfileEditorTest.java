package disha.window.state;

import static org.assertj.core.api.Assertions.assertThat;

import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileEditorTest {
  private static final Vocabulary WORDS = model().vocabulary();

  private final ProfileEditor editor = new ProfileEditor();
  private final EducationEditor education = new EducationEditor(editor, WORDS);
  private final ExperienceEditor experience = new ExperienceEditor(editor, Messages.english());
  private final OfferEditor offer = new OfferEditor(editor, Messages.english());

  private static Model model() {
    return switch (ModelLoader.loadBundled()) {
      case Loaded.Good<Model> good -> good.value();
      case Loaded.Bad<Model> bad -> throw new AssertionError(bad.problems());
    };
  }

  private Education first() {
    return editor.profile().education().value().orElseThrow().getFirst();
  }

  @Test
  void isUneditedAtFirst() {
    assertThat(editor.editedProperty().get()).isFalse();
    assertThat(editor.canUndoProperty().get()).isFalse();
  }

  @Test
  void undoesAndRedoesEachEdit() {
    education.add();
    editor.setName("Asha");
    editor.undo();
    assertThat(editor.profile().name()).isEmpty();
    assertThat(editor.profile().education().isGiven()).isTrue();
    editor.undo();
    assertThat(editor.profile()).isEqualTo(Profile.EMPTY);
    assertThat(editor.canUndoProperty().get()).isFalse();
    editor.redo();
    editor.redo();
    assertThat(editor.profile().name()).contains("Asha");
    assertThat(editor.canRedoProperty().get()).isFalse();
  }

  @Test
  void undoesTypedTextAsOneStep() {
    editor.setName("A");
    editor.setName("As");
    editor.setName("Asha");
    editor.undo();
    assertThat(editor.profile().name()).isEmpty();
  }

  @Test
  void forgetsWhatWasUndoneAfterAnotherEdit() {
    editor.setName("Asha");
    editor.undo();
    education.add();
    assertThat(editor.canRedoProperty().get()).isFalse();
  }

  @Test
  void isEditedUntilItIsSavedOrBackWhereItWas() {
    editor.setName("Asha");
    assertThat(editor.editedProperty().get()).isTrue();
    editor.undo();
    assertThat(editor.editedProperty().get()).isFalse();
    editor.redo();
    editor.saved(Origin.of(Path.of("asha.disha")));
    assertThat(editor.editedProperty().get()).isFalse();
    assertThat(editor.originProperty().get().name()).isEqualTo("asha.disha");
  }

  @Test
  void openingAnotherProfileCannotBeUndone() {
    editor.setName("Asha");
    editor.open(Profile.EMPTY, Origin.NEW);
    assertThat(editor.canUndoProperty().get()).isFalse();
    assertThat(editor.editedProperty().get()).isFalse();
  }

  @Test
  void aNumberThatCannotBeReadLeavesTheAnswerOpen() {
    education.add();
    education.typeMarks(0, "64");
    education.typeMarks(0, "64x");
    assertThat(first().marks().isOpen()).isTrue();
    assertThat(editor.draft().unreadable("education[0].marks")).contains("64x");
    education.typeMarks(0, "64.5");
    assertThat(first().marks().value()).contains(new BigDecimal("64.5"));
    assertThat(editor.draft().unreadable()).isEmpty();
  }

  @Test
  void whatCannotBeReadMovesUpWithItsEntry() {
    experience.add();
    experience.add();
    experience.typeYears(1, "two");
    experience.remove(0);
    assertThat(editor.draft().unreadable("experience[0].years")).contains("two");
    experience.remove(0);
    assertThat(editor.draft().unreadable()).isEmpty();
    assertThat(editor.profile().experience().isOpen()).isTrue();
  }

  @Test
  void aLengthInWordsIsKeptInYearsAndTheWholeOfItIsOneStepOfUndo() {
    experience.add();
    String text = "2 years 6 months";
    for (int end = 1; end <= text.length(); end++) {
      experience.typeYears(0, text.substring(0, end));
      assertThat(editor.draft().unreadable()).isEmpty();
    }
    assertThat(years()).isEqualTo(Answer.of(new BigDecimal("2.5")));
    editor.undo();
    assertThat(years()).isEqualTo(Answer.open());
    editor.redo();
    assertThat(years()).isEqualTo(Answer.of(new BigDecimal("2.5")));
  }

  private Answer<BigDecimal> years() {
    return editor.profile().experience().value().orElseThrow().getFirst().years();
  }

  @Test
  void anAwardTellsItsLevelAndItsOnlyField() {
    Award award = WORDS.awards().stream().filter(a -> a.fields().size() == 1).findFirst().get();
    education.add();
    education.setAward(0, Answer.of(award.id()));
    assertThat(first().level().value()).contains(award.level());
    assertThat(first().field().value()).contains(award.fields().getFirst());
  }

  @Test
  void anotherLevelTakesAnAwardThatDoesNotFitAway() {
    Award award = WORDS.awards().getFirst();
    String other =
        WORDS.levels().stream()
            .map(l -> l.id())
            .filter(l -> !l.equals(award.level()))
            .findFirst()
            .get();
    education.add();
    education.setAward(0, Answer.of(award.id()));
    education.setLevel(0, Answer.of(other));
    assertThat(first().award().isOpen()).isTrue();
    assertThat(education.awards(first())).allMatch(a -> a.level().equals(other));
  }

  @Test
  void aChosenAwardLeavesTheOthersToChooseAndTakesItsLevelAlong() {
    Award first = WORDS.awards().stream().filter(a -> a.fields().size() == 1).findFirst().get();
    Award other =
        WORDS.awards().stream()
            .filter(a -> !a.level().equals(first.level()) && !a.fields().equals(first.fields()))
            .filter(a -> a.fields().size() > 1 && !a.fields().containsAll(first.fields()))
            .findFirst()
            .get();
    education.add();
    education.setLevel(0, Answer.of(first.level()));
    assertThat(education.awards(first())).contains(first).doesNotContain(other);
    education.setAward(0, Answer.of(first.id()));
    assertThat(education.awards(first())).isEqualTo(WORDS.awards());
    education.setAward(0, Answer.of(other.id()));
    assertThat(first().level().value()).contains(other.level());
    assertThat(first().field().isOpen()).isTrue();
    editor.undo();
    assertThat(first().award().value()).contains(first.id());
    assertThat(first().level().value()).contains(first.level());
    assertThat(first().field().value()).contains(first.fields().getFirst());
  }

  @Test
  void aFieldStaysWithAnotherAwardThatIsGivenInIt() {
    Award wide = WORDS.awards().stream().filter(a -> a.fields().size() > 1).findFirst().get();
    String field = wide.fields().getFirst();
    education.add();
    education.setField(0, Answer.of(field));
    assertThat(education.awards(first())).contains(wide).allMatch(a -> a.fields().contains(field));
    education.setAward(0, Answer.of(wide.id()));
    assertThat(first().field().value()).contains(field);
  }

  @Test
  void anOfferCountsOnceItIsWhole() {
    offer.typeAmount("12,000");
    assertThat(editor.profile().offer()).isEmpty();
    assertThat(editor.editedProperty().get()).isTrue();
    offer.setSegment(Optional.of(model().segments().getFirst().id()));
    assertThat(editor.profile().offer().orElseThrow().amount()).isEqualByComparingTo("12000");
    offer.typeAmount("much");
    assertThat(editor.profile().offer()).isEmpty();
    assertThat(editor.draft().unreadable(FieldNames.OFFER_AMOUNT)).contains("much");
  }

  @Test
  void anAmountInLakhsStaysAsTyped() {
    offer.setSegment(Optional.of(model().segments().getFirst().id()));
    offer.typeAmount("4.2 lakh");
    assertThat(editor.draft().offer().amount()).isEqualTo("4.2 lakh");
    assertThat(editor.profile().offer().orElseThrow().amount()).isEqualByComparingTo("420000");
    offer.setPeriod(Offer.Period.YEAR);
    assertThat(editor.profile().offer().orElseThrow().amount()).isEqualByComparingTo("420000");
    assertThat(editor.draft().unreadable()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4.2 LPA               | YEAR
          4.2 lakh per annum    | YEAR
          ₹4,20,000 p.a.        | YEAR
          Rs 35k a month        | MONTH
          12,000 rupees pm      | MONTH
          4.2 lakh              |
          12000                 |
          """)
  void aTypedPeriodIsTaken(String typed, Offer.Period said) {
    for (Offer.Period before : Offer.Period.values()) {
      offer.setPeriod(before);
      offer.typeAmount(typed);
      assertThat(editor.draft().offer().period()).isEqualTo(said == null ? before : said);
      assertThat(editor.draft().unreadable()).isEmpty();
      offer.clear();
    }
  }

  @Test
  void showsHowFarASectionIs() {
    assertThat(Progress.of(Topic.EDUCATION, editor.draft(), model()).isOpen()).isTrue();
    education.setAll(Answer.notSure());
    assertThat(Progress.of(Topic.EDUCATION, editor.draft(), model()).isDone()).isTrue();
    editor.say(WordList.SKILLS, WORDS.skills().getFirst().id(), Answer.of(true));
    Progress skills = Progress.of(Topic.SKILLS, editor.draft(), model());
    assertThat(skills).isEqualTo(new Progress(1, 0, WORDS.skills().size()));
  }

  @Test
  void findsTheSectionOfAField() {
    assertThat(Topic.of("education[0].marks")).contains(Topic.EDUCATION);
    assertThat(Topic.of("marks")).contains(Topic.EDUCATION);
    assertThat(Topic.of("skills.teamwork")).contains(Topic.SKILLS);
    assertThat(Topic.of("elsewhere")).isEmpty();
  }
}
