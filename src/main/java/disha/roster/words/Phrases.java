package disha.roster.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words and runs of words with what each stands for; one can stand for several things.
public final class Phrases {
  /// Longer runs stand for nothing.
  private static final int MOST_WORDS = 9;

  private final Map<String, Set<String>> byKey = new HashMap<>();

  /// A run of words that was found.
  ///
  /// @param ids what it stands for, at least one thing
  /// @param words how many words it takes
  public record Match(Set<String> ids, int words) {
    /// The only thing that it stands for, if there is just one.
    public Optional<String> only() {
      return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }
  }

  /// Lets a phrase stand for something more.
  void add(String phrase, String id) {
    String key = PlainKey.of(phrase);
    if (!key.isEmpty()) {
      byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(id);
    }
  }

  /// Lets phrases stand for something if another one does, and for nothing else so far.
  void addLike(String other, List<String> phrases, String id) {
    if (byKey.getOrDefault(PlainKey.of(other), Set.of()).contains(id)) {
      phrases.stream()
          .filter(p -> byKey.getOrDefault(PlainKey.of(p), Set.of(id)).contains(id))
          .forEach(p -> add(p, id));
    }
  }

  /// Whether a whole text is one of the phrases.
  public boolean has(String text) {
    return byKey.containsKey(PlainKey.of(text));
  }

  /// What a whole text stands for, if it stands for one thing only.
  public Optional<String> only(String text) {
    return find(text).flatMap(Match::only);
  }

  /// What a whole text stands for.
  public Optional<Match> find(String text) {
    List<String> words = PlainKey.tokens(text);
    return Optional.ofNullable(byKey.get(String.join("", words)))
        .map(ids -> new Match(ids, words.size()));
  }

  /// The longest run of words from a place on that stands for something.
  public Optional<Match> longest(List<String> words, int from) {
    int most = Math.min(MOST_WORDS, words.size() - from);
    for (int length = most; length > 0; length--) {
      Set<String> ids = byKey.get(String.join("", words.subList(from, from + length)));
      if (ids != null) {
        return Optional.of(new Match(ids, length));
      }
    }
    return Optional.empty();
  }

  /// All phrases, as keys, with what each stands for.
  public Map<String, Set<String>> byPhrase() {
    return Collections.unmodifiableMap(byKey);
  }
}
