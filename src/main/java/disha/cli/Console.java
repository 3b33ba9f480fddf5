package disha.cli;

import disha.files.NotWrittenException;
import disha.files.SystemReason;
import disha.json.Problem;
import disha.summary.wording.ProblemWords;
import disha.text.InvisibleCharacters;
import disha.text.Languages;
import disha.text.Messages;
import java.io.IOException;
import java.util.List;

/// What the commands say to a person at a terminal.
public final class Console {
  private Console() {}

  /// The texts in the person's language.
  static Messages messages() {
    return Messages.in(Languages.current());
  }

  /// What was asked for, on the standard output.
  ///
  /// @throws BadInputException if not all of it arrives: a script must not go on with a part
  static void print(String text) {
    System.out.print(text);
    refuseIfLost();
  }

  /// Refuses to count output as written that was not.
  ///
  /// @throws BadInputException if the standard output is full or closed
  public static void refuseIfLost() {
    if (System.out.checkError()) {
      throw new BadInputException(messages().text("command.outputLost"));
    }
  }

  /// One line on the error output.
  public static void error(String line) {
    System.err.println("disha: " + line);
  }

  /// What a person should know though all goes well, a line for each.
  static void note(List<String> lines) {
    lines.forEach(line -> error(oneLine(line)));
  }

  /// Says what is wrong with the input and gives the exit code for it.
  public static int tell(BadInputException bad) {
    error(bad.getMessage());
    return ExitCode.BAD_INPUT;
  }

  /// The first problem of a file as one line, with how many more there are.
  static String first(List<Problem> problems) {
    String first = line(problems.getFirst());
    int more = problems.size() - 1;
    return more == 0 ? first : messages().text("command.more", first, more);
  }

  /// Why a file could not be read or written.
  static String why(IOException e) {
    return e instanceof NotWrittenException n ? n.text(messages()) : SystemReason.of(e, messages());
  }

  /// A problem as one line.
  static String line(Problem problem) {
    return oneLine(new ProblemWords(messages()).line(problem));
  }

  /// Text without line breaks or anything that a terminal would obey.
  public static String oneLine(String text) {
    return InvisibleCharacters.marked(String.valueOf(text).replaceAll("\\s*\\R\\s*", " "));
  }
}
