package disha.estimate.verdict;

import disha.rules.joining.Reading;
import java.util.List;

/// A reading with the nodes of its rules.
final class Witness {
  private final Reading reading;
  private final int[] rules;
  private final int[] outcomes;
  private final long segments;

  private Witness(Reading reading, int[] rules, int[] outcomes, long segments) {
    this.reading = reading;
    this.rules = rules;
    this.outcomes = outcomes;
    this.segments = segments;
  }

  /// @param rules the node of each rule, in the reading's order
  /// @param segments those on which it speaks
  static Witness of(Reading reading, List<Integer> rules, long segments) {
    List<Reading.Outcome> all = List.of(Reading.Outcome.values());
    return new Witness(
        reading,
        rules.stream().mapToInt(Integer::intValue).toArray(),
        reading.rules().stream().mapToInt(r -> all.indexOf(r.outcome())).toArray(),
        segments);
  }

  Reading reading() {
    return reading;
  }

  /// How many rules it has.
  int size() {
    return rules.length;
  }

  /// The node of a rule.
  int node(int rule) {
    return rules[rule];
  }

  /// What a rule comes to, as its place among all outcomes.
  int outcome(int rule) {
    return outcomes[rule];
  }

  /// The segments on which it speaks.
  long segments() {
    return segments;
  }
}
