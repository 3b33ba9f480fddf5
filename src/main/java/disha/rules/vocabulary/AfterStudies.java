package disha.rules.vocabulary;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Professions, certificates and the like that come after some studies. Whoever has told their
/// studies and not completed as much is taken to have none of them, unless they say so.
///
/// @param level the id of the level of those studies
/// @param words the ids of what comes after them, by list
/// @param assumption the id of the assumption that says so
public record AfterStudies(String level, Map<WordList, Set<String>> words, String assumption) {
  public AfterStudies {
    Map<WordList, Set<String>> copy = new EnumMap<>(WordList.class);
    words.forEach((list, ids) -> copy.put(list, Set.copyOf(ids)));
    words = Map.copyOf(copy);
  }
}
