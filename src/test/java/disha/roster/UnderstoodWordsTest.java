package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.roster.readings.UnderstoodWords;
import disha.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstoodWordsTest {
  private final UnderstoodWords words = new UnderstoodWords(TestModel.get(), Messages.english());

  /// A list with "B.Tech" was answered as one of another branch.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          btech; B.E. / B.Tech., completed
          be-civil; B.E. / B.Tech. in civil engineering, completed
          mba; M.B.A., completed
          """)
  void aDegreeWithoutItsBranchIsToldWithoutOne(String award, String told) {
    String education = "[{\"award\": \"%s\", \"status\": \"completed\"}]".formatted(award);
    assertThat(words.of(TestModel.profile("{\"disha\": 2, \"education\": " + education + "}")))
        .isEqualTo(told);
  }
}
