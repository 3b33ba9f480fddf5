package disha.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// How long the two threads that an edit waits for have worked, in nanoseconds of the processor:
/// unlike the time by the clock it hardly tells what else the machine does.
///
/// @param window the one that lays out
/// @param painting the one that paints
record EditingTime(long window, long painting) {
  private static final double NANOS_A_MILLI = 1e6;

  /// Since the program started.
  static EditingTime now() {
    return new EditingTime(of("JavaFX Application"), of("QuantumRenderer"));
  }

  private static long of(String name) {
    ThreadMXBean times = ManagementFactory.getThreadMXBean();
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().startsWith(name))
        .mapToLong(t -> times.getThreadCpuTime(t.threadId()))
        .sum();
  }

  /// Prints what so many edits took since then, each.
  void tellSince(int edits) {
    EditingTime now = now();
    System.out.printf(
        "processor, ms an edit: window %.1f, painting %.1f%n",
        (now.window - window) / NANOS_A_MILLI / edits,
        (now.painting - painting) / NANOS_A_MILLI / edits);
  }
}
