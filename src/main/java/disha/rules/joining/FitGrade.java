package disha.rules.joining;

/// How well a kind of work fits a person, the better the later.
public enum FitGrade {
  /// Nothing that the person names fits it.
  NONE,
  /// A skill that the person names fits it.
  OWN_WORD,
  /// A neighbouring field, neighbouring work, or a course in it.
  RELATED,
  /// The person's own field of study, own profession, or enough years of this very work.
  DIRECT
}
