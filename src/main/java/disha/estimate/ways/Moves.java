package disha.estimate.ways;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Move;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes moves on a profile, those that the person can make. A move on a question that is open is
/// not offered: its answer comes first. Courses are the exception: who has taken one says so.
final class Moves {
  private final Vocabulary words;
  private final Assumptions assumptions;
  private final Studies studies;

  Moves(Model model, Assumptions assumptions) {
    words = model.vocabulary();
    this.assumptions = assumptions;
    studies = new Studies(words);
  }

  /// The profile after one more move; empty if the move gives it nothing, the person cannot make it
  /// now, or its question is open.
  Optional<Profile> made(Profile p, Move move) {
    if (move.after().filter(level -> !studies.hasReached(p, level)).isPresent()) {
      return Optional.empty();
    }
    return switch (move.gives()) {
      case Move.Gain.Finish g -> p.onceFinished();
      case Move.Gain.Resume g -> studies.left(p).map(e -> resumed(p, e));
      case Move.Gain.Schooling g ->
          p.education().value().flatMap(list -> schooled(p, list, g.level()));
      case Move.Gain.Degree g -> degree(p, words.award(g.award()));
      case Move.Gain.Certificate g -> certified(p, g.certificate());
      case Move.Gain.Shifts g ->
          // Whoever cannot work them is not told to accept them.
          p.rulesOutAnyShift(g.shifts())
              ? Optional.empty()
              : added(p.shifts(), g.shifts()).map(set -> p.withShifts(Answer.of(set)));
      case Move.Gain.Skill g ->
          p.skill(g.skill()).isOpen() || p.skill(g.skill()).equals(Answer.of(true))
              ? Optional.empty()
              : Optional.of(p.withSkill(g.skill(), Answer.of(true)));
      case Move.Gain.Work g -> p.experience().value().map(list -> worked(p, list, g));
    };
  }

  private static Profile resumed(Profile p, Education left) {
    return p.withEducation(
        Answer.of(
            Studies.educations(p).stream().map(e -> e.equals(left) ? e.completed() : e).toList()));
  }

  // Whoever has reached the level, or studies for it or more, has nothing to gain.
  private Optional<Profile> schooled(Profile p, List<Education> list, String level) {
    if (studies.aimed(p) >= words.rank(level)) {
      return Optional.empty();
    }
    return Optional.of(with(p, list, level, Answer.open(), Answer.open()));
  }

  private static Profile with(
      Profile p, List<Education> list, String level, Answer<String> field, Answer<String> award) {
    List<Education> more = new ArrayList<>(list);
    more.add(
        new Education(
            Answer.of(level), field, award, Answer.of(Education.Status.COMPLETED), Answer.open()));
    return p.withEducation(Answer.of(more));
  }

  private Optional<Profile> degree(Profile p, Award award) {
    List<Education> list = Studies.educations(p);
    boolean begun =
        list.stream()
            .filter(e -> e.award().equals(Answer.of(award.id())))
            .anyMatch(e -> !Studies.isLeft(e) || studies.left(p).equals(Optional.of(e)));
    if (begun) {
      return Optional.empty();
    }
    return studies
        .base(p, award)
        .map(base -> Answer.of(field(p, base, award)))
        .map(field -> with(p, list, award.level(), field, Answer.of(award.id())));
  }

  // A person goes on in the field of what the degree builds on, or in another of their own, where
  // the degree is given in it.
  private String field(Profile p, Studies.Held base, Award award) {
    return base.field()
        .filter(award.fields()::contains)
        .or(() -> award.fields().stream().filter(studies.fields(p)::contains).findFirst())
        .orElse(award.fields().getFirst());
  }

  /// Whether the person goes on in a field of their own by a move that they made; whoever has none
  /// yet can go any way.
  boolean isOwnField(Profile before, Profile after) {
    Set<String> own = studies.fields(before);
    return own.isEmpty() || own.containsAll(studies.fields(after));
  }

  /// What a move costs a person; what they have begun already costs less than a new degree.
  MoveEffort effort(Profile p, Move move, TimeNeeded time) {
    boolean begun =
        move.gives() instanceof Move.Gain.Degree g && studies.isBegun(p, words.award(g.award()));
    return begun ? MoveEffort.STUDIES : MoveEffort.of(move, time.months());
  }

  /// Whether a move is a degree with which people usually go on after what the person has.
  boolean isUsual(Profile before, Move move) {
    return move.gives() instanceof Move.Gain.Degree g
        && studies.isUsual(before, words.award(g.award()));
  }

  private static Optional<Profile> certified(Profile p, String certificate) {
    Answer<Set<String>> held = p.chosen(WordList.CERTIFICATES);
    return added(held.isOpen() ? Answer.of(Set.of()) : held, List.of(certificate))
        .map(set -> p.withCertificates(Answer.of(set)));
  }

  private static Optional<Set<String>> added(Answer<Set<String>> answer, List<String> ids) {
    return answer
        .value()
        .filter(set -> !set.containsAll(ids))
        .map(set -> {
          Set<String> more = new LinkedHashSet<>(set);
          more.addAll(ids);
          return more;
        });
  }

  private static Profile worked(Profile p, List<Experience> list, Move.Gain.Work work) {
    List<Experience> more = new ArrayList<>(list);
    more.add(
        new Experience(
            Answer.of(new Experience.Workplace.InSector(work.sector())),
            Answer.of(work.work()),
            Answer.of(work.years())));
    return p.withExperience(Answer.of(more));
  }

  /// How long a move takes a person. How much of studies under way is left, nobody has said.
  TimeNeeded time(Profile p, Move move) {
    Optional<TimeNeeded> told = move.months().map(assumptions::resolve).map(TimeNeeded::ofMonths);
    return switch (move.gives()) {
      case Move.Gain.Shifts g -> TimeNeeded.AT_ONCE;
      case Move.Gain.Work g -> TimeNeeded.ofYears(g.years());
      case Move.Gain.Degree g ->
          told.or(() -> words.award(g.award()).years().map(TimeNeeded::ofYears))
              .orElse(TimeNeeded.UNKNOWN);
      case Move.Gain.Finish g ->
          told.map(TimeNeeded::orLess)
              .filter(t -> p.isResultAwaited())
              .orElseGet(() -> longest(studies.underWay(p)));
      case Move.Gain.Resume g ->
          longest(
              studies.left(p).stream().flatMap(e -> e.award().value().stream()).map(words::award));
      case Move.Gain.Schooling g -> told.map(TimeNeeded::orLess).orElse(TimeNeeded.UNKNOWN);
      case Move.Gain.Certificate g -> told.orElse(TimeNeeded.UNKNOWN);
      case Move.Gain.Skill g -> told.orElse(TimeNeeded.UNKNOWN);
    };
  }

  private static TimeNeeded longest(Stream<Award> begun) {
    Optional<BigDecimal> longest =
        begun.flatMap(a -> a.years().stream()).max(BigDecimal::compareTo);
    return longest.map(TimeNeeded::ofYears).map(TimeNeeded::orLess).orElse(TimeNeeded.UNKNOWN);
  }
}
