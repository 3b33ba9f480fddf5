package disha.rules.pay;

import disha.rules.grounds.Basis;
import disha.rules.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/// How amounts in documents become a range of pay.
///
/// @param lowQuantile the id of the assumption that says which quantile of the pool is shown as low
/// @param highQuantile the same for high
/// @param unstatedPeriod the id of the assumption on the period of an amount that states none
/// @param experienceOpen the id of the assumption on a person who leaves experience open
/// @param generalShown the id of the assumption on how long a range that names no experience stays
///   among what the documents span
/// @param suitingWorkCounts the id of the assumption on suiting work outside the sector
/// @param workElsewhere what the counting of work outside a sector rests on
/// @param pooling the id of the assumption on how evidence is pooled
/// @param adviceCounts the id of the assumption on whether advice to accept an amount is evidence
/// @param interpolation the id of the assumption on the time between two moments with evidence
/// @param holdLast the id of the assumption on the time after the last evidence
/// @param neverLess the id of the assumption that more experience never lowers pay
/// @param offer what to say of an offer
/// @param orders what documents say of the pay of one sector beside another's
/// @param steps the steps of a career that documents name
/// @param silences what no document gives pay for
public record PayRules(
    List<PayEvidence> evidence,
    List<Driver> drivers,
    String lowQuantile,
    String highQuantile,
    String unstatedPeriod,
    String experienceOpen,
    String generalShown,
    String suitingWorkCounts,
    Basis workElsewhere,
    String pooling,
    String adviceCounts,
    String interpolation,
    String holdLast,
    String neverLess,
    OfferRules offer,
    List<SectorOrder> orders,
    List<CareerStep> steps,
    List<Silence> silences) {
  public PayRules {
    evidence = List.copyOf(evidence);
    drivers = List.copyOf(drivers);
    orders = List.copyOf(orders);
    steps = List.copyOf(steps);
    silences = List.copyOf(silences);
  }

  /// What documents say of offers.
  ///
  /// @param warning what to say of an offer below every document's floor
  public record OfferRules(Text warning, Basis basis) {}

  /// Something that no document says.
  ///
  /// @param wish the id of the preference whose bearers it concerns more than others, if there is
  ///   one: what they wish for is what no figure tells
  /// @param about the ids of facts that say something else of that wish
  public record Silence(String id, Text says, Optional<String> wish, List<String> about) {
    public Silence {
      about = List.copyOf(about);
    }
  }
}
