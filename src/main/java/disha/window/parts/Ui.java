package disha.window.parts;

import disha.rules.Model;
import disha.rules.Named;
import disha.rules.Text;
import disha.words.Messages;

/// The words of the window: its own texts and the names of the model, in one language.
public record Ui(Model model, Messages messages) {
  /// A text of the window.
  public String text(String key, Object... arguments) {
    return messages.text("window." + key, arguments);
  }

  /// The text of an enum constant.
  public String text(String prefix, Enum<?> constant) {
    return messages.text("window." + prefix, constant);
  }

  public String name(Named named) {
    return named.name().in(messages.language());
  }

  public String in(Text text) {
    return text.in(messages.language());
  }
}
