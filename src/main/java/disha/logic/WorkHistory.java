package disha.logic;

import disha.rules.joining.Condition.Where;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import java.util.BitSet;

/// How much of a person's work counts in one segment.
public final class WorkHistory {
  private final int sector;
  private final BitSet suiting;

  public WorkHistory(VocabularyIndex words, Segment segment) {
    sector = words.sectors.of(segment.sector());
    suiting =
        words.work.set(
            words.model().fits(segment.id()).stream()
                .filter(fit -> fit.grade() == FitGrade.DIRECT)
                .flatMap(fit -> fit.work().stream())
                .toList());
  }

  /// The months that count.
  public MonthRange months(Person person, Where where) {
    return person.months(where, sector, suiting);
  }

  /// The months in the segment's sector.
  public MonthRange monthsInSector(Person person) {
    return person.monthsIn(sector);
  }

  /// Whether work outside the sector counts because it suits the segment.
  public boolean countsWorkElsewhere(Person person) {
    return person.bringsSuitingWork(sector, suiting);
  }
}
