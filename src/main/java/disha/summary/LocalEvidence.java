package disha.summary;

import java.util.Map;
import java.util.Optional;

/// What offers on record say beside the documents.
///
/// @param madeWith which pack it is, and whether it counts in pay
/// @param counts whether pay rests on it too
/// @param says what they say of each segment for as much experience as the person has, by the
///   segment's id
public record LocalEvidence(String madeWith, boolean counts, Map<String, String> says) {
  public LocalEvidence {
    says = Map.copyOf(says);
  }

  /// What they say of a segment; empty where they are silent or the pay is not known.
  public Optional<String> of(String segment) {
    return Optional.ofNullable(says.get(segment));
  }
}
