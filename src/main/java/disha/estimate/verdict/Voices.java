package disha.estimate.verdict;

import org.apache.commons.numbers.fraction.Fraction;

/// How many independent voices admit a person: each lineage is one voice, shared by its documents.
///
/// @param admitting the voices that admit; a part of one where a lineage's documents differ
/// @param speaking the lineages that speak on admission here
public record Voices(Fraction admitting, int speaking) {
  /// The share of the speaking voices that admit, 0 to 1.
  public Fraction share() {
    return admitting.getNumerator() == 0 || speaking == 1 ? admitting : admitting.divide(speaking);
  }

  /// How many of them accept the person, in a word.
  public Acceptance acceptance() {
    int admit = admitting.getNumerator();
    if (admit == 0) {
      return Acceptance.NONE;
    }
    long all = (long) speaking * admitting.getDenominator();
    if (admit >= all) {
      return Acceptance.ALL;
    }
    return 2L * admit >= all ? Acceptance.MOST : Acceptance.FEW;
  }
}
