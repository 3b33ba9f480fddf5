package disha.window.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was changed of students of a class list and stands in no file.
///
/// @param list the file of the list
/// @param known its fingerprint when it was read
/// @param shown the row of the student in the form, if one is there
/// @param drafts how the students are filled in, by their rows
public record StudentEdits(
    Path list,
    Optional<String> known,
    Optional<Long> shown,
    Map<Long, List<ScenarioDraft>> drafts) {
  public StudentEdits {
    drafts = Map.copyOf(drafts);
  }
}
