package disha.rules.grounds;

import disha.rules.vocabulary.Text;
import java.util.List;

/// A topic on which documents disagree, and how the model lives with it.
///
/// @param handling what the model does about it
/// @param assumptions the ids of the assumptions by which it does so
public record Conflict(
    String id, Text topic, List<Claim> claims, Text handling, List<String> assumptions) {
  public Conflict {
    claims = List.copyOf(claims);
    assumptions = List.copyOf(assumptions);
  }

  /// One side of it.
  ///
  /// @param says the claim in a few words
  /// @param facts the ids of the facts that make it
  public record Claim(Text says, List<String> facts) {
    public Claim {
      facts = List.copyOf(facts);
    }
  }
}
