package disha.evidence;

import disha.text.Resources;
import disha.text.SearchText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words by which a pack's columns are known, in every language that people write them in.
final class EvidenceWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Properties words;

  private EvidenceWords(Properties words) {
    this.words = words;
  }

  /// The ones that the program is shipped with.
  static EvidenceWords bundled() {
    return new EvidenceWords(Resources.properties("/evidence/columns.properties"));
  }

  /// A text in small letters, with one space between its words and nothing else.
  static String plain(String text) {
    return BETWEEN.matcher(SearchText.folded(text)).replaceAll(" ").strip();
  }

  /// Whether a text is one of the words under a key.
  boolean is(String key, String text) {
    return all(key).contains(plain(text));
  }

  /// Which of some constants a text names: those whose words stand under `prefix.constant`.
  <E extends Enum<E>> Optional<E> find(String prefix, E[] constants, String text) {
    return Arrays.stream(constants)
        .filter(c -> is(prefix + "." + c.name().toLowerCase(Locale.ROOT), text))
        .findFirst();
  }

  /// The words under a key.
  Set<String> all(String key) {
    return Arrays.stream(words.getProperty(key, "").split(","))
        .map(EvidenceWords::plain)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
