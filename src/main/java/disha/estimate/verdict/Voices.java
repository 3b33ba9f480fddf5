package disha.estimate.verdict;

import org.apache.commons.numbers.fraction.Fraction;

/// How many independent voices admit a person: each lineage is one voice, shared by its documents.
///
/// @param admitting the voices that admit; a part of one where a lineage's documents differ
/// @param speaking the lineages that speak on admission here
public record Voices(Fraction admitting, int speaking) {
  private static final Fraction HALF = Fraction.of(1, 2);

  /// The share of the speaking voices that admit, 0 to 1.
  public Fraction share() {
    return admitting.getNumerator() == 0 || speaking == 1 ? admitting : admitting.divide(speaking);
  }

  /// How many of them accept the person, in a word.
  public Acceptance acceptance() {
    Fraction share = share();
    if (share.compareTo(Fraction.ONE) >= 0) {
      return Acceptance.ALL;
    }
    if (share.compareTo(HALF) >= 0) {
      return Acceptance.MOST;
    }
    return share.equals(Fraction.ZERO) ? Acceptance.NONE : Acceptance.FEW;
  }
}
