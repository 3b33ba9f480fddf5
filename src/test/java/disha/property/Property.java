package disha.property;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Tries what should hold for every case with many random ones. If it fails for one, that one is
/// made as small as it can be while it still fails, and told with how to try it again.
///
/// `-Ddisha.seed=N` gives other cases, `-Ddisha.tries=N` more or fewer.
public final class Property {
  private Property() {}

  /// Tries a property; to be called by the test itself, which gives the cases their seed.
  ///
  /// @param property throws if it does not hold; says the same of the same case each time
  public static <T> void check(int tries, Generator<T> generator, Consumer<T> property) {
    check(Run.of(test(), tries, System::getProperty), generator, property);
  }

  /// Tries a property of two cases at once.
  public static <A, B> void check(
      int tries, Generator<A> first, Generator<B> second, BiConsumer<A, B> property) {
    check(
        tries,
        new PairGenerator<>(first, second),
        pair -> property.accept(pair.first(), pair.second()));
  }

  static <T> void check(Run run, Generator<T> generator, Consumer<T> property) {
    for (int i = 0; i < run.tries(); i++) {
      T value = generator.generate(run.chances(i));
      Optional<Failure<T>> found = failure(property, value);
      if (found.isPresent()) {
        Failure<T> smallest = smallest(generator, property, found.get());
        throw new AssertionError(
            """
            %s does not hold: seed %d, try %d of %d. The smallest case found:
            %s
            fails with %s
            To try it again: %s\
            """
                .formatted(
                    run.test(),
                    run.seed(),
                    i + 1,
                    run.tries(),
                    generator.print(smallest.value()).stripTrailing(),
                    smallest.thrown(),
                    run.again(i)),
            found.get().thrown());
      }
    }
  }

  private record Failure<T>(T value, Throwable thrown) {}

  // Whatever is thrown is a failure, and worth the smallest case.
  private static <T> Optional<Failure<T>> failure(Consumer<T> property, T value) {
    try {
      property.accept(value);
      return Optional.empty();
    } catch (Throwable thrown) {
      return Optional.of(new Failure<>(value, thrown));
    }
  }

  private static <T> Failure<T> smallest(
      Generator<T> generator, Consumer<T> property, Failure<T> first) {
    Failure<T> smallest = first;
    Optional<Failure<T>> next = Optional.of(first);
    while (next.isPresent()) {
      smallest = next.get();
      next =
          generator
              .shrink(smallest.value())
              .flatMap(v -> failure(property, v).stream())
              .findFirst();
    }
    return smallest;
  }

  private static String test() {
    return StackWalker.getInstance()
        .walk(frames ->
            frames.filter(f -> !f.getClassName().equals(Property.class.getName())).findFirst())
        .map(f -> f.getClassName().replaceFirst(".*\\.", "") + "#" + method(f.getMethodName()))
        .orElseThrow();
  }

  // A lambda bears the name of the method that it stands in.
  private static String method(String name) {
    return name.replaceFirst("lambda\\$(.*)\\$\\d+", "$1");
  }
}
