package disha.window.parts;

import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Text;
import disha.text.InvisibleCharacters;
import disha.text.Messages;
import java.time.temporal.TemporalAccessor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the window: its own texts and the names of the model, in one language.
public record Ui(Model model, Messages messages) {
  /// A text of the window. What a person or a file put into it cannot turn the rest of it round.
  public String text(String key, Object... arguments) {
    return messages.text(
        "window." + key,
        Stream.of(arguments).map(a -> a instanceof String words ? marked(words) : a).toArray());
  }

  // Lines end where this program ends them.
  private static String marked(String words) {
    return words.isEmpty()
        ? words
        : Stream.of(words.split("\n", -1))
            .map(InvisibleCharacters::marked)
            .collect(Collectors.joining("\n"));
  }

  /// The text of an enum constant.
  public String text(String prefix, Enum<?> constant) {
    return messages.text("window." + prefix, constant);
  }

  /// A date or a time, as the pattern of the key says.
  public String time(String key, TemporalAccessor time) {
    return messages.time("window." + key, time);
  }

  public String name(Named named) {
    return named.name().in(messages.language());
  }

  public String in(Text text) {
    return text.in(messages.language());
  }
}
