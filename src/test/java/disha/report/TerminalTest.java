package disha.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text in columns, as terminals count them.
class TerminalTest {
  @ParameterizedTest(name = "{0} takes {1} columns: {2}")
  @CsvSource({
    "work, 4, a letter takes one",
    "काम, 3, a vowel sign beside its letter takes one",
    "कुल, 2, one below it takes none",
    "क्षत्रिय, 6, a virama takes none",
    "फ़ाइनेंस, 5, nor does a nukta or what stands above",
    "हाँ, 2, nor a chandrabindu",
    "क्‍ष, 2, nor a joiner",
    "₹1.2 लाख।, 9, a danda takes one",
    "日本, 4, letters of East Asia take two",
    "●, 1, the mark of a verdict takes one"
  })
  void aTextTakesTheColumnsOfItsLetters(String text, int columns, String why) {
    assertThat(DisplayWidth.of(text)).as(why).isEqualTo(columns);
  }

  @Test
  void columnsStandUnderOneAnother() {
    assertThat(Terminal.left("क्षत्रिय", 8) + "|").isEqualTo("क्षत्रिय  |");
    assertThat(Terminal.right("कुल", 4)).isEqualTo("  कुल");
  }

  @Test
  void aLineIsFilledByWhatItsLettersTakeAndTheDandaStaysWithItsWord() {
    Terminal narrow = new Terminal(15, false);
    assertThat(narrow.wrapped("यह काम अच्छा है। वेतन कुल मिलाकर ₹5,000 है।", "- ", "  "))
        .isEqualTo("- यह काम अच्छा\n  है। वेतन कुल\n  मिलाकर ₹5,000\n  है।");
  }
}
