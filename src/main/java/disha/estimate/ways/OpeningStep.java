package disha.estimate.ways;

import disha.profile.Profile;
import disha.rules.joining.Move;
import java.util.List;

/// A single move, tried by itself, that opens something.
///
/// @param after the person after it
/// @param opens the ids of the segments that were not open before, among those that it is for
public record OpeningStep(Move move, Profile after, List<String> opens) {
  public OpeningStep {
    opens = List.copyOf(opens);
  }
}
