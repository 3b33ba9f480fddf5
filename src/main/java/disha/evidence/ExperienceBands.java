package disha.evidence;

import disha.basics.Months;
import disha.text.Resources;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/// Which offers are compared with one another: those for about as much experience.
///
/// @param years at which a band begins, ascending from 0; the last has no end
/// @param least how many offers of a band say more than their number
/// @param far how many times the middle one an offer is asked about
public record ExperienceBands(List<Integer> years, int least, long far) {
  private static final String FILE = "/evidence/bands.properties";

  public ExperienceBands {
    years = List.copyOf(years);
  }

  /// One of them.
  ///
  /// @param from years, those included
  /// @param to years, those no longer included; -1 if it has no end
  public record ExperienceBand(int from, int to) {
    /// Whether it has no end.
    public boolean isOpen() {
      return to < 0;
    }
  }

  /// The ones that the program is shipped with.
  public static ExperienceBands bundled() {
    return ShippedBands.IT;
  }

  // Read when they are first asked for: many runs never do.
  private static final class ShippedBands {
    static final ExperienceBands IT = read();

    private static ExperienceBands read() {
      Properties held = Resources.properties(FILE);
      return new ExperienceBands(
          Arrays.stream(held.getProperty("years").split(","))
              .map(String::strip)
              .map(Integer::valueOf)
              .toList(),
          Integer.parseInt(held.getProperty("least")),
          Long.parseLong(held.getProperty("far")));
    }
  }

  /// The band of somebody with so many months of experience.
  public ExperienceBand of(int months) {
    int i = years.size() - 1;
    while (i > 0 && months < years.get(i) * Months.A_YEAR) {
      i--;
    }
    return new ExperienceBand(years.get(i), i + 1 < years.size() ? years.get(i + 1) : -1);
  }
}
