package disha.profile;

import disha.rules.Model;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.Text;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what can be true in a profile and yet hardly is all: a question back to the person.
/// Figures are made from it all the same.
public final class ProfileDoubts {
  /// From the age of 18 to 63; few have worked longer.
  private static final BigDecimal LONG_LIFE_OF_WORK = BigDecimal.valueOf(45);

  private final Vocabulary words;
  private final List<Education> education;

  private ProfileDoubts(Vocabulary words, List<Education> education) {
    this.words = words;
    this.education = education;
  }

  /// Every doubt about a profile in which nothing is impossible; empty if there is none.
  public static List<FieldError> of(Model model, Profile profile) {
    List<FieldError> out = new ArrayList<>();
    new ProfileDoubts(model.vocabulary(), profile.education().value().orElse(List.of()))
        .loneDegree()
        .ifPresent(out::add);
    professionAlone(model.vocabulary(), profile).ifPresent(out::add);
    BigDecimal years =
        profile.experience().value().orElse(List.of()).stream()
            .flatMap(e -> e.years().value().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (years.compareTo(LONG_LIFE_OF_WORK) > 0) {
      String told = years.stripTrailingZeros().toPlainString();
      out.add(new FieldError("experience", "doubt.years", List.of(Text.same(told))));
    }
    return List.copyOf(out);
  }

  // Hardly anybody practises a profession without having studied for it. Who is not sure has been
  // asked.
  private static Optional<FieldError> professionAlone(Vocabulary words, Profile profile) {
    Set<String> named = profile.chosen(WordList.PROFESSIONS).value().orElse(Set.of());
    boolean silent =
        profile.education().equals(Answer.open())
            || profile.education().value().filter(List::isEmpty).isPresent();
    return silent
        ? words.professions().stream()
            .filter(p -> named.contains(p.id()))
            .findFirst()
            .map(p -> new FieldError("education", "doubt.profession", List.of(p.name())))
        : Optional.empty();
  }

  // A degree that others come before, where none of those is named: what was studied first can fit
  // more work. Where something of unknown level is named, it may be that.
  private Optional<FieldError> loneDegree() {
    for (int i = 0; i < education.size(); i++) {
      Optional<Level> level = level(education.get(i));
      if (level.filter(l -> isDegree(words.level(l.after())) && isAlone(l)).isPresent()) {
        return Optional.of(
            new FieldError(
                "education[" + i + "].level", "doubt.before", List.of(level.get().name())));
      }
    }
    return Optional.empty();
  }

  private boolean isAlone(Level level) {
    return education.stream()
        .map(this::level)
        .allMatch(l -> l.filter(x -> x.rank() >= level.rank() || !isDegree(x)).isPresent());
  }

  // School and what follows on no schooling are no degrees.
  private boolean isDegree(Level level) {
    return words.level(level.after()).rank() > 0;
  }

  private Optional<Level> level(Education e) {
    return e.knownLevel(words).map(words::level);
  }
}
