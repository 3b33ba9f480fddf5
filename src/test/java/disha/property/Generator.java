package disha.property;

import java.util.Random;
import java.util.stream.Stream;

/// Makes random cases for a property, and smaller ones of a case for which it fails.
public interface Generator<T> {
  /// One case; the same chances give the same case.
  T generate(Random random);

  /// Cases that are a little smaller, what takes most away first; none if nothing can be taken
  /// away.
  default Stream<T> shrink(T value) {
    return Stream.empty();
  }

  /// A case as a reader wants to see it.
  default String print(T value) {
    return value.toString();
  }
}
