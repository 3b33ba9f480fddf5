package disha.estimate.verdict;

import disha.logic.Finding;
import disha.rules.joining.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one document says of a person in a segment.
///
/// @param rule the rule that holds; empty where an open answer leaves several possible
/// @param possible every outcome that the open answers leave possible; one if `rule` is there
/// @param open the rules that open answers leave possible; none if `rule` is there
/// @param grounds what in the profile decided the outcome or, where it is open, what is open
public record ReadingResult(
    Reading reading,
    Optional<Reading.Rule> rule,
    Set<Reading.Outcome> possible,
    List<Reading.Rule> open,
    Grounds grounds) {
  public ReadingResult {
    open = List.copyOf(open);
  }

  /// What in the profile decided the outcome or, where it is open, what is open.
  public List<Finding> findings() {
    return grounds.findings();
  }

  /// Whether the outcome is this one, whatever the open answers are.
  public boolean is(Reading.Outcome outcome) {
    return possible.size() == 1 && possible.contains(outcome);
  }
}
