package disha.text;

import disha.basics.Digits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The languages that the program speaks: English, and each that has a bundle of texts beside the
/// English one. Nothing else has to name them.
public final class Languages {
  private static final String ENGLISH = "/messages.properties";
  private static final Pattern OTHER = Pattern.compile("messages_([a-z]{2,3})\\.properties");

  private Languages() {}

  /// The tags of all of them, such as `hi`; English comes first.
  public static List<String> tags() {
    return Stream.concat(
            Stream.of(Locale.ENGLISH.getLanguage()),
            bundles().stream()
                .map(OTHER::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .sorted())
        .toList();
  }

  // Where the English texts are, the others are too.
  private static List<String> bundles() {
    try {
      URL english = Resources.url(ENGLISH);
      URLConnection opened = english.openConnection();
      return opened instanceof JarURLConnection jar
          ? jar.getJarFile().stream().map(e -> e.getName()).toList()
          : namesIn(Path.of(URI.create(english.toString())).resolveSibling("."));
    } catch (IOException e) {
      throw new UncheckedIOException(ENGLISH, e);
    }
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  /// The language that a tag stands for; empty if the program does not speak it.
  public static Optional<Locale> find(String tag) {
    Locale wanted = Locale.forLanguageTag(tag);
    String bundle = "/messages_" + wanted.getLanguage() + ".properties";
    try {
      boolean known =
          wanted.getLanguage().equals(Locale.ENGLISH.getLanguage())
              || (OTHER.matcher(bundle.substring(1)).matches()
                  && Resources.find(bundle).isPresent());
      return Optional.of(wanted).filter(w -> known);
    } catch (IOException e) {
      throw new UncheckedIOException(bundle, e);
    }
  }

  /// What a language calls itself.
  public static String name(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    return language.getDisplayLanguage(language);
  }

  /// The language of the person's system, or the one that was settled on since.
  public static Locale current() {
    return Locale.getDefault(Locale.Category.DISPLAY);
  }

  /// Lets Java and the libraries speak the language of the program's own texts: a person's system
  /// may be set to another, and half a sentence or a button would be in it.
  public static void settle(Messages messages) {
    // Not its digits: libraries would write files in them.
    Locale.setDefault(messages.locale());
    Amounts.settle(Digits.ofTag(messages.language()));
  }

  /// Does something in a language and goes back to the one before.
  public static <T> T during(Locale language, Supplier<T> work) {
    Locale before = current();
    Optional<Digits> digits = Amounts.settled();
    try {
      settle(Messages.in(language));
      return work.get();
    } finally {
      Locale.setDefault(before);
      Amounts.settle(digits);
    }
  }
}
