package disha.text;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words in Latin letters that texts in Hindi hold. Any other such word in a text that is made
/// for a reader of Hindi was left in English.
public final class HindiWords {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
  private static final Set<String> KNOWN = known();

  private HindiWords() {}

  /// Whether a text has an English word that no Hindi text holds.
  public static boolean isForeign(String text) {
    return !KNOWN.containsAll(words(text));
  }

  /// The words in Latin letters of some texts that neither a Hindi text holds nor what a person
  /// wrote, in whatever case.
  public static List<String> foreign(Stream<String> texts, Collection<String> written) {
    Set<String> own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    written.forEach(w -> own.addAll(words(w)));
    return texts
        .flatMap(t -> words(t).stream().filter(w -> !own.contains(w)).map(w -> w + " in: " + t))
        .filter(w -> !KNOWN.contains(w.substring(0, w.indexOf(' '))))
        .distinct()
        .toList();
  }

  /// The texts in Hindi.
  public static Messages messages() {
    return Messages.in(Locale.of("hi"));
  }

  private static Set<String> known() {
    Set<String> out = new TreeSet<>();
    try {
      AllTexts.bundle("messages_hi.properties").values().forEach(t -> out.addAll(words(t)));
      AllTexts.ofModel((at, text) -> out.addAll(words(text.get("hi"))));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out;
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(LATIN.matcher(text).results().map(MatchResult::group).toList());
  }
}
