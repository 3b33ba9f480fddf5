package disha.text;

import disha.basics.Keys;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Every text a person sees, in one language, from the message bundle.
public final class Messages {
  private final ResourceBundle bundle;
  private final Locale locale;
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  private Messages(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /// The texts of a language, or the English ones where there is no translation.
  public static Messages in(Locale locale) {
    // The computer's own language must not slip in between the wanted one and English.
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle bundle = ResourceBundle.getBundle("messages", locale, control);
    return new Messages(bundle, ofTexts(bundle));
  }

  // What the texts are written in, whatever was asked for: with another language's digits, months
  // or order of letters no sentence would be whole.
  private static Locale ofTexts(ResourceBundle bundle) {
    Locale found = bundle.getLocale();
    return found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
  }

  /// The English texts.
  public static Messages english() {
    return in(Locale.ENGLISH);
  }

  /// The language, as the model's texts know it.
  public String language() {
    return locale.getLanguage();
  }

  /// The language that the texts are written in; formats follow it.
  public Locale locale() {
    return locale;
  }

  /// A date or a time, as the pattern of the key says.
  public String time(String key, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(text(key), locale).format(time);
  }

  /// The words that a text lists to be understood, in this language and in English.
  Stream<String> words(String key) {
    return Stream.of(this, english())
        .flatMap(m -> Arrays.stream(m.text(key).split(",")))
        .map(String::strip)
        .distinct();
  }

  /// A text with its places filled in.
  ///
  /// @param arguments texts, put in as they are; whole numbers only to choose between forms
  /// @throws java.util.MissingResourceException if the bundle has no such text
  public String text(String key, Object... arguments) {
    MessageFormat format =
        parsed.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  /// The text of an enum constant: the key is `prefix.constant`.
  public String text(String prefix, Enum<?> constant) {
    return text(key(prefix, constant));
  }

  /// The same, with its places filled in.
  public String text(String prefix, Enum<?> constant, Object... arguments) {
    return text(key(prefix, constant), arguments);
  }

  private static String key(String prefix, Enum<?> constant) {
    return prefix + "." + Keys.of(constant);
  }

  /// Whether the bundle has such a text.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
