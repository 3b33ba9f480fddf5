package disha.summary;

import java.util.List;

/// What a summary shows.
///
/// @param choice which segments are shown in full
/// @param mentions whether the places where documents name each segment are listed
/// @param deep whether pay over the years and all that would change the answer are worked out,
///   which takes as long as many estimates
public record SummaryOptions(Choice choice, boolean mentions, boolean deep) {
  /// Which segments are shown in full; the others are only named.
  public sealed interface Choice {
    /// All of them.
    record All() implements Choice {}

    /// The best of each sector that the person can join today; if there is none, the best of all.
    ///
    /// @param most how many of each sector
    record Best(int most) implements Choice {}

    /// Those that the person chose.
    ///
    /// @param segments their ids, in order
    record Chosen(List<String> segments) implements Choice {
      public Chosen {
        segments = List.copyOf(segments);
      }
    }
  }

  /// Everything, for a window.
  public static final SummaryOptions ALL = new SummaryOptions(new Choice.All(), true, false);

  /// Every segment, without the mentions, for a terminal.
  public static final SummaryOptions TERMINAL = new SummaryOptions(new Choice.All(), false, true);

  /// The words of every segment alone, for a script that works out the rest itself.
  public static final SummaryOptions SCRIPT = new SummaryOptions(new Choice.All(), false, false);

  /// The best of each sector, for paper.
  public static final SummaryOptions PAPER = new SummaryOptions(new Choice.Best(1), false, true);
}
