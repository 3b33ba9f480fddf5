package disha.reason;

import disha.profile.Answer;
import disha.profile.Education;
import disha.rules.Award;
import disha.rules.Level;
import disha.rules.Vocabulary;
import java.util.List;
import java.util.Optional;

/// What one education of a person says about levels, fields and degrees.
final class EducationLogic {
  private final Vocabulary vocabulary;

  EducationLogic(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The level: given, or implied by the degree.
  Optional<Level> level(Education e) {
    return award(e)
        .map(a -> vocabulary.level(a.level()))
        .or(() -> e.level().value().map(vocabulary::level));
  }

  private Optional<Award> award(Education e) {
    return e.award().value().map(vocabulary::award);
  }

  /// The field: given, or implied by a degree that exists in one field only.
  private Optional<String> field(Education e) {
    Optional<String> given = e.field().value();
    return given.isPresent()
        ? given
        : award(e).filter(a -> a.fields().size() == 1).map(a -> a.fields().getFirst());
  }

  private static Truth completed(Education e) {
    return switch (e.status()) {
      case Answer.Given<Education.Status> g -> Truth.of(g.answer() == Education.Status.COMPLETED);
      case Answer.NotSure<Education.Status> n -> Truth.UNKNOWN;
      case Answer.Open<Education.Status> o -> Truth.UNKNOWN;
    };
  }

  /// Whether this education proves that a level is completed.
  Truth reaches(Education e, int rank) {
    Optional<Level> level = level(e);
    if (level.isEmpty()) {
      // The lowest level is where everyone stands.
      return Truth.of(rank == 0).or(Truth.UNKNOWN);
    }
    if (vocabulary.rank(level.get().after()) >= rank) {
      return Truth.TRUE;
    }
    return Truth.of(level.get().rank() >= rank).and(completed(e));
  }

  /// Whether this is one of the awards, and completed.
  Truth isAward(Education e, List<String> awards) {
    Optional<Award> award = award(e);
    Truth listed =
        award.isPresent()
            ? Truth.of(awards.contains(award.get().id()))
            : Truth.of(awards.stream().map(vocabulary::award).anyMatch(a -> couldBe(e, a)))
                .and(Truth.UNKNOWN);
    return listed.and(completed(e));
  }

  private boolean couldBe(Education e, Award a) {
    return e.level().value().map(l -> l.equals(a.level())).orElse(true)
        && e.field().value().map(f -> a.fields().contains(f)).orElse(true);
  }

  /// Whether this is a completed education in one of the fields at a level or above.
  Truth isField(Education e, List<String> fields, int fromRank) {
    Truth inField;
    Optional<String> field = field(e);
    if (field.isPresent()) {
      inField = Truth.of(fields.contains(field.get()));
    } else {
      inField = award(e).map(a -> among(a.fields(), fields)).orElse(Truth.UNKNOWN);
    }
    Truth high = level(e).map(l -> Truth.of(l.rank() >= fromRank)).orElse(Truth.UNKNOWN);
    return inField.and(high).and(completed(e));
  }

  /// Whether a degree of unknown field is in one of these: sure if it is given in no other.
  private static Truth among(List<String> given, List<String> wanted) {
    if (wanted.containsAll(given)) {
      return Truth.TRUE;
    }
    return Truth.of(given.stream().anyMatch(wanted::contains)).and(Truth.UNKNOWN);
  }
}
