package disha.roster.cells;

import disha.text.Messages;
import java.util.List;

/// Why a cell could not be understood.
///
/// @param key of the sentence in the message bundle
/// @param arguments what the sentence names
public record CellReason(String key, List<String> arguments) {
  public CellReason {
    arguments = List.copyOf(arguments);
  }

  static CellReason of(String key, String... arguments) {
    return new CellReason(key, List.of(arguments));
  }

  /// The sentence.
  public String text(Messages messages) {
    return messages.text(key, arguments.toArray());
  }
}
