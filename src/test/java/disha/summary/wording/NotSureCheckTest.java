package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a person has been asked already, and is not sure.
class NotSureCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "shifts | \"shifts\": \"not-sure\" | true",
        "shifts | \"professions\": \"not-sure\" | false",
        "professions | \"professions\": \"not-sure\" | true",
        "certificates | \"certificates\": \"not-sure\" | true",
        "certificates | \"certificates\": [] | false",
        "skills.web | \"skills\": {\"web\": \"not-sure\"} | true",
        "skills.web | \"skills\": {\"it\": \"not-sure\"} | false",
        "preferences.relocate | \"preferences\": {\"relocate\": \"not-sure\"} | true",
        "preferences.relocate | \"preferences\": {\"relocate\": \"no\"} | false",
        "education | \"education\": \"not-sure\" | true",
        "education | \"education\": [] | false",
        "education | \"education\": [{\"level\": \"master\", \"field\": \"not-sure\","
            + " \"status\": \"completed\"}] | true",
        "education | \"education\": [{\"level\": \"master\", \"field\": \"not-sure\"}]"
            + " | false",
        "education | \"education\": [{\"level\": \"master\", \"field\": \"law\","
            + " \"status\": \"completed\"}] | false",
        "experience | \"experience\": \"not-sure\" | true",
        "experience | \"experience\": [{\"place\": \"kpo\", \"work\": \"law\", \"years\":"
            + " \"not-sure\"}] | true",
        "experience | \"experience\": [{\"place\": \"kpo\", \"work\": \"law\", \"years\":"
            + " 2}] | false",
        "offer | \"shifts\": \"not-sure\" | false",
      })
  void allThatIsMissingIsWhatThePersonIsNotSureOf(
      String question, String answers, boolean expected) {
    assertThat(
            NotSureCheck.about(
                TestModel.question(question), TestModel.profile("{\"disha\": 1, " + answers + "}")))
        .isEqualTo(expected);
  }
}
