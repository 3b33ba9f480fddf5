package disha.rules.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every word with which a profile can answer, and the words that texts are written in.
public final class Vocabulary {
  private final List<Sector> sectors;
  private final List<Level> levels;
  private final List<Term> fields;
  private final List<Award> awards;
  private final Map<WordList, List<Term>> words;
  private final List<Term> work;
  private final List<AfterStudies> afterStudies;
  private final List<GlossaryTerm> glossary;

  // By their ids: long class lists ask for them again and again.
  private final Map<String, Level> levelsById;
  private final Map<String, Award> awardsById;

  /// @param words the words of each list
  /// @param afterStudies what comes after some studies
  /// @param glossary the words that texts use in one sense
  public Vocabulary(
      List<Sector> sectors,
      List<Level> levels,
      List<Term> fields,
      List<Award> awards,
      Map<WordList, List<Term>> words,
      List<Term> work,
      List<AfterStudies> afterStudies,
      List<GlossaryTerm> glossary) {
    this.sectors = List.copyOf(sectors);
    this.levels = List.copyOf(levels);
    this.fields = List.copyOf(fields);
    this.awards = List.copyOf(awards);
    this.words = Map.copyOf(words);
    this.work = List.copyOf(work);
    this.afterStudies = List.copyOf(afterStudies);
    this.glossary = List.copyOf(glossary);
    levelsById = byId(levels);
    awardsById = byId(awards);
  }

  private static <T extends Named> Map<String, T> byId(List<T> list) {
    return list.stream().collect(Collectors.toMap(Named::id, t -> t, (first, again) -> first));
  }

  public List<Sector> sectors() {
    return sectors;
  }

  public List<Level> levels() {
    return levels;
  }

  public List<Term> fields() {
    return fields;
  }

  public List<Award> awards() {
    return awards;
  }

  public List<Term> work() {
    return work;
  }

  /// What comes after some studies.
  public List<AfterStudies> afterStudies() {
    return afterStudies;
  }

  /// The words that texts use in one sense.
  public List<GlossaryTerm> glossary() {
    return glossary;
  }

  /// The words of a list, in order.
  public List<Term> words(WordList list) {
    return words.getOrDefault(list, List.of());
  }

  /// The professions, in order.
  public List<Term> professions() {
    return words(WordList.PROFESSIONS);
  }

  /// The certificates, in order.
  public List<Term> certificates() {
    return words(WordList.CERTIFICATES);
  }

  /// The skills, in order.
  public List<Term> skills() {
    return words(WordList.SKILLS);
  }

  /// The shifts, in order.
  public List<Term> shifts() {
    return words(WordList.SHIFTS);
  }

  /// The preferences, in order.
  public List<Term> preferences() {
    return words(WordList.PREFERENCES);
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
    Level level = levelsById.get(id);
    if (level == null) {
      throw new IllegalArgumentException("no level " + id);
    }
    return level;
  }

  /// The award with this id; it must exist.
  public Award award(String id) {
    Award award = awardsById.get(id);
    if (award == null) {
      throw new IllegalArgumentException("no award " + id);
    }
    return award;
  }
}
