package disha.profile;

/// What a person thinks of a kind of work. It changes no verdict: it decides where work stands that
/// is as good for the person as other work, and keeps work apart that they have ruled out.
public enum Interest {
  /// The person would like it.
  LIKE,
  /// The person has ruled it out.
  RATHER_NOT
}
