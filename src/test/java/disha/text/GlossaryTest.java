package disha.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import disha.TestModel;
import disha.rules.vocabulary.GlossaryTerm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Where English uses a word of the glossary, every language uses its own; exceptions are listed,
/// each with its reason.
class GlossaryTest {
  private static final Path EXCEPTIONS = Path.of("src/test/data/glossary-exceptions.csv");

  /// What is quoted as it is written in a file is no word of the text.
  private static final Pattern QUOTED = Pattern.compile("''[^' ]+''");

  private final List<GlossaryTerm> terms = TestModel.get().vocabulary().glossary();
  private final Map<String, String> termOf = new TreeMap<>();
  private final Pattern english;

  GlossaryTest() {
    terms.forEach(
        t -> t.forms().get("en").forEach(f -> termOf.put(f.toLowerCase(Locale.ROOT), t.id())));
    english = words(termOf.keySet().stream().toList(), "+-");
  }

  static List<String> languages() {
    return AllTexts.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageUsesItsWord(String language) throws IOException {
    Set<String> excepted = exceptions();
    Set<String> needed = new HashSet<>();
    List<String> faults = new ArrayList<>();
    forEach(
        language,
        (where, told, other) ->
            faults(told, other, language)
                .forEach(term -> {
                  String at = term + "|" + where;
                  if (excepted.contains(at)) {
                    needed.add(at);
                  } else {
                    faults.add(at + ": " + told + " -> " + other);
                  }
                }));
    assertThat(faults).isEmpty();
    excepted.removeAll(needed);
    assertThat(excepted).as("exceptions that are none").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyWordIsUsed(String language) throws IOException {
    Set<String> unused = new LinkedHashSet<>();
    terms.forEach(t -> unused.add(t.id()));
    forEach(language, (where, told, other) -> unused.removeAll(used(told)));
    assertThat(unused).isEmpty();
    assertThat(terms)
        .allSatisfy(t ->
            assertThat(t.forms().get(language))
                .as(t.id())
                .anyMatch(f -> t.name().in(language).contains(f)));
  }

  @ParameterizedTest
  @CsvSource({
    "All sources agree., सभी स्रोत एकमत हैं।, ''",
    "All sources agree., सभी दस्तावेज़ एकमत हैं।, source",
    "Our step, हमारा कदम, inference",
    "The next step, अगला कदम, ''",
    "Pay and resources, सैलरी, pay",
    "It is full, यह पाठ है, text",
  })
  void aTextWithAnotherWordIsFound(String told, String hindi, String found) {
    assertThat(String.join(" ", faults(told, hindi, "hi"))).isEqualTo(found);
  }

  /// The terms that a text of another language does not use although English does, or uses a word
  /// for that is not to be used.
  private Set<String> faults(String told, String other, String language) {
    Set<String> out = new LinkedHashSet<>();
    Set<String> used = used(told);
    for (GlossaryTerm term : terms) {
      if ((used.contains(term.id()) && !has(term.forms(), language, other))
          || has(term.never(), language, other)) {
        out.add(term.id());
      }
    }
    return out;
  }

  private static boolean has(Map<String, List<String>> forms, String language, String text) {
    List<String> own = forms.getOrDefault(language, List.of());
    return !own.isEmpty() && words(own, "").matcher(text).find();
  }

  /// Of two terms one within the other, the longer is meant.
  private Set<String> used(String told) {
    String text = QUOTED.matcher(told.replace("_", "")).replaceAll("").replace("''", "'");
    Set<String> out = new HashSet<>();
    Matcher m = english.matcher(text);
    while (m.find()) {
      out.add(termOf.get(m.group().toLowerCase(Locale.ROOT)));
    }
    return out;
  }

  // English joins words of another sense, such as Shift+Tab; other languages pair words.
  private static Pattern words(List<String> forms, String joined) {
    return Pattern.compile(
        forms.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(
                joining(
                    "|",
                    "(?<![\\p{L}\\p{M}" + joined + "])(?:",
                    ")(?![\\p{L}\\p{M}" + joined + "])")),
        Pattern.CASE_INSENSITIVE);
  }

  private interface TextPair {
    void tell(String where, String english, String other);
  }

  /// @param pair told with the key of a text of the bundle, or with the English text of the model
  ///   or of a note on what has changed since
  private static void forEach(String language, TextPair pair) throws IOException {
    Map<String, String> other = AllTexts.bundle("messages_" + language + ".properties");
    AllTexts.bundle("messages.properties")
        .forEach((key, text) -> pair.tell(key, text, other.get(key)));
    BiConsumer<String, Map<String, String>> told =
        (at, text) -> pair.tell(text.get("en"), text.get("en"), text.get(language));
    AllTexts.ofModel(told);
    AllTexts.ofChanges(told);
  }

  private static Set<String> exceptions() throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(EXCEPTIONS);
        Stream<NamedCsvRecord> all = rows.stream()) {
      Set<String> out = new LinkedHashSet<>();
      all.forEach(r -> {
        assertThat(r.getField("reason")).isNotBlank();
        assertThat(out.add(r.getField("term") + "|" + r.getField("where"))).isTrue();
      });
      return out;
    }
  }

  @Test
  void everyWordSaysWhatItMeans() {
    assertThat(terms).isNotEmpty();
    assertThat(terms).allSatisfy(t -> assertThat(t.means().in("en")).endsWith("."));
    assertThat(terms).allSatisfy(t -> assertThat(t.means().in("hi")).endsWith("।"));
  }
}
