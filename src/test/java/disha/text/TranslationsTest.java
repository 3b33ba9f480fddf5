package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every language says all that English says: no text is missing, none has other places to fill in,
/// and none another number in it.
class TranslationsTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

  /// Classes of a school that English writes in letters.
  private static final Map<String, String> CLASSES =
      Map.of("\\bclass X\\b", "10", "\\bXI\\b", "11", "\\bXII\\b", "12");

  /// Texts that hold words to be understood, or the forms of a date, and no sentence.
  private static final Pattern NO_SENTENCE =
      Pattern.compile("window\\.amount\\..*|length\\.(years|months|and)|.*\\.time");

  static List<String> languages() {
    return AllTexts.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theBundleHasEveryText(String language) throws IOException {
    Map<String, String> english = AllTexts.bundle("messages.properties");
    Map<String, String> other = AllTexts.bundle("messages_" + language + ".properties");
    assertThat(missing(english, other)).as("texts without a translation").isEmpty();
    assertThat(missing(other, english)).as("translations of no text").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theBundleSaysTheSame(String language) throws IOException {
    Map<String, String> other = AllTexts.bundle("messages_" + language + ".properties");
    List<String> faults = new ArrayList<>();
    AllTexts.bundle("messages.properties")
        .forEach((key, english) -> {
          String told = other.getOrDefault(key, english);
          compare(key, places(english), places(told), faults);
          if (!NO_SENTENCE.matcher(key).matches()) {
            compare(key, numbers(unfilled(english)), numbers(unfilled(told)), faults);
          }
          check(key, english, told, faults);
        });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theModelHasEveryText(String language) throws IOException {
    assertThat(TestModel.get().manifest().languages()).contains(language);
    List<String> missing = new ArrayList<>();
    AllTexts.ofModel((at, text) -> {
      if (!text.containsKey(language)) {
        missing.add(at + ": " + text.get("en"));
      }
    });
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theModelSaysTheSame(String language) throws IOException {
    List<String> faults = new ArrayList<>();
    AllTexts.ofModel((at, text) -> compare(at, text, language, faults));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theNotesOnChangesSayTheSame(String language) {
    List<String> faults = new ArrayList<>();
    AllTexts.ofChanges((at, text) -> {
      assertThat(text).containsKey(language);
      compare(at, text, language, faults);
    });
    assertThat(faults).isEmpty();
  }

  private static void compare(
      String at, Map<String, String> text, String language, List<String> faults) {
    String english = text.get("en");
    String told = text.getOrDefault(language, english);
    compare(at + ": " + english, numbers(english), numbers(told), faults);
    check(at + ": " + english, english, told, faults);
  }

  private static void compare(String where, Object english, Object told, List<String> faults) {
    if (!english.equals(told)) {
      faults.add(where + ": " + english + " -> " + told);
    }
  }

  // One form for what can be written in two ways, so that it is found.
  private static void check(String where, String english, String told, List<String> faults) {
    if (!Normalizer.isNormalized(told, Normalizer.Form.NFC)) {
      faults.add(where + ": is not in normal form C");
    }
    if (told.isBlank() != english.isBlank()) {
      faults.add(where + ": says nothing");
    }
  }

  private static Set<String> missing(Map<String, String> of, Map<String, String> in) {
    TreeSet<String> out = new TreeSet<>(of.keySet());
    out.removeAll(in.keySet());
    return out;
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  /// A text without its places: forms that are chosen among have numbers of their own.
  private static String unfilled(String text) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : 0;
      if (depth == 0) {
        out.append(c);
      }
      depth -= c == '}' ? 1 : 0;
    }
    return out.toString();
  }

  private static List<String> numbers(String text) {
    String written = text;
    for (Map.Entry<String, String> c : CLASSES.entrySet()) {
      written = written.replaceAll(c.getKey(), c.getValue());
    }
    return NUMBER.matcher(written).results().map(m -> latin(m.group())).sorted().toList();
  }

  private static String latin(String number) {
    return number
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
