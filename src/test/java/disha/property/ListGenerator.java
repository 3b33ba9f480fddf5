package disha.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lists; a smaller one lacks an item or has a smaller one.
///
/// @param source where they come from
/// @param fewest how many items must stay
/// @param items what makes an item smaller and prints it
public record ListGenerator<T>(Function<Random, List<T>> source, int fewest, Generator<T> items)
    implements Generator<List<T>> {
  @Override
  public List<T> generate(Random random) {
    return source.apply(random);
  }

  @Override
  public Stream<List<T>> shrink(List<T> list) {
    Stream<List<T>> shorter = list.size() > fewest ? lessOne(list) : Stream.empty();
    return Stream.concat(shorter, oneChanged(list, items::shrink));
  }

  @Override
  public String print(List<T> list) {
    return list.stream().map(items::print).collect(Collectors.joining("\n"));
  }

  /// The same list without its first item, without its second one, and so on.
  public static <T> Stream<List<T>> lessOne(List<T> list) {
    return IntStream.range(0, list.size())
        .mapToObj(i -> {
          List<T> out = new ArrayList<>(list);
          out.remove(i);
          return out;
        });
  }

  /// The same list with one item changed in each way that there is for it.
  public static <T> Stream<List<T>> oneChanged(List<T> list, Function<T, Stream<T>> ways) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMap(i ->
            ways.apply(list.get(i))
                .map(item -> {
                  List<T> out = new ArrayList<>(list);
                  out.set(i, item);
                  return out;
                }));
  }
}
