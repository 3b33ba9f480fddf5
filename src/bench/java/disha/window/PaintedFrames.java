package disha.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/// How long edits took with the frame that JavaFX painted after each, by the clock of Java's flight
/// recorder: it alone knows when the thread that paints was done. To be made before JavaFX starts.
final class PaintedFrames implements AutoCloseable {
  private static final String EDIT = "disha.Edit";
  private static final String PHASE = "javafx.PulsePhase";
  private static final String FIRST_PHASE = "Pulse start";
  private static final double MICROS_IN_A_MILLI = 1000;

  /// What an edit does before the frame.
  @Name(EDIT)
  static final class EditEvent extends Event {
    @Label("Kind")
    final String kind;

    EditEvent(String kind) {
      this.kind = kind;
    }
  }

  private final Recording recording = new Recording();

  PaintedFrames() {
    recording.enable(EDIT).withThreshold(Duration.ZERO);
    recording.enable(PHASE).withThreshold(Duration.ZERO);
    recording.start();
  }

  /// Does it, and notes how long that took.
  static void edit(String kind, Runnable edit) {
    EditEvent event = new EditEvent(kind);
    event.begin();
    edit.run();
    event.commit();
  }

  /// For each kind of edit what its edits took, in ms: the edit itself and its frame until it was
  /// painted, without the wait for the frame between them.
  Map<String, List<Double>> times() throws IOException {
    Path file = Files.createTempFile("disha", ".jfr");
    try {
      recording.dump(file);
      return times(RecordingFile.readAllEvents(file));
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, List<Double>> times(List<RecordedEvent> events) {
    NavigableMap<Instant, Integer> frames = new TreeMap<>();
    Map<Integer, Instant> painted = new LinkedHashMap<>();
    for (RecordedEvent e : events) {
      if (e.getEventType().getName().equals(PHASE)) {
        if (e.getString("phaseName").equals(FIRST_PHASE)) {
          frames.put(e.getStartTime(), e.getInt("pulseId"));
        }
        painted.merge(e.getInt("pulseId"), e.getEndTime(), PaintedFrames::later);
      }
    }
    Map<String, List<Double>> out = new LinkedHashMap<>();
    events.stream()
        .filter(e -> e.getEventType().getName().equals(EDIT))
        .sorted(Comparator.comparing(RecordedEvent::getStartTime))
        .forEach(e -> {
          Map.Entry<Instant, Integer> frame = frames.ceilingEntry(e.getEndTime());
          Duration took =
              e.getDuration().plus(Duration.between(frame.getKey(), painted.get(frame.getValue())));
          out.computeIfAbsent(e.getString("kind"), k -> new ArrayList<>())
              .add(took.toNanos() / MICROS_IN_A_MILLI / MICROS_IN_A_MILLI);
        });
    return out;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  @Override
  public void close() {
    recording.close();
  }

  /// Prints what some took.
  ///
  /// @param counted what they are, such as edits
  /// @param times in milliseconds
  static void line(String name, String counted, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        "%-10s %4d %s: median %5.1f ms, 95 %% %5.1f ms, worst %5.1f ms%n",
        name,
        sorted.size(),
        counted,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.getLast());
  }
}
