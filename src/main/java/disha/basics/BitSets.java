package disha.basics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Every set of the constants of an enum.
public final class BitSets {
  private BitSets() {}

  /// The sets by their bits: bit n stands for the nth of all constants.
  public static <E extends Enum<E>> List<Set<E>> of(E[] constants) {
    List<Set<E>> out = new ArrayList<>();
    for (int bits = 0; bits < 1 << constants.length; bits++) {
      Set<E> set = EnumSet.noneOf(constants[0].getDeclaringClass());
      for (int i = 0; i < constants.length; i++) {
        if ((bits & 1 << i) != 0) {
          set.add(constants[i]);
        }
      }
      out.add(Collections.unmodifiableSet(set));
    }
    return List.copyOf(out);
  }
}
