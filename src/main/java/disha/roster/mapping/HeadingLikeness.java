package disha.roster.mapping;

import disha.roster.words.PlainKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the known heading that another one looks like, by the pairs of letters that both have.
final class HeadingLikeness {
  /// Of all pairs of both, from 0 to 1; with less in common they only share an ending.
  private static final double LEAST = 0.55;

  private final Map<String, Set<String>> known = new LinkedHashMap<>();

  void add(String heading) {
    known.put(heading, pairs(PlainKey.of(heading)));
  }

  Optional<String> best(List<String> words) {
    Set<String> wanted = pairs(String.join("", words));
    String best = null;
    double most = LEAST;
    for (Map.Entry<String, Set<String>> heading : known.entrySet()) {
      double like = likeness(wanted, heading.getValue());
      if (like > most) {
        most = like;
        best = heading.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + other.size());
  }

  private static Set<String> pairs(String key) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i + 1 < key.length(); i++) {
      out.add(key.substring(i, i + 2));
    }
    return new HashSet<>(out);
  }
}
