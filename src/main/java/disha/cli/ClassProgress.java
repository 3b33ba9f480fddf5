package disha.cli;

import disha.roster.run.RunProgress;
import disha.text.Messages;
import java.io.Console;
import java.util.Optional;

/// Shows on the terminal how far a run has come: how many rows, how fast, and how long it takes
/// still. Where the error output is no terminal it shows nothing.
final class ClassProgress implements RunProgress {
  private static final long NANOS_A_SECOND = 1_000_000_000L;
  private static final String BACK = "\r\u001B[K";

  private final Messages messages;
  // There is none where the output goes into a file.
  private final boolean shown =
      Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  private final long started = System.nanoTime();
  private long last = started;
  private long first = -1;

  ClassProgress(Messages messages) {
    this.messages = messages;
  }

  @Override
  public boolean done(long rows, double part) {
    long now = System.nanoTime();
    if (first < 0) {
      first = rows;
    }
    if (shown && (now - last > NANOS_A_SECOND || part >= 1)) {
      last = now;
      double seconds = (double) (now - started) / NANOS_A_SECOND;
      long rate = Math.round((rows - first) / Math.max(seconds, 0.001));
      System.err.print(
          BACK
              + (part >= 1
                  ? ""
                  : messages.text(
                      "roster.progress",
                      Long.toString(rows),
                      Long.toString(rate),
                      left(seconds, part))));
      System.err.flush();
    }
    return true;
  }

  private String left(double seconds, double part) {
    if (part <= 0) {
      return "";
    }
    long left = Math.round(seconds / part * (1 - part));
    String told =
        left >= 120
            ? messages.text("roster.progress.minutes", Long.toString(left / 60))
            : messages.text("roster.progress.seconds", Long.toString(left));
    return messages.text("roster.progress.left", told);
  }
}
