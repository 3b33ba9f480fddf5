package disha.estimate;

import disha.estimate.offer.OfferCheck;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.Verdict;
import disha.profile.Answer;
import disha.profile.FieldError;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.pay.PayRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The whole answer to one profile: the single source of everything that any output shows. What
/// takes as long as many estimates stands in its [Insights].
///
/// @param model what it rests on
/// @param assumptions the assumptions in force
/// @param prices in whose rupees amounts are given
/// @param errors what is impossible in the profile; if there is any, there are no segments
/// @param offer the check of the offer in hand, if there is one and pay for its segment
/// @param segments every segment, the best match first; without pay where the profile is empty
public record Estimate(
    Model model,
    Profile profile,
    Assumptions assumptions,
    Prices prices,
    List<FieldError> errors,
    List<SegmentEstimate> segments,
    Optional<OfferCheck> offer) {
  public Estimate {
    errors = List.copyOf(errors);
    segments = List.copyOf(segments);
  }

  /// What no document says and this person's wishes ask for.
  public List<PayRules.Silence> silences() {
    return model.pay().silences().stream()
        .filter(s -> s.wish().filter(this::wishes).isPresent())
        .toList();
  }

  private boolean wishes(String preference) {
    return profile.preference(preference).equals(Answer.of(true));
  }

  /// The estimate of one segment, if there is one.
  public Optional<SegmentEstimate> segment(String id) {
    return segments.stream().filter(s -> s.segment().id().equals(id)).findFirst();
  }

  /// How many segments are in each group that has some, in the order in which they are shown.
  public Map<AdviceGroup, Long> groups() {
    return segments.stream()
        .collect(
            Collectors.groupingBy(
                SegmentEstimate::group, LinkedHashMap::new, Collectors.counting()));
  }

  /// How many segments have each verdict.
  public Map<Verdict, Long> counts() {
    return segments.stream()
        .collect(Collectors.groupingBy(SegmentEstimate::verdict, Collectors.counting()));
  }
}
