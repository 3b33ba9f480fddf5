package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is sought is found however it is written, and lists stand in the order of a dictionary.
class SearchTextTest {
  @ParameterizedTest(name = "{0} is found by {1}: {2}")
  @CsvSource({
    "ज़मीन, जमीन, the dot is left out by many",
    "जमीन, ज़मीन, or written where it is not needed",
    "\u095Bमीन, ज\u093Cमीन, one letter or two",
    "कंपनी, कम्पनी, two ways of writing m and n",
    "हाँ, हां, and of the nose",
    "क्\u200Dष, क्ष, a joiner is not seen",
    "१२वीं, 12वीं, digits of another script",
    "Data Entry, data  entry, small letters and more spaces",
    "B.Com., b.com, a title",
    "KPO call centre, call center, as Americans spell it",
    "Search engine optimisation, optimization, and once more"
  })
  void aWordIsFoundHoweverItIsWritten(String text, String typed, String why) {
    assertThat(SearchText.contains(text, SearchText.folded(typed))).as(why).isTrue();
  }

  @Test
  void anotherWordIsNotFound() {
    assertThat(SearchText.contains("काम", SearchText.folded("कम"))).isFalse();
    assertThat(SearchText.contains("बल", SearchText.folded("बाल"))).isFalse();
  }

  @Test
  void namesStandAsInADictionary() {
    List<String> hindi =
        List.of(
            "अंक", "आम", "कंपनी", "कलम", "क़लम", "काम", "क्षत्रिय", "ख़बर", "खेल", "जल", "ज़मीन");
    assertThat(hindi).isSortedAccordingTo(Alphabet.ORDER);
    assertThat(List.of("Data entry", "data services", "Database", "HR", "HR services"))
        .isSortedAccordingTo(Alphabet.ORDER);
  }
}
