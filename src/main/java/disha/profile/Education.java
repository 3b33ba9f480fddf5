package disha.profile;

import java.math.BigDecimal;
import java.util.List;

/// One education of a person; each part can be open.
///
/// @param level the id of its level
/// @param field the id of its field of study
/// @param award the id of its degree or diploma
/// @param marks in percent, 0 to 100
public record Education(
    Answer<String> level,
    Answer<String> field,
    Answer<String> award,
    Answer<Status> status,
    Answer<BigDecimal> marks) {

  /// How far it has come.
  public enum Status {
    COMPLETED,
    STUDYING,
    /// Begun and not finished.
    LEFT
  }

  /// An education of which nothing is known yet.
  public static Education unknown() {
    return new Education(Answer.open(), Answer.open(), Answer.open(), Answer.open(), Answer.open());
  }

  /// What every education has; not every one has an award or marks.
  public List<Answer<?>> requiredParts() {
    return List.of(level, field, status);
  }
}
