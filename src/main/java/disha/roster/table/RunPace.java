package disha.roster.table;

import disha.text.Messages;

/// How far a run has come, how fast it goes and how long it takes still, in words.
public final class RunPace {
  private static final double NANOS_A_SECOND = 1e9;
  private static final long SECONDS_A_MINUTE = 60;

  private final Messages messages;
  private final long started;
  private long first = -1;

  /// @param now the moment in nanoseconds, as [System#nanoTime()] tells it
  public RunPace(Messages messages, long now) {
    this.messages = messages;
    started = now;
  }

  /// The words for a moment.
  ///
  /// @param rows how many rows are done
  /// @param part how much of the list they are, from 0 to 1; 0 where that is not known
  public String text(long rows, double part, long now) {
    if (first < 0) {
      first = rows;
    }
    double seconds = (now - started) / NANOS_A_SECOND;
    long rate = Math.round((rows - first) / Math.max(seconds, 0.001));
    return messages.text(
        "roster.progress", Long.toString(rows), Long.toString(rate), left(seconds, part));
  }

  private String left(double seconds, double part) {
    if (part <= 0) {
      return "";
    }
    long left = Math.round(seconds / part * (1 - part));
    String told =
        left >= 2 * SECONDS_A_MINUTE
            ? messages.text("roster.progress.minutes", Long.toString(left / SECONDS_A_MINUTE))
            : messages.text("roster.progress.seconds", Long.toString(left));
    return messages.text("roster.progress.left", told);
  }
}
