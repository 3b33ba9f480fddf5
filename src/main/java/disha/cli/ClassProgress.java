package disha.cli;

import disha.roster.run.RunProgress;
import disha.roster.table.RunPace;
import disha.text.Messages;
import java.io.Console;
import java.util.Optional;

/// Shows on the terminal how far a run has come: how many rows, how fast, and how long it takes
/// still. Where the error output is no terminal it shows nothing.
final class ClassProgress implements RunProgress {
  private static final long NANOS_A_SECOND = 1_000_000_000L;
  private static final String BACK = "\r\u001B[K";

  // There is none where the output goes into a file.
  private final boolean shown =
      Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  private final RunPace pace;
  private long last = System.nanoTime();

  ClassProgress(Messages messages) {
    pace = new RunPace(messages, last);
  }

  @Override
  public boolean done(long rows, double part) {
    long now = System.nanoTime();
    String words = pace.text(rows, part, now);
    if (shown && (now - last > NANOS_A_SECOND || part >= 1)) {
      last = now;
      System.err.print(BACK + (part >= 1 ? "" : words));
      System.err.flush();
    }
    return true;
  }
}
