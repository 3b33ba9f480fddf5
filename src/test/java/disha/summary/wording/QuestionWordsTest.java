package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nobody is asked again for what they have told.
class QuestionWordsTest {
  private final QuestionWords words = new QuestionWords(TestModel.get(), Messages.english());

  private String asks(Topic topic, String answers) {
    return words.asks(
        QuestionId.of(topic),
        TestModel.profile("{\"disha\": 2" + (answers.isEmpty() ? "" : ", " + answers) + "}"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "EDUCATION; ; What have you studied, or what are you studying?",
        "EDUCATION; \"education\": [{\"level\": \"bachelor\", \"field\": \"law\", \"status\":"
            + " \"completed\"}]; Which degree or diploma is it?",
        "EDUCATION; \"education\": [{\"award\": \"bcom\", \"field\": \"commerce\"}]; Have you"
            + " completed your studies, or do they go on?",
        "EDUCATION; \"education\": [{\"level\": \"class-12\", \"status\": \"completed\"}]; What was"
            + " your field of study?",
        "EDUCATION; \"education\": [{\"level\": \"bachelor\"}]; What exactly have you studied, and"
            + " is it completed?",
        "EXPERIENCE; \"experience\": [{\"place\": \"elsewhere\", \"work\": \"teaching\"}]; How long"
            + " did you work there?",
        "EXPERIENCE; \"experience\": [{\"place\": \"elsewhere\"}]; Where was that work, what was"
            + " it, and how long?"
      })
  void theQuestionNamesWhatIsOpen(Topic topic, String answers, String question) {
    assertThat(asks(topic, answers == null ? "" : answers)).isEqualTo(question);
  }
}
