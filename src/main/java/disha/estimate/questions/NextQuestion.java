package disha.estimate.questions;

import disha.profile.QuestionId;
import java.util.List;

/// The open question whose answer would decide the most.
///
/// @param decides the ids of the segments whose verdict is open and would be decided by every
///   answer
/// @param moves the ids of the segments whose verdict at least two answers would make different
public record NextQuestion(QuestionId id, List<String> decides, List<String> moves) {
  public NextQuestion {
    decides = List.copyOf(decides);
    moves = List.copyOf(moves);
  }
}
