package disha.property;

import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/// The cases that a property is tried with. Each has a number, and the seed with the number added
/// gives it alone: so one case can be tried again by itself.
///
/// @param test the class and the method, as Maven's `-Dtest` takes them
record Run(String test, long seed, int tries) {
  private static final String SEED = "disha.seed";
  private static final String TRIES = "disha.tries";

  Run {
    if (tries < 1) {
      throw new IllegalArgumentException("A property that is not tried cannot fail: " + tries);
    }
  }

  /// The same cases at each run, unless a system property asks for others.
  static Run of(String test, int tries, UnaryOperator<String> properties) {
    String method = test.substring(test.indexOf('#') + 1);
    return new Run(
        test,
        Optional.ofNullable(properties.apply(SEED))
            .map(Long::valueOf)
            .orElse((long) method.hashCode()),
        Optional.ofNullable(properties.apply(TRIES)).map(Integer::valueOf).orElse(tries));
  }

  /// The chances of one case. Neighbouring seeds give similar ones unless they are mixed first.
  Random chances(int number) {
    return new Random(new SplittableRandom(seed + number).nextLong());
  }

  /// How to try one case again.
  String again(int number) {
    return "mvn test -Dtest=%s -D%s=%d -D%s=1".formatted(test, SEED, seed + number, TRIES);
  }
}
