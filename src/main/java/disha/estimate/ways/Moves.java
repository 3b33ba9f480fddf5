package disha.estimate.ways;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.joining.Move;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes moves on a profile. A move on a question that is open is not offered: its answer comes
/// first.
final class Moves {
  private final Vocabulary words;
  private final Studies studies;

  Moves(Model model) {
    words = model.vocabulary();
    studies = new Studies(words);
  }

  /// The profile after one more move; empty if the move gives it nothing, or its question is open.
  /// Whether the level of education before a degree is reached is not asked here: another move can
  /// bring it.
  ///
  /// @param origin the profile before all moves; it decides in which field a degree is taken
  Optional<Profile> made(Profile origin, Profile p, Move move) {
    return switch (move.gives()) {
      case Move.Gain.Finish g -> finished(p);
      case Move.Gain.Schooling g ->
          p.education().value().flatMap(list -> schooled(p, list, g.level()));
      case Move.Gain.Degree g ->
          p.education().value().flatMap(list -> degree(origin, p, list, g.award()));
      case Move.Gain.Certificate g ->
          added(p.chosen(WordList.CERTIFICATES), List.of(g.certificate()))
              .map(set -> p.withCertificates(Answer.of(set)));
      case Move.Gain.Shifts g ->
          // Whoever cannot work them is not told to accept them.
          p.rulesOutAnyShift(g.shifts())
              ? Optional.empty()
              : added(p.shifts(), g.shifts()).map(set -> p.withShifts(Answer.of(set)));
      case Move.Gain.Skill g ->
          p.skill(g.skill()).value().orElse(false)
              ? Optional.empty()
              : Optional.of(p.withSkill(g.skill(), Answer.of(true)));
      case Move.Gain.Work g -> p.experience().value().map(list -> worked(p, list, g));
    };
  }

  private static Optional<Profile> finished(Profile p) {
    List<Education> list = p.education().value().orElse(List.of());
    if (list.stream().noneMatch(Education::isUnderWay)) {
      return Optional.empty();
    }
    List<Education> done = list.stream().map(e -> e.isUnderWay() ? completed(e) : e).toList();
    return Optional.of(p.withEducation(Answer.of(done)));
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

  private static Education completed(Education e) {
    return new Education(
        e.level(), e.field(), e.award(), Answer.of(Education.Status.COMPLETED), e.marks());
  }

  private Optional<Profile> degree(Profile origin, Profile p, List<Education> list, String id) {
    if (list.stream().anyMatch(e -> e.award().equals(Answer.of(id)) && !Studies.isLeft(e))) {
      return Optional.empty();
    }
    Award award = words.award(id);
    // A person goes on in their own field where the degree is given in it.
    String field =
        origin.education().value().orElse(List.of()).stream()
            .flatMap(e -> e.field().value().stream())
            .filter(award.fields()::contains)
            .findFirst()
            .orElse(award.fields().getFirst());
    return Optional.of(with(p, list, award.level(), Answer.of(field), Answer.of(id)));
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

  /// Whether two moves cannot be made together: they are the same thing in different amounts.
  static boolean exclude(Move a, Move b) {
    return a.gives() instanceof Move.Gain.Work x
        && b.gives() instanceof Move.Gain.Work y
        && x.sector().equals(y.sector());
  }
}
