package disha.sheet;

import disha.text.Messages;
import java.io.IOException;
import java.io.Serial;
import java.util.List;

/// A sheet that cannot be read or written, with a sentence for a person.
public final class SheetException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  public SheetException(String key, String... arguments) {
    this(null, key, arguments);
  }

  public SheetException(Throwable cause, String key, String... arguments) {
    super(key + " " + List.of(arguments), cause);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /// The sentence.
  public String text(Messages messages) {
    return messages.text(key, arguments.toArray());
  }
}
