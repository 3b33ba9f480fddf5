package disha.estimate.questions;

import disha.profile.Profile;
import disha.profile.Topic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Of all answers to a question one for each that the rules tell apart: of work there are many
/// kinds that no rule knows. They are the same for whoever has said the same on the topic, and
/// found once.
public final class DistinctAnswers {
  /// In a list of many people the same studies and work come again and again.
  private static final int MOST_KEPT = 1000;

  private record Said(Topic topic, Profile profile) {}

  private final UnaryOperator<List<Profile>> toldApart;
  private final Map<Said, List<Profile>> kept = new ConcurrentHashMap<>();

  /// @param toldApart of profiles one for each that the rules tell apart
  public DistinctAnswers(UnaryOperator<List<Profile>> toldApart) {
    this.toldApart = toldApart;
  }

  /// The profiles that are to be tried.
  ///
  /// @param said in which nothing else is answered than what is said on the topic
  /// @param all every profile that it can become
  List<Profile> of(Topic topic, Profile said, Function<Profile, List<Profile>> all) {
    Said key = new Said(topic, said);
    List<Profile> known = kept.get(key);
    if (known != null) {
      return known;
    }
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    List<Profile> found = toldApart.apply(all.apply(said));
    kept.put(key, found);
    return found;
  }
}
