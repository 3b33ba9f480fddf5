package disha.rules.grounds;

/// An assumption cannot be changed as asked, told so that a person can mend it.
public final class AssumptionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String[] arguments;

  /// @param key the key of the sentence in the message bundle
  /// @param arguments what the sentence names
  AssumptionException(String key, String... arguments) {
    super(key + " " + String.join(", ", arguments));
    this.key = key;
    this.arguments = arguments.clone();
  }

  /// The key of the sentence in the message bundle.
  public String key() {
    return key;
  }

  /// What the sentence names.
  public String[] arguments() {
    return arguments.clone();
  }
}
