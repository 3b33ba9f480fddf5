package disha.profile;

import java.util.Optional;
import java.util.function.Function;

/// An answer to a question: given, "not sure", or still open. The last two are the same to the
/// rules, an unknown; to the person they are not.
public sealed interface Answer<T> {
  /// A given answer.
  record Given<T>(T answer) implements Answer<T> {}

  /// The person looked at the question and does not know.
  record NotSure<T>() implements Answer<T> {}

  /// The person has not answered yet.
  record Open<T>() implements Answer<T> {}

  static <T> Answer<T> of(T value) {
    return new Given<>(value);
  }

  static <T> Answer<T> notSure() {
    return new NotSure<>();
  }

  static <T> Answer<T> open() {
    return new Open<>();
  }

  /// The value, if one is given.
  default Optional<T> value() {
    return this instanceof Given<T> g ? Optional.of(g.answer()) : Optional.empty();
  }

  default boolean isGiven() {
    return this instanceof Given;
  }

  default boolean isOpen() {
    return this instanceof Open;
  }

  /// The same answer with its value changed.
  default <U> Answer<U> map(Function<T, U> change) {
    return switch (this) {
      case Given<T> g -> of(change.apply(g.answer()));
      case NotSure<T> n -> notSure();
      case Open<T> o -> open();
    };
  }
}
