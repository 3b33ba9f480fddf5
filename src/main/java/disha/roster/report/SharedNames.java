package disha.roster.report;

import disha.text.SearchText;
import java.util.BitSet;

/// Which names stand more than once, however many there are: of so many that they no longer fit
/// some are said to be shared that are not, and none the other way round.
final class SharedNames {
  private static final int MOST = 1 << 22;

  private final BitSet once = new BitSet();
  private final BitSet more = new BitSet();

  void add(String name) {
    int place = place(name);
    if (once.get(place)) {
      more.set(place);
    }
    once.set(place);
  }

  boolean isShared(String name) {
    return more.get(place(name));
  }

  private static int place(String name) {
    return Math.floorMod(SearchText.folded(name).strip().hashCode(), MOST);
  }
}
