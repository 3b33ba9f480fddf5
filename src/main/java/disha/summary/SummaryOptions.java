package disha.summary;

import disha.estimate.Estimate;
import disha.estimate.Insights;
import disha.estimate.ways.Way;
import disha.evidence.EvidencePack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a summary shows.
///
/// @param scenario what the person calls this variant of the profile; can be empty
/// @param choice which segments are shown in full
/// @param mentions whether the places where documents name each segment are listed
/// @param moves how many moves a way to more takes at most, up to two; if none, pay over the years
///   is left out too: both take as long as many estimates
/// @param numbers how the facts that are cited are numbered
/// @param full whether all that stands behind the answer follows it, on paper as an annex
/// @param evidence offers on record that are told beside the documents
public record SummaryOptions(
    String scenario,
    SegmentChoice choice,
    boolean mentions,
    int moves,
    Numbers numbers,
    boolean full,
    Optional<EvidencePack> evidence) {
  /// How cited facts are numbered.
  public enum Numbers {
    /// From one, in the order in which they first appear: for whatever is read from its beginning.
    AS_THEY_APPEAR,
    /// As the model holds them: for what changes while it is looked at.
    OF_THE_MODEL
  }

  /// A summary that does not name the scenario.
  ///
  /// @param deep whether pay over the years and ways to more are told
  public SummaryOptions(SegmentChoice choice, boolean mentions, boolean deep) {
    this(
        "",
        choice,
        mentions,
        deep ? Way.MOST_MOVES : 0,
        Numbers.AS_THEY_APPEAR,
        false,
        Optional.empty());
  }

  /// A summary of one segment with all that takes long to work out, for a window.
  public static SummaryOptions closer(String segment) {
    return new SummaryOptions(
        "",
        new SegmentChoice.ChosenSegments(List.of(segment)),
        false,
        Way.MOST_MOVES,
        Numbers.OF_THE_MODEL,
        false,
        Optional.empty());
  }

  /// The same with offers on record beside the documents.
  public SummaryOptions with(EvidencePack pack) {
    return new SummaryOptions(scenario, choice, mentions, moves, numbers, full, Optional.of(pack));
  }

  /// What a person could do next, for a window: the ways to more, without any segment.
  public static final SummaryOptions AHEAD =
      new SummaryOptions(
          "",
          new SegmentChoice.BestSegments(0),
          false,
          Way.MOST_MOVES,
          Numbers.OF_THE_MODEL,
          false,
          Optional.empty());

  /// What is told to whoever has answered nothing, for a window: no segment.
  public static final SummaryOptions GUIDANCE =
      new SummaryOptions(
          "",
          new SegmentChoice.BestSegments(0),
          false,
          0,
          Numbers.OF_THE_MODEL,
          false,
          Optional.empty());

  /// Whether pay over the years and ways to more are told.
  public boolean deep() {
    return moves > 0;
  }

  /// How deep to look for what it shows of an estimate.
  public Insights.Depth depth(Estimate estimate) {
    return deep()
        ? new Insights.Depth(
            choice.of(estimate).stream().map(s -> s.segment().id()).collect(Collectors.toSet()),
            moves,
            choice instanceof SegmentChoice.ChosenSegments c ? Set.copyOf(c.segments()) : Set.of(),
            true)
        : Insights.Depth.SHALLOW;
  }

  /// Everything, for a window.
  public static final SummaryOptions ALL =
      new SummaryOptions(
          "",
          new SegmentChoice.AllSegments(),
          true,
          0,
          Numbers.OF_THE_MODEL,
          false,
          Optional.empty());

  /// Every segment, without the mentions, for a terminal.
  public static final SummaryOptions TERMINAL =
      new SummaryOptions(new SegmentChoice.AllSegments(), false, true);

  /// The same with all that stands behind the answer.
  public static final SummaryOptions FULL_TERMINAL =
      new SummaryOptions(
          "",
          new SegmentChoice.AllSegments(),
          false,
          Way.MOST_MOVES,
          Numbers.AS_THEY_APPEAR,
          true,
          Optional.empty());

  /// The words of every segment alone, for a script that works out the rest itself.
  public static final SummaryOptions SCRIPT =
      new SummaryOptions(new SegmentChoice.AllSegments(), false, false);

  /// How many segments are told in full on paper, unless the person chooses them.
  public static final int MOST_ON_PAPER = 5;

  /// What a person takes along on two pages. Whoever chooses segments wants them in full, so that
  /// is the full report.
  ///
  /// @param scenario what the person calls this variant of the profile; can be empty
  /// @param segments the ids of those that the person chose, in order; the best if there are none
  public static SummaryOptions paper(String scenario, List<String> segments) {
    return onPaper(scenario, segments, !segments.isEmpty());
  }

  /// The two pages, and an annex with all that stands behind them.
  ///
  /// @param scenario what the person calls this variant of the profile; can be empty
  /// @param segments the ids of those told in full, in order; the best if there are none
  public static SummaryOptions fullReport(String scenario, List<String> segments) {
    return onPaper(scenario, segments, true);
  }

  private static SummaryOptions onPaper(String scenario, List<String> segments, boolean full) {
    SegmentChoice choice =
        segments.isEmpty()
            ? new SegmentChoice.BestSegments(MOST_ON_PAPER)
            : new SegmentChoice.ChosenSegments(segments);
    return new SummaryOptions(
        scenario, choice, false, Way.MOST_MOVES, Numbers.AS_THEY_APPEAR, full, Optional.empty());
  }
}
