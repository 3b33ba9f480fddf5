package disha;

import disha.cli.BadInputException;
import disha.cli.BundledModel;
import disha.cli.Console;
import disha.cli.ExitCode;
import disha.cli.HelpText;
import disha.cli.LanguageChoice;
import disha.cli.Misuse;
import disha.cli.RootCommand;
import disha.text.Languages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;

/// The program's entry: with a command it works in the terminal, without one it opens the window.
public final class Disha {
  private Disha() {}

  public static void main(String[] args) {
    // Rupee signs must come out whole wherever the output goes.
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    int code = run(args);
    CommandRehearsal.run();
    System.out.flush();
    System.exit(code);
  }

  // The library prints the help itself and says nothing of a failure.
  private static int lost(int code) {
    try {
      if (code == ExitCode.OK) {
        Console.refuseIfLost();
      }
      return code;
    } catch (BadInputException e) {
      return Console.tell(e);
    }
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }

  /// Runs the program on its arguments and gives its exit code.
  static int run(String... args) {
    LanguageChoice language = LanguageChoice.of(args);
    if (RootCommand.needsBundledModel(language.rest())) {
      BundledModel.begin();
    }
    try {
      return Languages.during(language.language(), () -> run(language, args));
    } catch (BadInputException e) {
      return Console.tell(e);
    }
  }

  private static int run(LanguageChoice language, String... args) {
    Optional<RootCommand> window = RootCommand.ofPlain(language);
    if (window.isPresent()) {
      return window.get().callOrTell();
    }
    CommandLine line = new CommandLine(new RootCommand());
    // A file can be called "@notes.disha".
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler((e, a) -> {
      Console.error(Console.oneLine(Misuse.of(e)));
      return ExitCode.BAD_INPUT;
    });
    line.setExecutionExceptionHandler((e, l, p) -> {
      if (e instanceof BadInputException bad) {
        return Console.tell(bad);
      }
      throw e;
    });
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    int code = line.execute(args);
    System.out.print(HelpText.mended(help.toString()));
    return lost(code);
  }
}
