package disha.estimate.pay;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Joins lists of ids.
final class IdLists {
  private IdLists() {}

  /// Every member once, in order of first appearance.
  @SafeVarargs
  static List<String> union(Collection<String>... parts) {
    Set<String> out = new LinkedHashSet<>();
    for (Collection<String> part : parts) {
      out.addAll(part);
    }
    return List.copyOf(out);
  }
}
