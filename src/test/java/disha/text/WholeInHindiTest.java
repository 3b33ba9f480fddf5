package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.people.ProfileGenerator;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.property.Property;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import disha.summary.Citation;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whoever reads Hindi meets no English word that no Hindi text holds: each text that is put
/// together asks for its names in the language in which it is worded.
class WholeInHindiTest {
  private static final Messages HINDI = HindiWords.messages();
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final Vocabulary WORDS = TestModel.get().vocabulary();
  private static final Pattern ID = Pattern.compile("[a-z]+([-.\\[].*)?");
  private static final int PEOPLE = 150;

  @Test
  void theSummaryOfAnybody() {
    Property.check(PEOPLE, ProfileGenerator.ANY, WholeInHindiTest::check);
  }

  @Test
  void aDegreeOfAnotherLevelOrField() {
    for (Award award : WORDS.awards()) {
      for (Level level : WORDS.levels()) {
        check(studied(award.id(), Answer.of(level.id()), Answer.open()));
      }
      for (Term field : WORDS.fields()) {
        check(studied(award.id(), Answer.open(), Answer.of(field.id())));
      }
    }
  }

  @Test
  void allThatIsAcceptedAndRuledOut() {
    for (WordList list : WordList.values()) {
      Set<String> all = new TreeSet<>(WORDS.words(list).stream().map(Named::id).toList());
      check(Profile.EMPTY.withChosen(list, Answer.of(all)).withRuledOut(list, all));
    }
  }

  @Test
  void aProfessionOrDegreeWithNothingBeforeIt() {
    for (Named profession : WORDS.professions()) {
      check(Profile.EMPTY.withProfessions(Answer.of(Set.of(profession.id()))));
    }
    for (Level level : WORDS.levels()) {
      check(
          Profile.EMPTY.withEducation(
              Answer.of(
                  List.of(
                      new Education(
                          Answer.of(level.id()),
                          Answer.open(),
                          Answer.open(),
                          Answer.of(Education.Status.COMPLETED),
                          Answer.open())))));
    }
  }

  private static Profile studied(String award, Answer<String> level, Answer<String> field) {
    return Profile.EMPTY.withEducation(
        Answer.of(
            List.of(
                new Education(
                    level,
                    field,
                    Answer.of(award),
                    Answer.of(Education.Status.COMPLETED),
                    Answer.open()))));
  }

  private static void check(Profile profile) {
    Estimate estimate = ESTIMATOR.estimate(profile.withName(Optional.empty()), Prices.TODAY);
    Summary summary = TestInsights.summary(estimate, HINDI, SummaryOptions.ALL);
    List<String> foreign = new ArrayList<>();
    texts(summary, foreign);
    assertThat(foreign).as("texts in Hindi with an English word").isEmpty();
  }

  // What is cited keeps the title and the words of its document.
  private static void texts(Object value, List<String> foreign) {
    switch (value) {
      case Citation c -> {}
      case String s -> {
        if (!ID.matcher(s).matches() && HindiWords.isForeign(s)) {
          foreign.add(s);
        }
      }
      case Optional<?> o -> o.ifPresent(x -> texts(x, foreign));
      case List<?> list -> list.forEach(x -> texts(x, foreign));
      case Map<?, ?> map -> map.values().forEach(x -> texts(x, foreign));
      case Record r -> {
        for (RecordComponent part : r.getClass().getRecordComponents()) {
          if (r.getClass().getName().startsWith("disha.summary")) {
            texts(part(r, part), foreign);
          }
        }
      }
      default -> {}
    }
  }

  private static Object part(Record of, RecordComponent part) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
