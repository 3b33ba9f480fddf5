package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.profile.Profile;
import disha.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How an answer reads.
class AnswerWordsTest {
  private static final AnswerWords WORDS = new AnswerWords(TestModel.get(), Messages.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "skills.teamwork | \"skills\": {\"teamwork\": \"yes\"} | yes",
        "skills.teamwork | \"skills\": {\"teamwork\": \"no\"} | no",
        "skills.teamwork | \"skills\": {\"teamwork\": \"not-sure\"} | not sure",
        "skills.teamwork | \"skills\": {\"speed\": \"yes\"} | not answered",
        "preferences.relocate | \"preferences\": {\"relocate\": \"yes\"} | yes",
        "preferences.relocate | \"preferences\": {\"relocate\": \"no\"} | no",
        "shifts | \"shifts\": [\"night\", \"day\"] | Day, Night",
        "shifts | \"shifts\": \"not-sure\" | not sure",
        "professions | \"professions\": [] | none of those asked about",
        "certificates | \"certificates\": [] | none of those asked about",
        "professions | \"professions\": [\"lawyer\"] | Lawyer",
        "certificates | \"certificates\": [\"multimedia-course\"]"
            + " | Multimedia certificate or diploma",
        "education | \"education\": [] | none",
        "education | \"education\": [{}] | nothing said of it",
        "education | \"education\": [{\"level\": \"master\"}] | Master's degree",
        "education | \"education\": [{\"level\": \"bachelor\", \"field\": \"law\", \"award\":"
            + " \"llb\", \"status\": \"studying\", \"marks\": 64.50}] | LL.B. (three years, after"
            + " a degree), Bachelor's degree, in Law, still studying, marks 64.5 %",
        "education | \"education\": [{\"award\": \"bcom\", \"status\": \"completed\"}, {\"level\":"
            + " \"master\", \"status\": \"left\"}]"
            + " | B.Com., completed; Master's degree, left unfinished",
        "education | \"education\": [{\"level\": \"master\", \"field\": \"not-sure\", \"status\":"
            + " \"not-sure\"}] | Master's degree, not sure of the field of study, not sure of the"
            + " state of it",
        "experience | \"experience\": [] | none",
        "experience | \"experience\": [{\"place\": \"kpo\", \"work\": \"law\", \"years\": 1}]"
            + " | KPO, Law, 1 year",
        "experience | \"experience\": [{\"place\": \"elsewhere\", \"work\": \"other-work\","
            + " \"years\": 2.50}] | outside these sectors, Other work, 2.5 years",
        "experience | \"experience\": [{\"years\": 2.5834}, {\"years\": 0.0834}, {\"years\":"
            + " 2.583}] | 2 years 7 months; 1 month; 2.583 years",
        "experience | \"experience\": [{\"place\": \"not-sure\", \"years\": \"not-sure\"}]"
            + " | not sure of the place, not sure of the length",
        "offer | \"offer\": {\"segment\": \"data-entry\", \"amount\": 120000, \"period\":"
            + " \"year\"} | ₹1,20,000 a year for: Data entry",
        "offer | \"offer\": {\"segment\": \"data-entry\", \"amount\": 9500, \"period\":"
            + " \"month\"} | ₹9,500 a month for: Data entry",
        "offer | \"experience\": [] | not answered",
      })
  void anAnswerIsToldInWords(String question, String answers, String words) {
    Profile profile = TestModel.profile("{\"disha\": 1, " + answers + "}");
    assertThat(WORDS.of(profile, TestModel.question(question))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"education", "professions", "certificates", "experience", "shifts", "offer"})
  void whatIsOpenIsCalledSo(String question) {
    assertThat(WORDS.of(Profile.EMPTY, TestModel.question(question))).isEqualTo("not answered");
  }
}
