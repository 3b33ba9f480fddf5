package disha.json;

import java.util.List;

/// One thing wrong with a file, told so that a person can mend it.
///
/// @param file the file's name as the person knows it
/// @param path where in the file, as a JSON path such as `$.facts[3].section`
/// @param message the key of the sentence in the message bundle: what is wrong and what would be
///   right
/// @param arguments what the sentence names; one that is itself a key of the bundle stands for its
///   text
public record Problem(String file, String path, String message, List<String> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /// For programmers; people read the sentence.
  @Override
  public String toString() {
    return file + ": " + path + ": " + message;
  }
}
