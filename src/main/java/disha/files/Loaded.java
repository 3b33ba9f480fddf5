package disha.files;

import disha.json.Problem;
import java.util.List;

/// What came of reading a file: the thing itself, or everything that is wrong with it. Never a
/// part.
public sealed interface Loaded<T> {
  /// Everything was in order.
  record Good<T>(T value) implements Loaded<T> {}

  /// Something was wrong.
  ///
  /// @param problems all that was found, at least one
  record Bad<T>(List<Problem> problems) implements Loaded<T> {
    public Bad {
      problems = List.copyOf(problems);
    }
  }
}
