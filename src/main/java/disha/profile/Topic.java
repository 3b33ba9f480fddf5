package disha.profile;

import java.util.Locale;
import java.util.Optional;

/// A section of the form. Its key is what the profile file and the questions of the model call it.
public enum Topic {
  NAME,
  EDUCATION,
  PROFESSIONS,
  CERTIFICATES,
  EXPERIENCE,
  SKILLS,
  SHIFTS,
  PREFERENCES,
  OFFER;

  /// Marks are a question of their own to the model, and a field of an education in the form.
  private static final String MARKS = "marks";

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The section that a field or question belongs to.
  public static Optional<Topic> of(String field) {
    if (field.equals(MARKS)) {
      return Optional.of(EDUCATION);
    }
    String head = field.replaceFirst("[.\\[].*", "");
    for (Topic t : values()) {
      if (t.key().equals(head)) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }
}
