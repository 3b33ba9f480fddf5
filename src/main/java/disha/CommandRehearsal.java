package disha;

import disha.cli.ExitCode;
import disha.window.RehearsalFolder;
import java.io.OutputStream;
import java.io.PrintStream;

/// Uses the commands as scripts do, after the window has been used: on the profile that was left
/// there. The build does so once, and Java notes what it needed.
final class CommandRehearsal {
  private CommandRehearsal() {}

  /// Runs them, if that was asked for.
  static void run() {
    RehearsalFolder.asked()
        .ifPresent(folder -> {
          System.setOut(new PrintStream(OutputStream.nullOutputStream()));
          String profile = folder.profile().toString();
          run("summary", profile, "-o", folder.pdf().toString());
          run("estimate", profile);
          run("estimate", profile, "--json");
          run("compare", profile, profile);
        });
  }

  private static void run(String... command) {
    if (Disha.run(command) != ExitCode.OK) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
  }
}
