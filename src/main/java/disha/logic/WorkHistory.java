package disha.logic;

import disha.rules.joining.Condition.Where;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// How much of a person's work counts in one segment.
public final class WorkHistory {
  private final int sector;
  private final BitSet suiting;
  private final BitSet fitting;
  // Made once: they are asked thousands of times.
  private final Map<Where, Function<WorkPeriod, MonthRange>> counted = new EnumMap<>(Where.class);
  private final Function<WorkPeriod, MonthRange> inSector;
  private final Function<WorkPeriod, MonthRange> paid;
  private final Function<WorkPeriod, MonthRange> atMost;
  private final Function<WorkPeriod, MonthRange> leftOut;

  public WorkHistory(VocabularyIndex words, Segment segment) {
    sector = words.sectors.of(segment.sector());
    suiting = work(words, segment, FitGrade.DIRECT);
    fitting = work(words, segment, FitGrade.RELATED);
    for (Where where : Where.values()) {
      BitSet kinds = where == Where.FITS_HERE ? fitting : suiting;
      counted.put(where, s -> s.months(where, sector, kinds));
    }
    inSector = s -> s.monthsIn(sector);
    paid = s -> s.monthsPaid(sector, suiting);
    atMost = s -> s.monthsAtMost(sector, suiting);
    leftOut = s -> s.monthsLeftOut(sector, suiting);
  }

  private static BitSet work(VocabularyIndex words, Segment segment, FitGrade atLeast) {
    return words.work.set(
        words.model().fits(segment.id()).stream()
            .filter(fit -> fit.grade().compareTo(atLeast) >= 0)
            .flatMap(fit -> fit.work().stream())
            .distinct()
            .toList());
  }

  /// The months that count.
  public MonthRange months(Person person, Where where) {
    return person.months(counted.get(where));
  }

  /// The months in the segment's sector.
  public MonthRange monthsInSector(Person person) {
    return person.months(inSector);
  }

  /// The months that count towards pay, to the nearest: pay grows from month to month, and what is
  /// asked for, such as a year, is only reached when it is completed.
  public MonthRange monthsPaid(Person person) {
    return person.months(paid);
  }

  /// The same if suiting work outside the sector counts in full.
  public MonthRange monthsAtMost(Person person) {
    return person.months(atMost);
  }

  /// The months of other work outside the sector, which do not count.
  public MonthRange monthsLeftOut(Person person) {
    return person.months(leftOut);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkHistory w
        && sector == w.sector
        && suiting.equals(w.suiting)
        && fitting.equals(w.fitting);
  }

  @Override
  public int hashCode() {
    return 31 * sector + suiting.hashCode();
  }
}
