package disha.estimate.ways;

import disha.estimate.pay.Pay;
import disha.estimate.verdict.Verdict;
import disha.rules.joining.Move;
import java.util.List;

/// A few moves together, and what they change.
///
/// @param moves one to three moves
/// @param fit how they fit what the person has and wants
/// @param openings the segments whose verdict they better
/// @param raises the segments in which they raise likely pay, among those the person can join
///   already
/// @param documents the segments in which more documents admit the person; looked for only where
///   there is one move
public record Way(
    List<Move> moves,
    PersonFit fit,
    List<Opening> openings,
    List<Raise> raises,
    List<DocumentGain> documents) {
  /// How many moves are tried together at most.
  public static final int MOST_MOVES = 3;

  public Way {
    moves = List.copyOf(moves);
    openings = List.copyOf(openings);
    raises = List.copyOf(raises);
    documents = List.copyOf(documents);
  }

  /// The same with the documents that it wins.
  public Way with(List<DocumentGain> won) {
    return new Way(moves, fit, openings, raises, won);
  }

  /// How moves fit what the person has and wants.
  public enum PersonFit {
    /// Some of it is begun already.
    UNDER_WAY,
    /// Nothing speaks for or against it.
    NEW,
    /// It takes shifts that the person has not chosen.
    LEFT_OUT,
    /// It takes a degree that is no higher than one the person has or studies for, or than another
    /// of it.
    NO_HIGHER
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
