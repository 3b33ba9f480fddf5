package disha.property;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Generators of plain values.
public final class Generators {
  /// Seeds, for a property that takes chances of its own. A smaller seed is no simpler one.
  public static final Generator<Long> SEEDS = Random::nextLong;

  private Generators() {}

  /// One of some values; those named first are taken as the simpler ones.
  public static <T> Generator<T> of(List<T> values) {
    return new Generator<>() {
      @Override
      public T generate(Random random) {
        return values.get(random.nextInt(values.size()));
      }

      @Override
      public Stream<T> shrink(T value) {
        return values.stream().takeWhile(v -> !v.equals(value));
      }
    };
  }

  /// Whole numbers of every size; the ends of the range come often, as faults live there.
  ///
  /// @param max no less than `min`; how many there are must be a `long` itself
  public static Generator<Long> longs(long min, long max) {
    long count = Math.addExact(Math.subtractExact(max, min), 1);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(count);
    return new Generator<>() {
      @Override
      public Long generate(Random random) {
        return switch (random.nextInt(8)) {
          case 0 -> min;
          case 1 -> max;
          default -> min + random.nextLong(count >>> random.nextInt(bits));
        };
      }

      // Big steps first, so that few are needed.
      @Override
      public Stream<Long> shrink(Long value) {
        return LongStream.iterate(value - min, step -> step > 0, step -> step / 2)
            .mapToObj(step -> value - step);
      }
    };
  }
}
