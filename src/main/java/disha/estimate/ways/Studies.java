package disha.estimate.ways;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person has studied, and which degree can follow on it.
final class Studies {
  private final Vocabulary words;

  Studies(Vocabulary words) {
    this.words = words;
  }

  /// Education that is certainly completed.
  ///
  /// @param level the id of its level
  /// @param rank the rank of its level
  /// @param award the id of the degree or diploma; empty where it is not known
  /// @param field in which field; empty where it is not known
  record Held(String level, int rank, Optional<String> award, Optional<String> field) {}

  /// What a person has certainly completed; of studies under way or broken off, the level before.
  List<Held> held(Profile p) {
    return educations(p).stream().flatMap(e -> held(e).stream()).toList();
  }

  static List<Education> educations(Profile p) {
    return p.education().value().orElse(List.of());
  }

  private Optional<Held> held(Education e) {
    return e.knownLevel(words)
        .map(level ->
            e.status().equals(Answer.of(Education.Status.COMPLETED))
                ? new Held(level, words.rank(level), e.award().value(), field(e))
                : before(words.level(level).after()));
  }

  private Held before(String level) {
    return new Held(level, words.rank(level), Optional.empty(), Optional.empty());
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

  /// The fields in which the person has studied or studies, school included.
  Set<String> fields(Profile p) {
    return educations(p).stream()
        .flatMap(e -> field(e).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What a person has completed that lets them begin a degree, in its own field if that is so.
  /// Nobody begins a second one beside studies, nor one below what they have, and where answers are
  /// open that decide it, nothing is taken for granted.
  Optional<Held> base(Profile p, Award award) {
    OptionalInt highest = isStudying(p) ? OptionalInt.empty() : highest(p);
    return highest.isEmpty()
        ? Optional.empty()
        : held(p).stream()
            .filter(h -> isBase(h, award, highest.getAsInt()))
            .min(Comparator.comparing(h -> !isIn(h.field, award.fields())));
  }

  private boolean isBase(Held held, Award award, int highest) {
    Award.Entry entry = award.entry();
    boolean higher =
        words.rank(award.level()) > highest
            || (isBegun(held, award) && words.rank(award.level()) == highest);
    boolean named =
        held.award.filter(entry.awards()::contains).isPresent() && (higher || held.rank == highest);
    boolean reached = held.rank == highest && entry.levels().contains(held.level);
    return (named || reached)
        && (entry.fields().isEmpty() || isIn(held.field, entry.fields()))
        && (!award.continues() || isIn(held.field, award.fields()));
  }

  private static boolean isBegun(Held held, Award award) {
    return held.award.filter(award.entry().completes()::contains).isPresent();
  }

  /// Whether the person has the first part of an award.
  boolean isBegun(Profile p, Award award) {
    return held(p).stream().anyMatch(h -> isBegun(h, award));
  }

  /// Whether a degree is what people usually go on with after one that the person has, and has not
  /// gone on from already.
  boolean isUsual(Profile p, Award next) {
    List<Award> held = held(p).stream().flatMap(h -> h.award.stream()).map(words::award).toList();
    return held.stream()
        .filter(h -> next.entry().usual().contains(h.id()))
        .anyMatch(h -> held.stream().noneMatch(o -> isFollowedBy(h, o)));
  }

  private boolean isFollowedBy(Award held, Award other) {
    return words.rank(other.level()) >= words.rank(held.level())
        && !other.id().equals(held.id())
        && (other.entry().awards().contains(held.id())
            || other.entry().levels().contains(held.level()));
  }

  private static boolean isIn(Optional<String> field, List<String> fields) {
    return field.filter(fields::contains).isPresent();
  }

  /// The rank of the highest level that is completed; empty where open answers leave it open.
  private OptionalInt highest(Profile p) {
    OptionalInt highest = held(p).stream().mapToInt(Held::rank).max();
    boolean open =
        educations(p).stream()
            .anyMatch(e ->
                e.knownLevel(words)
                    .map(level -> !e.status().isGiven() && words.rank(level) > highest.getAsInt())
                    .orElse(true));
    return open ? OptionalInt.empty() : highest;
  }

  /// Whether the person has certainly completed a level or more.
  boolean hasReached(Profile p, String level) {
    return held(p).stream().anyMatch(h -> h.rank >= words.rank(level));
  }

  /// The degrees and diplomas under way, as far as they are known.
  Stream<Award> underWay(Profile p) {
    return educations(p).stream()
        .filter(Education::isUnderWay)
        .flatMap(e -> e.award().value().stream())
        .map(words::award);
  }

  /// The degree or diploma that was left and can be gone on with: the highest that is above all
  /// that is completed, beside no other studies. Which it is has to be known.
  Optional<Education> left(Profile p) {
    OptionalInt highest = isStudying(p) ? OptionalInt.empty() : highest(p);
    return highest.isEmpty()
        ? Optional.empty()
        : educations(p).stream()
            .filter(e -> isLeft(e) && e.award().isGiven() && rank(e) > highest.getAsInt())
            .max(Comparator.comparingInt(this::rank));
  }

  private int rank(Education e) {
    return e.knownLevel(words).map(words::rank).orElse(0);
  }

  /// Whether any studies are under way.
  static boolean isStudying(Profile p) {
    return educations(p).stream().anyMatch(Education::isUnderWay);
  }

  /// The rank of the highest level that is completed or studied for.
  int aimed(Profile p) {
    return educations(p).stream()
        .filter(e -> !isLeft(e))
        .flatMap(e -> e.knownLevel(words).stream())
        .mapToInt(words::rank)
        .max()
        .orElse(0);
  }

  /// Whether studies were broken off; they can be begun again.
  static boolean isLeft(Education e) {
    return e.status().equals(Answer.of(Education.Status.LEFT));
  }
}
