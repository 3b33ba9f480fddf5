package disha.roster.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import disha.files.SafeFile;
import disha.roster.readings.RefusedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far a run has come, kept beside its result, so that one that was ended can go on.
///
/// @param key what the run is: another input, program or wish has another
/// @param started when it began, as ISO 8601 writes it
/// @param result how many bytes of the result are safe
/// @param problems how many bytes of the problems are safe
/// @param whole whether nothing is left to do but to put the files in their places
public record Journal(
    String key, String started, long result, long problems, Counts counts, boolean whole) {
  private static final String LEFT = "left ";
  private static final String NOTE = "note ";
  private static final String NAME = "name ";
  private static final String WHY = "why ";

  /// The journal in a file, if there is one that is whole.
  static Optional<Journal> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, UTF_8);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Integer> left = new LinkedHashMap<>();
    Map<String, Integer> notes = new LinkedHashMap<>();
    Map<Long, String> names = new LinkedHashMap<>();
    Map<Long, String> whys = new LinkedHashMap<>();
    for (String line : lines) {
      int equals = line.indexOf('=');
      if (line.startsWith(LEFT) && equals > 0) {
        counted(line, LEFT, left);
      } else if (line.startsWith(NOTE) && equals > 0) {
        counted(line, NOTE, notes);
      } else if (line.startsWith(NAME) && equals > 0) {
        ofRow(line, NAME, names);
      } else if (line.startsWith(WHY) && equals > 0) {
        ofRow(line, WHY, whys);
      } else if (equals > 0) {
        values.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return values.containsKey("whole")
        ? Optional.of(
            new Journal(
                values.get("key"),
                values.get("started"),
                number(values, "result"),
                number(values, "problems"),
                new Counts(
                    number(values, "read"),
                    number(values, "told"),
                    number(values, "refused"),
                    number(values, "blank"),
                    number(values, "hidden"),
                    number(values, "partly"),
                    number(values, "aside"),
                    number(values, "statusOpen"),
                    left,
                    notes,
                    whys.entrySet().stream()
                        .map(e ->
                            new RefusedRow(
                                e.getKey(), names.getOrDefault(e.getKey(), ""), e.getValue()))
                        .toList()),
                Boolean.parseBoolean(values.get("whole"))))
        : Optional.empty();
  }

  private static void counted(String line, String kind, Map<String, Integer> to) {
    int equals = line.indexOf('=');
    to.put(line.substring(equals + 1), Integer.parseInt(line.substring(kind.length(), equals)));
  }

  private static void ofRow(String line, String kind, Map<Long, String> to) {
    int equals = line.indexOf('=');
    to.put(Long.parseLong(line.substring(kind.length(), equals)), line.substring(equals + 1));
  }

  // One of an earlier release lacks some of them; its key differs, so that it is never gone on
  // with.
  private static long number(Map<String, String> values, String key) {
    return Long.parseLong(values.getOrDefault(key, "0"));
  }

  /// Keeps it: whatever happens, the file holds this journal or the one before.
  void write(Path file) throws IOException {
    StringBuilder out = new StringBuilder();
    line(out, "key", key);
    line(out, "started", started);
    line(out, "result", result);
    line(out, "problems", problems);
    line(out, "read", counts.read());
    line(out, "told", counts.told());
    line(out, "refused", counts.refused());
    line(out, "blank", counts.blank());
    line(out, "hidden", counts.hidden());
    line(out, "partly", counts.partly());
    line(out, "aside", counts.aside());
    line(out, "statusOpen", counts.statusOpen());
    counts.leftOut().forEach((word, times) -> line(out, LEFT + times, oneLine(word)));
    counts.notes().forEach((note, times) -> line(out, NOTE + times, oneLine(note)));
    for (RefusedRow refused : counts.firstRefused()) {
      line(out, NAME + refused.row(), oneLine(refused.name()));
      line(out, WHY + refused.row(), oneLine(refused.why()));
    }
    line(out, "whole", whole);
    SafeFile.write(file, out.toString().getBytes(UTF_8));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }

  private static void line(StringBuilder out, String key, Object value) {
    out.append(key).append('=').append(value).append('\n');
  }

  Journal with(long resultBytes, long problemBytes, Counts all) {
    return new Journal(key, started, resultBytes, problemBytes, all, false);
  }

  /// The same run from its beginning.
  Journal anew() {
    return new Journal(key, started, 0, 0, Counts.NONE, false);
  }

  Journal ended() {
    return new Journal(key, started, result, problems, counts, true);
  }
}
