package disha.estimate.compare;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.segment.SegmentEstimate;
import disha.profile.Answer;
import disha.profile.QuestionId;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts estimates side by side.
public final class Comparer {
  private final Estimator estimator;
  private final List<Estimate> estimates;
  private final Model model;

  private Comparer(Estimator estimator, List<Estimate> estimates) {
    if (estimates.size() < Comparison.FEWEST || estimates.size() > Comparison.MOST) {
      throw new IllegalArgumentException(estimates.size() + " estimates cannot be compared");
    }
    Estimate first = estimates.getFirst();
    for (Estimate e : estimates) {
      if (e.model() != estimator.model()) {
        throw new IllegalArgumentException("an estimate of another model cannot be compared");
      }
      if (e.prices() != first.prices()) {
        throw new IllegalArgumentException("estimates in different rupees cannot be compared");
      }
    }
    this.estimator = estimator;
    this.estimates = estimates;
    this.model = first.model();
  }

  /// Estimates of one model side by side, the first as the one that the others are held against.
  ///
  /// @param estimator what made them
  /// @param estimates two to four, all in the same rupees
  /// @throws IllegalArgumentException if they are fewer or more, of another model or in different
  ///   rupees
  public static Comparison compare(Estimator estimator, List<Estimate> estimates) {
    return new Comparer(estimator, estimates).comparison();
  }

  private Comparison comparison() {
    List<Map<QuestionId, Answer<?>>> sheets =
        estimates.stream().map(e -> AnswerSheet.of(model, e.profile())).toList();
    List<QuestionId> differing = new ArrayList<>();
    List<QuestionId> alike = new ArrayList<>();
    for (Map.Entry<QuestionId, Answer<?>> one : sheets.getFirst().entrySet()) {
      Set<Answer<?>> answers = new HashSet<>();
      sheets.forEach(s -> answers.add(s.get(one.getKey())));
      if (answers.size() > 1) {
        differing.add(one.getKey());
      } else if (!one.getValue().isOpen()) {
        alike.add(one.getKey());
      }
    }
    return new Comparison(estimates, differing, alike, assumptions(), segments());
  }

  private List<String> assumptions() {
    return model.assumptions().stream()
        .map(Assumption::id)
        .filter(id -> estimates.stream().map(e -> plain(e, id)).distinct().count() > 1)
        .toList();
  }

  /// The value in a form in which two that say the same are equal.
  private static Object plain(Estimate e, String assumption) {
    return switch (e.assumptions().value(assumption)) {
      case Assumption.NumberValue a -> a.value().stripTrailingZeros();
      case Assumption.ChoiceValue c -> Set.copyOf(c.value());
      case Assumption.SwitchValue s -> s.value();
      case Assumption.StatementValue s -> true;
    };
  }

  private List<SegmentComparison> segments() {
    return estimates.stream()
        .filter(e -> !e.segments().isEmpty())
        .findFirst()
        .map(e -> e.segments().stream().map(this::segment).toList())
        .orElse(List.of());
  }

  private SegmentComparison segment(SegmentEstimate like) {
    List<Optional<SegmentComparison.EstimateStanding>> standings =
        estimates.stream()
            .map(e ->
                e.segment(like.segment().id())
                    .map(s -> new SegmentComparison.EstimateStanding(s, estimator.project(e, s))))
            .toList();
    return new SegmentComparison(like.segment(), standings);
  }
}
