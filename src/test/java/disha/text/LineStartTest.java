package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What begins a line begins with a capital, where there are any.
class LineStartTest {
  @Test
  void wordsBeginWithACapital() {
    assertThat(LineStart.of("about ₹23,900 a month today"))
        .isEqualTo("About ₹23,900 a month today");
  }

  @Test
  void amountsAndWordsWithoutCapitalsStayAsTheyAre() {
    assertThat(LineStart.of("₹11,742 in the old sources")).isEqualTo("₹11,742 in the old sources");
    assertThat(LineStart.of("आज हर महीने करीब ₹23,900")).isEqualTo("आज हर महीने करीब ₹23,900");
    assertThat(LineStart.of("")).isEmpty();
  }
}
