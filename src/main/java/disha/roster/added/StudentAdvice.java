package disha.roster.added;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.ways.Way;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.rules.joining.Move;
import disha.summary.wording.QuestionWords;
import disha.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a student could do next: it takes longer to find than the kinds of work.
///
/// @param moves what they do in the next step, one thing or several together; none where there is
///   no step
/// @param question the question that is still open and decides most
public record StudentAdvice(List<Move> moves, Optional<QuestionId> question) {
  public StudentAdvice {
    moves = List.copyOf(moves);
  }

  /// What follows from an estimate.
  ///
  /// @param estimator what made it
  public static StudentAdvice of(Estimator estimator, Estimate estimate) {
    List<Way> ways = estimator.ways(estimate, Set.of(), 1);
    return new StudentAdvice(
        ways.isEmpty() ? List.of() : ways.getFirst().moves(),
        estimator.questions(estimate).stream().findFirst().map(q -> q.id()));
  }

  /// The step in words; empty where there is none.
  public String step(Messages messages) {
    return moves.stream()
        .map(m -> m.says().in(messages.language()))
        .collect(Collectors.joining(messages.text("list.plus")));
  }

  /// The question in words; empty where none is open.
  ///
  /// @param profile of whom it is asked
  public String asks(QuestionWords words, Profile profile) {
    return question.map(q -> words.asks(q, profile)).orElse("");
  }
}
