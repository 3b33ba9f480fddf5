package disha.estimate;

import disha.rules.Move;
import java.util.List;

/// A few moves together, and what they change.
///
/// @param moves one to three moves
/// @param openings the segments whose verdict they better
/// @param raises the segments in which they raise likely pay
public record Path(List<Move> moves, List<Opening> openings, List<Raise> raises) {
  public Path {
    moves = List.copyOf(moves);
    openings = List.copyOf(openings);
    raises = List.copyOf(raises);
  }

  /// A better verdict.
  ///
  /// @param segment the id of the segment
  public record Opening(String segment, Verdict from, Verdict to) {}

  /// Higher likely pay.
  ///
  /// @param segment the id of the segment
  public record Raise(String segment, Pay from, Pay to) {}
}
