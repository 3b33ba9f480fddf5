package disha.profile;

import disha.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
    /// Examined, with the result still to come: not completed yet, and nothing is left to do.
    AWAITED,
    /// Begun and not finished.
    LEFT
  }

  /// An education of which nothing is known yet.
  public static Education unknown() {
    return new Education(Answer.open(), Answer.open(), Answer.open(), Answer.open(), Answer.open());
  }

  /// Whether nothing of it is known yet.
  public boolean isUnknown() {
    return level.isOpen() && field.isOpen() && award.isOpen() && status.isOpen() && marks.isOpen();
  }

  /// The id of its level, which its award tells where that is known.
  public Optional<String> knownLevel(Vocabulary words) {
    return award.value().map(a -> words.award(a).level()).or(level::value);
  }

  /// Whether it goes on or its result is still to come: to be completed, it takes no new beginning.
  public boolean isUnderWay() {
    return status instanceof Answer.Given<Status> g
        && (g.answer() == Status.STUDYING || g.answer() == Status.AWAITED);
  }

  /// The same once it is completed.
  public Education completed() {
    return new Education(level, field, award, Answer.of(Status.COMPLETED), marks);
  }

  /// What every education has; not every one has an award or marks.
  public List<Answer<?>> requiredParts() {
    return List.of(level, field, status);
  }

  /// The same with other marks.
  public Education withMarks(Answer<BigDecimal> other) {
    return new Education(level, field, award, status, other);
  }
}
