package disha.rules.pay;

import disha.rules.grounds.Basis;
import disha.rules.grounds.Quantity;
import disha.rules.vocabulary.Text;
import java.util.List;

/// A step of a career that documents name without an amount of pay.
///
/// @param after the years in the sector after which it is within reach
public record CareerStep(String id, Text says, List<String> sectors, Quantity after, Basis basis) {
  public CareerStep {
    sectors = List.copyOf(sectors);
  }
}
