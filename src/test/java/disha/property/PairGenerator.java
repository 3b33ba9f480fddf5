package disha.property;

import java.util.Random;
import java.util.stream.Stream;

/// Two cases at once, for a property of both.
record PairGenerator<A, B>(Generator<A> first, Generator<B> second)
    implements Generator<PairGenerator.Pair<A, B>> {
  record Pair<A, B>(A first, B second) {}

  @Override
  public Pair<A, B> generate(Random random) {
    return new Pair<>(first.generate(random), second.generate(random));
  }

  @Override
  public Stream<Pair<A, B>> shrink(Pair<A, B> pair) {
    return Stream.concat(
        first.shrink(pair.first()).map(a -> new Pair<>(a, pair.second())),
        second.shrink(pair.second()).map(b -> new Pair<>(pair.first(), b)));
  }

  @Override
  public String print(Pair<A, B> pair) {
    return first.print(pair.first()) + "\n" + second.print(pair.second());
  }
}
