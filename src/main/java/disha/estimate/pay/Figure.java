package disha.estimate.pay;

import java.util.List;

/// An amount with everything it rests on.
///
/// @param facts the ids of the facts behind it
/// @param assumptions the ids of the assumptions behind it
public record Figure(Pay pay, List<String> facts, List<String> assumptions) {
  public Figure {
    facts = List.copyOf(facts);
    assumptions = List.copyOf(assumptions);
  }
}
