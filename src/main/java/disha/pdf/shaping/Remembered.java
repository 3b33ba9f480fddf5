package disha.pdf.shaping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What was worked out last, so that it is not worked out again: a page is set several times until
/// it fits, and most of its words stand on the next one too.
final class Remembered<K, V> {
  private final Map<K, V> known;

  /// @param most how many are remembered; then the eldest is forgotten
  Remembered(int most) {
    known =
        Collections.synchronizedMap(
            new LinkedHashMap<>() {
              private static final long serialVersionUID = 1;

              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
              }
            });
  }

  Optional<V> find(K key) {
    return Optional.ofNullable(known.get(key));
  }

  void keep(K key, V value) {
    known.put(key, value);
  }

  // Nobody waits for another who makes the same at the same time.
  V get(K key, Function<K, V> make) {
    V before = known.get(key);
    if (before != null) {
      return before;
    }
    V made = make.apply(key);
    keep(key, made);
    return made;
  }
}
