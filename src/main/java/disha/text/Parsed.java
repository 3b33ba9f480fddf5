package disha.text;

import java.util.Optional;

/// What came of reading a text that a person typed.
public sealed interface Parsed<T> {
  /// It stands for a value.
  record Understood<T>(T value) implements Parsed<T> {}

  /// It stands for none.
  ///
  /// @param quoted the part of the text that is wrong
  record Refused<T>(Flaw flaw, String quoted) implements Parsed<T> {}

  /// What is wrong with a text.
  enum Flaw {
    /// Digits are grouped as in no number.
    GROUPS,
    /// Words or signs that say nothing here stand beside a number.
    WORDS,
    /// There is nothing to be read.
    NOTHING
  }

  /// The value, if there is one.
  default Optional<T> good() {
    return this instanceof Understood<T> good ? Optional.of(good.value()) : Optional.empty();
  }
}
