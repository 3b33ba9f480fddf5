package disha.roster.cells;

import disha.rules.vocabulary.Text;
import disha.summary.Sentence;
import disha.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/// Why a cell could not be understood.
///
/// @param key of the sentence in the message bundle
/// @param arguments what the sentence names, in every language
public record CellReason(String key, List<Text> arguments) {
  public CellReason {
    arguments = List.copyOf(arguments);
  }

  /// A reason that names what a person wrote.
  public static CellReason of(String key, String... arguments) {
    return new CellReason(key, Stream.of(arguments).map(Text::same).toList());
  }

  /// The sentence without the stop at its end: often more follows upon it.
  public String text(Messages messages) {
    return Sentence.withoutStop(
        messages.text(key, arguments.stream().map(a -> a.in(messages.language())).toArray()),
        messages);
  }
}
