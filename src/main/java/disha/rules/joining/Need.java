package disha.rules.joining;

import disha.rules.grounds.Basis;
import disha.rules.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/// Something that a sector or a segment asks of a person, or that a person may ask of it.
///
/// @param sectors the ids of the sectors it is for, all their segments
/// @param segments the ids of single segments it is for
/// @param says what is asked, in our words
/// @param instead what is told in place of `says` and `step` where it is not met and something
///   holds of the person; the first that holds counts
/// @param step how to meet it, where something can be done
/// @param expectedBy the ids of the facts by which a document expects it of whoever joins: by what
///   such a document says, a person who denies it is not taken. Only of what does not block
public record Need(
    String id,
    Force force,
    List<String> sectors,
    List<String> segments,
    Condition when,
    Text says,
    Optional<Text> step,
    List<Instead> instead,
    List<String> expectedBy,
    Basis basis) {
  public Need {
    sectors = List.copyOf(sectors);
    segments = List.copyOf(segments);
    instead = List.copyOf(instead);
    expectedBy = List.copyOf(expectedBy);
  }

  /// What is told of a need in place of the usual where something holds of a person, such as that
  /// they have ruled out the step for good.
  ///
  /// @param step how to meet it all the same; empty where nothing can be done
  public record Instead(Condition when, Text says, Optional<Text> step) {}

  /// How strongly it is asked.
  public enum Force {
    /// Without it the way is blocked.
    HARD,
    /// With it a strength, without it a gap; neither blocks.
    SOFT,
    /// With it a strength, without it nothing.
    BONUS
  }

  /// Whether it is asked in a segment.
  public boolean concerns(Segment segment) {
    return sectors.contains(segment.sector()) || segments.contains(segment.id());
  }
}
