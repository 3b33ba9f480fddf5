package disha.summary.wording;

import disha.json.Problem;
import disha.text.InvisibleCharacters;
import disha.text.Messages;

/// Puts the problems of files into words.
public final class ProblemWords {
  private final Messages messages;

  public ProblemWords(Messages messages) {
    this.messages = messages;
  }

  /// The file, the place in it, and what is wrong there.
  public String line(Problem problem) {
    // The whole file needs no place.
    return problem.path().equals("$")
        ? messages.text("problem.lineWhole", problem.file(), sentence(problem))
        : messages.text("problem.line", problem.file(), problem.path(), sentence(problem));
  }

  /// What is wrong and what would be right.
  public String sentence(Problem problem) {
    return messages.text(
        problem.message(), problem.arguments().stream().map(this::argument).toArray());
  }

  private String argument(String argument) {
    return argument.startsWith("problem.") && messages.has(argument)
        ? messages.text(argument)
        : InvisibleCharacters.marked(argument);
  }
}
