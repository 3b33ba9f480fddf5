package disha.rules.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every word with which a profile can answer.
public record Vocabulary(
    List<Sector> sectors,
    List<Level> levels,
    List<Term> fields,
    List<Award> awards,
    List<Term> professions,
    List<Term> certificates,
    List<Term> skills,
    List<Term> shifts,
    List<Term> preferences,
    List<Term> work) {
  public Vocabulary {
    sectors = List.copyOf(sectors);
    levels = List.copyOf(levels);
    fields = List.copyOf(fields);
    awards = List.copyOf(awards);
    professions = List.copyOf(professions);
    certificates = List.copyOf(certificates);
    skills = List.copyOf(skills);
    shifts = List.copyOf(shifts);
    preferences = List.copyOf(preferences);
    work = List.copyOf(work);
  }

  /// The member of `list` with this id.
  public static <T extends Named> Optional<T> find(List<T> list, String id) {
    for (T t : list) {
      if (t.id().equals(id)) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /// The rank of a level; the level must exist.
  public int rank(String level) {
    return level(level).rank();
  }

  /// The level with this id; it must exist.
  public Level level(String id) {
    return find(levels, id).orElseThrow(() -> new IllegalArgumentException("no level " + id));
  }

  /// The award with this id; it must exist.
  public Award award(String id) {
    return find(awards, id).orElseThrow(() -> new IllegalArgumentException("no award " + id));
  }
}
