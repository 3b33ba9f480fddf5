package disha.estimate.verdict;

import org.apache.commons.numbers.fraction.Fraction;

/// How much voices speak for a person among segments: their share, with one voice added that does
/// and one that does not, as a single voice says less than most of several do.
///
/// @param share in parts of `whole`
/// @param part the share in parts of 2^[#BITS], rounded down
public record Trust(long share, long whole, long part) {
  /// So many bits of a share are kept.
  public static final int BITS = 24;

  /// How much voices speak for a person.
  public static Trust of(Voices voices) {
    Fraction admitting = voices.admitting();
    long share = (long) admitting.getNumerator() + admitting.getDenominator();
    long whole = admitting.getDenominator() * (voices.speaking() + 2L);
    return new Trust(share, whole, (share << BITS) / whole);
  }
}
