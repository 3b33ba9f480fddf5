package disha.logic;

import disha.basics.Months;
import disha.profile.Answer;
import disha.profile.Experience;
import disha.rules.joining.Condition.Where;
import java.math.BigDecimal;
import java.util.BitSet;

/// What one stretch of a person's work says about months that count.
///
/// @param sector the place of its sector; [#ELSEWHERE] or [#UNKNOWN]
/// @param kind the place of its kind of work, or [#UNKNOWN]
/// @param worked all its months
/// @param shared the months that count where it suits a segment of another sector
record WorkPeriod(int sector, int kind, MonthRange worked, MonthRange shared) {
  static final int UNKNOWN = -1;
  static final int ELSEWHERE = -2;

  static WorkPeriod of(VocabularyIndex words, Experience e) {
    int kind = e.work() instanceof Answer.Given<String> g ? words.work.of(g.answer()) : UNKNOWN;
    return new WorkPeriod(
        sector(words, e.place()),
        kind,
        months(e.years(), BigDecimal.ONE),
        months(e.years(), words.suitingShare));
  }

  private static int sector(VocabularyIndex words, Answer<Experience.Workplace> place) {
    return place instanceof Answer.Given<Experience.Workplace> g
        ? switch (g.answer()) {
          case Experience.Workplace.InSector s -> words.sectors.of(s.id());
          case Experience.Workplace.Elsewhere w -> ELSEWHERE;
        }
        : UNKNOWN;
  }

  private static MonthRange months(Answer<BigDecimal> years, BigDecimal share) {
    if (years instanceof Answer.Given<BigDecimal> g) {
      int whole = Months.completed(g.answer().multiply(share));
      return new MonthRange(whole, whole);
    }
    return MonthRange.ANY;
  }

  /// The months of it that count.
  ///
  /// @param suiting the kinds of work that suit the segment
  MonthRange months(Where where, int segmentSector, BitSet suiting) {
    return switch (where) {
      case ANYWHERE -> worked;
      case SUITS -> monthsAs(suiting);
      case COUNTS_HERE -> {
        if (sector == segmentSector) {
          yield worked;
        }
        MonthRange elsewhere = counted(suits(suiting), shared);
        yield sector == UNKNOWN ? new MonthRange(elsewhere.min(), worked.max()) : elsewhere;
      }
    };
  }

  /// The months of it in these kinds of work.
  MonthRange monthsAs(BitSet kinds) {
    return counted(suits(kinds), worked);
  }

  /// The months of it that were in the sector.
  MonthRange monthsIn(int segmentSector) {
    if (sector == UNKNOWN) {
      return worked.orNothing();
    }
    return sector == segmentSector ? worked : MonthRange.NONE;
  }

  private static MonthRange counted(Truth counts, MonthRange span) {
    return switch (counts) {
      case TRUE -> span;
      case FALSE -> MonthRange.NONE;
      case UNKNOWN -> span.orNothing();
    };
  }

  private Truth suits(BitSet suiting) {
    return kind == UNKNOWN
        ? Truth.of(!suiting.isEmpty()).and(Truth.UNKNOWN)
        : Truth.of(suiting.get(kind));
  }

  /// Whether it is certainly of a kind that suits though not, as far as is known, in the sector.
  boolean countsFromElsewhere(int segmentSector, BitSet suiting) {
    return sector != segmentSector && kind != UNKNOWN && suiting.get(kind);
  }
}
