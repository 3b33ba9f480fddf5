package disha.rules.pay;

import disha.rules.grounds.Basis;
import disha.rules.grounds.Quantity;
import java.util.List;

/// An amount of a document as evidence of pay in a sector over a span of experience.
///
/// @param fact the id of the fact that states the amount
/// @param from the first year of experience it speaks for
/// @param to the last year of experience it speaks for
/// @param basis what the placing rests on: the fact itself, or an assumption where the text names
///   no years
public record PayEvidence(
    String id, String fact, List<String> sectors, Quantity from, Quantity to, Basis basis) {
  public PayEvidence {
    sectors = List.copyOf(sectors);
  }
}
