package disha.estimate;

import disha.estimate.offer.OfferCheck;
import disha.estimate.pay.Prices;
import disha.estimate.pay.Projection;
import disha.estimate.questions.NextQuestion;
import disha.estimate.ways.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What follows from an estimate and takes as long as many of them.
///
/// @param projections pay over the coming years by the id of the segment, where there is a figure
///   today
/// @param ways the few best ways to more, the cheapest first; none from an empty or impossible
///   profile
/// @param questions the open questions that matter, those that decide the most first; none where
///   the profile is impossible
/// @param inOtherRupees the same estimate in the rupees that it is not given in
public record Insights(
    Estimate estimate,
    Map<String, Projection> projections,
    List<Way> ways,
    List<NextQuestion> questions,
    Estimate inOtherRupees) {
  public Insights {
    projections = Map.copyOf(projections);
    ways = List.copyOf(ways);
    questions = List.copyOf(questions);
  }

  /// How far to look. The offer is always looked at.
  ///
  /// @param segments the ids of the segments in which pay is projected
  /// @param moves how many moves a way takes at most, up to [Way#MOST_MOVES]; none for no ways
  /// @param about the ids of the segments that ways are to be about; if there are none, they are
  ///   about what fits the person and what is open to them
  /// @param questions whether it is found out what the open questions decide
  public record Depth(Set<String> segments, int moves, Set<String> about, boolean questions) {
    /// Neither pay over the years nor ways.
    public static final Depth SHALLOW = new Depth(Set.of(), 0, Set.of(), true);

    /// Not at all, for whoever has answered nothing.
    public static final Depth NONE = new Depth(Set.of(), 0, Set.of(), false);

    public Depth {
      segments = Set.copyOf(segments);
      about = Set.copyOf(about);
    }

    /// As deep as can be: every segment, and as many moves as are tried.
    public static Depth whole(Estimate estimate) {
      return new Depth(
          estimate.segments().stream().map(s -> s.segment().id()).collect(Collectors.toSet()),
          Way.MOST_MOVES,
          Set.of(),
          true);
    }
  }

  /// The check of the offer in hand in the rupees that the estimate is not given in, wherever the
  /// estimate has one.
  public Optional<OfferCheck> offerInOtherRupees() {
    return inOtherRupees.offer();
  }

  /// The estimate in today's rupees.
  public Estimate today() {
    return estimate.prices() == Prices.TODAY ? estimate : inOtherRupees;
  }

  /// Pay in a segment over the coming years, if that was asked for and there is a figure today.
  ///
  /// @param segment its id
  public Optional<Projection> projection(String segment) {
    return Optional.ofNullable(projections.get(segment));
  }
}
