package disha.rules.joining;

import disha.rules.grounds.Basis;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/// A kind of work that the documents name, in one sector.
///
/// @param work what the work is, in our words
/// @param mentions the ids of the facts in which the documents name it
/// @param demands what the work asks
/// @param ruledOutWithout the id of the preference whose denial rules the work out, if any
public record Segment(
    String id,
    String sector,
    Text name,
    Text work,
    List<String> mentions,
    Demands demands,
    Optional<String> ruledOutWithout)
    implements Named {
  public Segment {
    mentions = List.copyOf(mentions);
  }

  /// What the work asks of a person.
  ///
  /// @param complexity how demanding the work is among the segments
  /// @param basis what this rests on
  public record Demands(Complexity complexity, Basis basis) {}

  /// How demanding the work is, as a step on a scale.
  public enum Complexity {
    LOW,
    MEDIUM,
    HIGH
  }
}
