package disha;

import disha.files.ProfileFile;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/// Uses the commands as scripts do, after the window has been used: on the profile that was left
/// there. The build does so once, and Java notes what it needed.
final class CommandRehearsal {
  /// The system property that asks for it: the folder with the profile.
  private static final String PROPERTY = "disha.rehearsal";

  private CommandRehearsal() {}

  /// Runs them, if that was asked for.
  static void run() {
    Optional.ofNullable(System.getProperty(PROPERTY))
        .map(Path::of)
        .ifPresent(folder -> {
          System.setOut(new PrintStream(OutputStream.nullOutputStream()));
          String profile = folder.resolve("rehearsal" + ProfileFile.ENDING).toString();
          run("summary", profile, "-o", folder.resolve("rehearsal.pdf").toString());
          run("estimate", profile);
          run("estimate", profile, "--json");
          run("compare", profile, profile);
        });
  }

  private static void run(String... command) {
    if (Disha.run(command) != Disha.OK) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
  }
}
