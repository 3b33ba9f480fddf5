package disha.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Collects the problems of a reading, so that all are reported at once and not one a run.
public final class Problems {
  /// With so many wrong it is some other file; the rest would only fill the memory.
  private static final int MOST = 1000;

  /// Characters; room for every id that a message may list.
  private static final int LONGEST_ARGUMENT = 4000;

  private final List<Problem> found = new ArrayList<>();

  /// Notes a problem at a place.
  ///
  /// @param message the key of its sentence
  public void add(String file, String path, String message, String... arguments) {
    if (found.size() < MOST) {
      List<String> told = Stream.of(arguments).map(Problems::shortened).toList();
      found.add(new Problem(file, path, message, told));
    }
  }

  private static String shortened(String argument) {
    return argument.length() <= LONGEST_ARGUMENT
        ? argument
        : argument.substring(0, LONGEST_ARGUMENT) + "…";
  }

  /// Notes a problem at a node.
  public void add(JsonNode at, String message, String... arguments) {
    add(at.file(), at.path(), message, arguments);
  }

  /// Notes that a value is of the wrong kind.
  ///
  /// @param kind the key of the kind that it should be
  public void addKind(JsonNode at, String kind) {
    add(at, "problem.kind.wrong", kind, at.kind());
  }

  /// Notes that a value is none of those allowed.
  public void addChoice(JsonNode at, List<String> allowed) {
    String found = at instanceof JsonNode.Str s ? s.value() : at.kind();
    add(at, "problem.choice", String.join(", ", allowed), found);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// The problems in the order in which they were found.
  public List<Problem> all() {
    return List.copyOf(found);
  }
}
