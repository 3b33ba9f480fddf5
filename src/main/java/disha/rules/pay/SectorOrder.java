package disha.rules.pay;

import disha.rules.grounds.Basis;
import disha.rules.vocabulary.Text;

/// That documents put the pay of one sector above that of another. Where pooled pay comes out the
/// other way round, a person must be told why.
///
/// @param higher the id of the sector that they put higher
/// @param lower the id of the other
/// @param says why it comes out the other way round
public record SectorOrder(String id, String higher, String lower, Text says, Basis basis) {
  /// Whether it is about a sector.
  public boolean concerns(String sector) {
    return sector.equals(higher) || sector.equals(lower);
  }
}
