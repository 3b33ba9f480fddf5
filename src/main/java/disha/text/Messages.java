package disha.text;

import disha.basics.Digits;
import disha.basics.Keys;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Every text a person sees, in one language, from the message bundle.
public final class Messages {
  private static final String DIGITS = "language.digits";

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  private final Optional<Digits> digits;

  private Messages(ResourceBundle bundle, Locale locale, Optional<Digits> digits) {
    this.bundle = bundle;
    this.locale = locale;
    this.digits = digits;
  }

  /// The texts of a language, or the English ones where there is no translation; in the digits that
  /// its tag asks for, if they are those of the language, and otherwise in 0 to 9.
  public static Messages in(Locale locale) {
    // The computer's own language must not slip in between the wanted one and English.
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle bundle = ResourceBundle.getBundle("messages", locale, control);
    Optional<Digits> own =
        Digits.named(locale.getUnicodeLocaleType("nu"))
            .filter(d -> d.system().equals(bundle.getString(DIGITS)));
    return new Messages(bundle, ofTexts(bundle), own);
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

  /// The tag of the language, as the model's texts know it, with the digits to write if they are
  /// not 0 to 9.
  public String language() {
    String language = locale.getLanguage();
    return digits.map(d -> d.tag(language)).orElse(language);
  }

  /// The digits that the language has of its own, if it does.
  public Optional<Digits> ownDigits() {
    return Digits.named(bundle.getString(DIGITS));
  }

  /// A number or amount in the digits of these texts.
  public String written(String number) {
    return digits.map(d -> d.in(number)).orElse(number);
  }

  /// The language that the texts are written in; formats follow it.
  public Locale locale() {
    return locale;
  }

  /// A date or a time, as the pattern of the key says.
  public String time(String key, TemporalAccessor time) {
    return written(DateTimeFormatter.ofPattern(text(key), locale).format(time));
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
      return written(format.format(arguments));
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
