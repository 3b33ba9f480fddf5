package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.files.profile.Examples;
import disha.rules.Model;
import disha.rules.vocabulary.Vocabulary;
import disha.summary.Citation;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An eighteen-year-old who reads English as a second language reads a sentence once: measured by
/// the Flesch–Kincaid grade, over every sentence that a summary of an example shows.
class ReadabilityTest {
  private static final double MEDIAN_GRADE = 8;
  private static final double WORST_GRADE = 12;
  private static final int MOST_WORDS = 20;

  /// Fewer words are a label, for which the measure was not made.
  private static final int FEWEST_WORDS = 6;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\d)”][.!?;:])\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d₹][\\p{L}\\d₹.,'’-]*");
  private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

  private static Stream<Summary> summaries() {
    Estimator estimator = new Estimator(TestModel.get());
    return Examples.names().stream()
        .map(name -> TestModel.good(Examples.read(TestModel.get(), name)))
        .map(profile -> {
          Estimate estimate = estimator.estimate(profile, Prices.TODAY);
          return TestInsights.summary(estimate, Messages.english(), SummaryOptions.FULL_TERMINAL);
        });
  }

  // What the sources say in their own way, and names, are not ours to make simpler.
  private static void collect(Object value, Set<String> into) {
    switch (value) {
      case Citation c -> {}
      case Summary.AssumptionLine a -> {}
      case String text -> into.add(text);
      case Optional<?> o -> o.ifPresent(x -> collect(x, into));
      case List<?> list -> list.forEach(x -> collect(x, into));
      case Record r -> {
        for (RecordComponent c : r.getClass().getRecordComponents()) {
          try {
            collect(c.getAccessor().invoke(r), into);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      default -> {}
    }
  }

  /// Every sentence and every part of a list, with names as one word each.
  private static Set<String> sentences() {
    Set<String> texts = new LinkedHashSet<>();
    summaries().forEach(s -> collect(s, texts));
    List<String> names = names(TestModel.get());
    Set<String> out = new TreeSet<>();
    for (String text : texts) {
      String plain = text;
      for (String name : names) {
        plain = plain.replace(name, "Work");
      }
      plain = plain.replaceAll("Work(?:(?:[;,]| or| and) Work)+", "Work");
      SENTENCE_END
          .splitAsStream(plain)
          .filter(s -> s.matches("(?s).*[.!?;:]”?") && words(s).size() >= FEWEST_WORDS)
          .forEach(out::add);
    }
    return out;
  }

  private static List<String> names(Model model) {
    List<String> out = new ArrayList<>();
    model.segments().forEach(s -> out.add(s.name().in("en")));
    model.documents().forEach(d -> out.add(d.name().in("en")));
    Vocabulary words = model.vocabulary();
    Stream.of(
            words.fields(), words.professions(), words.certificates(), words.awards(), words.work())
        .flatMap(List::stream)
        .forEach(t -> out.add(t.name().in("en")));
    out.sort((a, b) -> b.length() - a.length());
    return out;
  }

  private static List<String> words(String sentence) {
    return WORD.matcher(sentence).results().map(m -> m.group()).toList();
  }

  private static double grade(String sentence) {
    List<String> words = words(sentence);
    long syllables = words.stream().mapToLong(ReadabilityTest::syllables).sum();
    return 0.39 * words.size() + 11.8 * syllables / words.size() - 15.59;
  }

  private static long syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String spoken =
        letters.replaceFirst("(?<=[^aeiouyl])e$", "").replaceFirst("(?<=[^aeiouytd])ed$", "d");
    return Math.max(1, SYLLABLE.matcher(spoken).results().count());
  }

  @Test
  void theMedianSentenceIsForTheEighthYearOfSchool() {
    List<Double> grades = sentences().stream().map(ReadabilityTest::grade).sorted().toList();
    assertThat(grades).hasSizeGreaterThan(100);
    assertThat(grades.get(grades.size() / 2)).isLessThanOrEqualTo(MEDIAN_GRADE);
  }

  @Test
  void noSentenceIsHarderThanTheTwelfthYearOfSchool() {
    assertThat(sentences()).filteredOn(s -> grade(s) > WORST_GRADE).isEmpty();
  }

  @Test
  void noSentenceHasMoreWordsThanOneReadsAtOnce() {
    assertThat(sentences()).filteredOn(s -> words(s).size() > MOST_WORDS).isEmpty();
  }
}
