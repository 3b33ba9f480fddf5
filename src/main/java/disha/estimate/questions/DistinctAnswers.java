package disha.estimate.questions;

import disha.profile.Profile;
import disha.profile.Topic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Of all answers to a question that is wholly open, one for each that the rules tell apart. They
/// are the same for everybody, and found once: of work there are many that no rule knows.
public final class DistinctAnswers {
  private final UnaryOperator<List<Profile>> toldApart;
  private final Map<Topic, List<Profile>> kept = new ConcurrentHashMap<>();

  /// @param toldApart of profiles one for each that the rules tell apart
  public DistinctAnswers(UnaryOperator<List<Profile>> toldApart) {
    this.toldApart = toldApart;
  }

  /// The profiles of a topic that are to be tried.
  ///
  /// @param all the profiles in which nothing else is answered
  List<Profile> of(Topic topic, Supplier<List<Profile>> all) {
    return kept.computeIfAbsent(topic, t -> toldApart.apply(all.get()));
  }
}
