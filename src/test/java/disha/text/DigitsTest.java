package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.basics.Digits;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers are written in 0 to 9, or in the digits of the language where those are wished for.
class DigitsTest {
  private static final Messages HINDI = Messages.in(Locale.of("hi"));
  private static final Messages OWN = Messages.in(Locale.forLanguageTag("hi-u-nu-deva"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "₹1,20,000 – ₹1,50,000 | ₹१,२०,००० – ₹१,५०,०००",
        "12वीं के बाद (2009) | १२वीं के बाद (२००९)",
        "class-12.disha में 3 गलतियाँ | class-12.disha में ३ गलतियाँ",
        "PDF/A-2a | PDF/A-2a"
      })
  void numbersAreWrittenInThemButNamesKeepTheirs(String text, String written) {
    assertThat(OWN.written(text)).isEqualTo(written);
    assertThat(HINDI.written(text)).isEqualTo(text);
  }

  @Test
  void sentencesAmountsAndTheModelAreWrittenInThem() {
    Languages.during(
        Locale.forLanguageTag("hi-u-nu-deva"),
        () -> {
          assertThat(Amounts.rupees(123456)).isEqualTo("₹१,२३,४५६");
          assertThat(SpokenAmounts.year(OWN, 420_000)).isEqualTo("₹४.२ लाख");
          // Libraries write files in the digits of the default.
          assertThat(Locale.getDefault()).isEqualTo(Locale.of("hi"));
          return null;
        });
    assertThat(Amounts.rupees(123456)).isEqualTo("₹1,23,456");
    assertThat(SpokenAmounts.year(HINDI, 420_000)).isEqualTo("₹4.2 लाख");
    assertThat(TestModel.get().facts())
        .allSatisfy(f ->
            assertThat(f.says().in(OWN.language()))
                .isEqualTo(OWN.written(f.says().in(HINDI.language()))));
  }

  @Test
  void onlyTheDigitsOfTheLanguageAreTaken() {
    assertThat(Messages.in(Locale.forLanguageTag("hi-u-nu-arab")).language()).isEqualTo("hi");
    assertThat(Messages.in(Locale.forLanguageTag("en-u-nu-deva")).language()).isEqualTo("en");
    assertThat(OWN.language()).isEqualTo("hi-u-nu-deva");
    assertThat(OWN.ownDigits()).map(Digits::zero).contains('०');
    assertThat(Messages.english().ownDigits()).isEmpty();
  }
}
