package disha.estimate.ways;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.rules.joining.Move;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which degree can follow on which, and which leads higher.
final class Studies {
  private final Vocabulary words;

  Studies(Vocabulary words) {
    this.words = words;
  }

  /// Education that is certainly completed.
  ///
  /// @param rank the rank of its level
  /// @param field in which field; empty where it is not known
  record Held(int rank, Optional<String> field) {}

  /// What a person has certainly completed; of studies under way or broken off, the level before.
  List<Held> held(Profile p) {
    return p.education().value().orElse(List.of()).stream().flatMap(e -> held(e).stream()).toList();
  }

  private Optional<Held> held(Education e) {
    return level(e)
        .map(level ->
            e.status().equals(Answer.of(Education.Status.COMPLETED))
                ? new Held(words.rank(level), field(e))
                : new Held(words.rank(words.level(level).after()), Optional.empty()));
  }

  private Optional<String> level(Education e) {
    return e.award().value().map(a -> words.award(a).level()).or(() -> e.level().value());
  }

  // A degree that is given in one field only tells the field.
  private Optional<String> field(Education e) {
    return e.field()
        .value()
        .or(() ->
            e.award()
                .value()
                .map(a -> words.award(a).fields())
                .filter(fields -> fields.size() == 1)
                .map(List::getFirst));
  }

  /// The rank of the level that has to be completed before a move.
  int needs(Move move) {
    return degree(move)
        .map(a -> words.level(a.level()).after())
        .or(move::after)
        .map(words::rank)
        .orElse(0);
  }

  /// Whether one thing completed is what a move asks for: its level and, for a degree that
  /// continues others, one of its fields.
  boolean allows(Held held, Move move) {
    return held.rank >= needs(move)
        && degree(move)
            .filter(Award::continues)
            .map(a -> held.field.filter(a.fields()::contains).isPresent())
            .orElse(true);
  }

  private Optional<Award> degree(Move move) {
    return move.gives() instanceof Move.Gain.Degree d
        ? Optional.of(words.award(d.award()))
        : Optional.empty();
  }

  /// Whether each degree among moves is higher than all that the person has, studies for or takes
  /// beside it.
  boolean isClimb(Profile p, List<Move> moves) {
    Set<Integer> ranks = new HashSet<>();
    int aimed = aimed(p);
    return moves.stream()
        .flatMap(m -> degree(m).stream())
        .map(a -> words.rank(a.level()))
        .allMatch(rank -> rank > aimed && ranks.add(rank));
  }

  /// The rank of the highest level that is completed or studied for.
  int aimed(Profile p) {
    return p.education().value().orElse(List.of()).stream()
        .filter(e -> !isLeft(e))
        .flatMap(e -> level(e).stream())
        .mapToInt(words::rank)
        .max()
        .orElse(0);
  }

  /// Whether studies were broken off; they can be begun again.
  static boolean isLeft(Education e) {
    return e.status().equals(Answer.of(Education.Status.LEFT));
  }
}
