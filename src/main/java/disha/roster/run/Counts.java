package disha.roster.run;

import java.util.LinkedHashMap;
import java.util.Map;

/// What became of the rows so far.
///
/// @param read rows below the headings
/// @param told rows that are in the result
/// @param refused rows that are among the problems
/// @param blank rows in which nothing is
/// @param hidden rows that the sheet hides; they count among the others too
/// @param leftOut how often words were left out that say nothing here
public record Counts(
    long read, long told, long refused, long blank, long hidden, Map<String, Integer> leftOut) {
  /// More different words are not kept.
  private static final int MOST_WORDS = 200;

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, Map.of());

  /// Both together.
  Counts plus(Counts more) {
    Map<String, Integer> words = new LinkedHashMap<>(leftOut);
    more.leftOut.forEach((word, times) -> {
      if (words.size() < MOST_WORDS || words.containsKey(word)) {
        words.merge(word, times, Integer::sum);
      }
    });
    return new Counts(
        read + more.read,
        told + more.told,
        refused + more.refused,
        blank + more.blank,
        hidden + more.hidden,
        words);
  }
}
