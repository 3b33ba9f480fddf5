package disha.profile;

import java.util.Optional;

/// A question to a person: on a whole topic, or on one word of a list that is answered by yes or
/// no.
///
/// @param member the id of the word
public record QuestionId(Topic topic, Optional<String> member) {
  /// The question on a whole topic.
  public static QuestionId of(Topic topic) {
    return new QuestionId(topic, Optional.empty());
  }

  /// The question on one word.
  public static QuestionId of(Topic topic, String member) {
    return new QuestionId(topic, Optional.of(member));
  }

  /// As the profile file calls it, such as `shifts` or `skills.teamwork`.
  public String text() {
    return member.map(m -> topic.key() + "." + m).orElseGet(topic::key);
  }
}
