package disha.rules.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every word with which a profile can answer, and the words that texts are written in.
///
/// @param words the words of each list
/// @param afterStudies what comes after some studies
/// @param glossary the words that texts use in one sense
public record Vocabulary(
    List<Sector> sectors,
    List<Level> levels,
    List<Term> fields,
    List<Award> awards,
    Map<WordList, List<Term>> words,
    List<Term> work,
    List<AfterStudies> afterStudies,
    List<GlossaryTerm> glossary) {
  public Vocabulary {
    sectors = List.copyOf(sectors);
    levels = List.copyOf(levels);
    fields = List.copyOf(fields);
    awards = List.copyOf(awards);
    words = Map.copyOf(words);
    work = List.copyOf(work);
    afterStudies = List.copyOf(afterStudies);
    glossary = List.copyOf(glossary);
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
    return find(levels, id).orElseThrow(() -> new IllegalArgumentException("no level " + id));
  }

  /// The award with this id; it must exist.
  public Award award(String id) {
    return find(awards, id).orElseThrow(() -> new IllegalArgumentException("no award " + id));
  }
}
