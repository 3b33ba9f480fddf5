package disha.logic;

import disha.rules.vocabulary.Named;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of one list, each with its place in it, so that a set of words is a set of bits.
final class IdIndex {
  private final Map<String, Integer> places = new HashMap<>();
  private final String[] ids;

  IdIndex(List<? extends Named> words) {
    ids = words.stream().map(Named::id).toArray(String[]::new);
    for (String id : ids) {
      places.put(id, places.size());
    }
  }

  /// The place of a word; the word must be in the list.
  int of(String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no word of the vocabulary has the id " + id);
    }
    return place;
  }

  /// The place of a word, which is looked for first at one place.
  int of(String id, int guess) {
    return guess < ids.length && ids[guess].equals(id) ? guess : of(id);
  }

  BitSet set(Collection<String> ids) {
    BitSet out = new BitSet(places.size());
    for (String id : ids) {
      out.set(of(id));
    }
    return out;
  }

  int size() {
    return places.size();
  }
}
