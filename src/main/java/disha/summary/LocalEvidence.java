package disha.summary;

import java.util.Map;
import java.util.Optional;

/// What offers on record say beside the documents; no figure rests on them.
///
/// @param madeWith which pack it is, and that it counts in no figure
/// @param says what they say of each segment for as much experience as the person has, by the
///   segment's id
public record LocalEvidence(String madeWith, Map<String, String> says) {
  public LocalEvidence {
    says = Map.copyOf(says);
  }

  /// What they say of a segment; empty where they are silent or the pay is not known.
  public Optional<String> of(String segment) {
    return Optional.ofNullable(says.get(segment));
  }
}
