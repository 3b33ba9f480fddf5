package disha.window.state;

import disha.profile.Topic;
import java.util.List;
import java.util.stream.Stream;

/// In which order the form asks: first the few questions that decide the most, as a person tells
/// them, then the others.
public final class FormOrder {
  /// What everybody is asked at once.
  public static final List<Topic> FIRST =
      List.of(Topic.EDUCATION, Topic.EXPERIENCE, Topic.SHIFTS, Topic.SKILLS, Topic.INTERESTS);

  /// What is asked of those who go on.
  public static final List<Topic> MORE =
      Stream.of(Topic.values()).filter(t -> !FIRST.contains(t)).toList();

  /// All of them.
  public static final List<Topic> ALL = Stream.concat(FIRST.stream(), MORE.stream()).toList();

  private FormOrder() {}
}
