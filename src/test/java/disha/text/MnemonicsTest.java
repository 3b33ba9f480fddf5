package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MnemonicsTest {
  @ParameterizedTest
  @CsvSource({
    "Export _PDF, Export _PDF, Export PDF",
    "PDF बनाएँ (_P), PDF बनाएँ, PDF बनाएँ",
    "प्रिंट करें (_I) …, प्रिंट करें …, प्रिंट करें …",
    "Low (estimate), Low (estimate), Low (estimate)",
  })
  void aButtonShowsNoLetterThatIsNoPartOfItsText(String text, String onButton, String plain) {
    assertThat(Mnemonics.onButton(text)).isEqualTo(onButton);
    assertThat(Mnemonics.plain(text)).isEqualTo(plain);
  }
}
