package disha.hard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/// Holds each reading to a time and to a room in memory, and remembers the worst.
///
/// Time is the thread's own on the processor: neither other programs nor the collector count. What
/// takes too much is tried again, as Java may just have loaded or compiled the program.
final class Effort {
  private static final int TRIALS = 5;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long nanos;
  private final long bytes;
  private long longest;
  private long most;
  private long times;

  /// @param millis what one reading may take
  /// @param megabytes what one reading may take in all, most of it given back at once
  Effort(long millis, long megabytes) {
    nanos = millis * 1_000_000;
    bytes = megabytes << 20;
  }

  /// What came of it.
  <T> T bounded(Supplier<T> reading) {
    times++;
    long time = 0;
    long room = 0;
    for (int i = 0; i < TRIALS; i++) {
      room = threads.getCurrentThreadAllocatedBytes();
      time = threads.getCurrentThreadCpuTime();
      T read = reading.get();
      time = threads.getCurrentThreadCpuTime() - time;
      room = threads.getCurrentThreadAllocatedBytes() - room;
      if (time <= nanos && room <= bytes) {
        longest = Math.max(longest, time);
        most = Math.max(most, room);
        return read;
      }
    }
    throw new AssertionError(time / 1_000_000 + " ms and " + room + " bytes for one file");
  }

  /// Says how much there was to do.
  void tell() {
    System.out.printf(
        "%d files read, each in at most %d ms and %d kB%n", times, longest / 1_000_000, most >> 10);
  }
}
