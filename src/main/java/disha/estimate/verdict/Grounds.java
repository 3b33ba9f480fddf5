package disha.estimate.verdict;

import disha.logic.Finding;
import java.util.List;
import java.util.function.Supplier;

/// What in a profile decided an outcome. It is looked for when it is first asked for: most outcomes
/// are never explained.
public final class Grounds {
  private Supplier<List<Finding>> search;
  private List<Finding> found;

  /// @param search finds them; gives the same whenever it is asked
  Grounds(Supplier<List<Finding>> search) {
    this.search = search;
  }

  /// Grounds that are known.
  public static Grounds of(List<Finding> findings) {
    return new Grounds(() -> List.copyOf(findings));
  }

  /// All of them.
  public synchronized List<Finding> findings() {
    if (found == null) {
      found = search.get();
      search = null;
    }
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grounds g && findings().equals(g.findings());
  }

  @Override
  public int hashCode() {
    return findings().hashCode();
  }

  @Override
  public String toString() {
    return findings().toString();
  }
}
