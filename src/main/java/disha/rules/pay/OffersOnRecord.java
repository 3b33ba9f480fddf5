package disha.rules.pay;

import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import java.util.List;

/// Offers that an institution has on record, as one more voice on pay beside the documents. No
/// reading rests on them.
///
/// @param record where they stand, named as a source like any document
public record OffersOnRecord(Document record, List<OfferClaim> claims) {
  public OffersOnRecord {
    claims = List.copyOf(claims);
  }

  /// What those for one kind of work and about as much experience say. Their middle half speaks:
  /// from the first quartile to the median, and from there to the third.
  ///
  /// @param segment the id of the segment they were for
  /// @param from the least months of experience they are for
  /// @param to the most
  /// @param lower the fact that states its lower part
  /// @param upper the fact that states its upper part
  public record OfferClaim(
      String segment, int from, int to, Fact lower, Fact upper, List<OfferAmount> amounts) {
    public OfferClaim {
      amounts = List.copyOf(amounts);
    }
  }

  /// What one of them offers.
  ///
  /// @param year in whose rupees it is
  public record OfferAmount(long paiseAYear, int year) {}
}
