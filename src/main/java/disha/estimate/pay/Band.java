package disha.estimate.pay;

import disha.rules.grounds.Fact;
import java.util.List;

/// One claim of one voice about pay: a range between two amounts.
///
/// @param lineage the id of the lineage whose voice it is
/// @param facts the ids of the facts that make the claim; several where documents of one lineage
///   repeat it
/// @param assumptions the ids of the assumptions that were needed to place it
/// @param weight the share of the pool that it has, as a fraction of `Pool.WHOLE`
public record Band(
    Pay low,
    Pay high,
    String lineage,
    Fact.Role role,
    List<String> facts,
    List<String> assumptions,
    long weight) {
  public Band {
    facts = List.copyOf(facts);
    assumptions = List.copyOf(assumptions);
  }
}
