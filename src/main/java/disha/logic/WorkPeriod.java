package disha.logic;

import disha.basics.Months;
import disha.profile.Answer;
import disha.profile.Experience;
import disha.rules.joining.Condition.Where;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.function.ToIntFunction;

/// What one stretch of a person's work says about months that count.
///
/// @param sector the place of its sector; [#ELSEWHERE] or [#UNKNOWN]
/// @param kind the place of its kind of work, or [#UNKNOWN]
/// @param worked all its months, as rules ask for them: completed
/// @param shared the same, where it is work elsewhere that counts by a share
/// @param length all its months, as pay grows with them: to the nearest
/// @param sharedLength the same, where it is work elsewhere that counts by a share
record WorkPeriod(
    int sector,
    int kind,
    MonthRange worked,
    MonthRange shared,
    MonthRange length,
    MonthRange sharedLength) {
  static final int UNKNOWN = -1;
  static final int ELSEWHERE = -2;

  static WorkPeriod of(VocabularyIndex words, Experience e) {
    int kind = e.work() instanceof Answer.Given<String> g ? words.work.of(g.answer()) : UNKNOWN;
    return new WorkPeriod(
        sector(words, e.place()),
        kind,
        months(e.years(), Months::completed),
        months(e.years(), y -> Months.completed(y.multiply(words.suitingShare))),
        months(e.years(), Months::lasted),
        months(e.years(), y -> Months.lasted(y.multiply(words.suitingShare))));
  }

  private static int sector(VocabularyIndex words, Answer<Experience.Workplace> place) {
    return place instanceof Answer.Given<Experience.Workplace> g
        ? switch (g.answer()) {
          case Experience.Workplace.InSector s -> words.sectors.of(s.id());
          case Experience.Workplace.Elsewhere w -> ELSEWHERE;
        }
        : UNKNOWN;
  }

  private static MonthRange months(Answer<BigDecimal> years, ToIntFunction<BigDecimal> counted) {
    if (years instanceof Answer.Given<BigDecimal> g) {
      int whole = counted.applyAsInt(g.answer());
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
      case COUNTS_HERE, FITS_HERE -> counted(segmentSector, suiting, worked, shared);
    };
  }

  /// The months of it that count towards pay.
  MonthRange monthsPaid(int segmentSector, BitSet suiting) {
    return counted(segmentSector, suiting, length, sharedLength);
  }

  /// The same if work elsewhere that suits counts as much as work in the sector.
  MonthRange monthsAtMost(int segmentSector, BitSet suiting) {
    return counted(segmentSector, suiting, length, length);
  }

  private MonthRange counted(
      int segmentSector, BitSet suiting, MonthRange here, MonthRange whereItSuits) {
    if (sector == segmentSector) {
      return here;
    }
    MonthRange elsewhere = counted(suits(suiting), whereItSuits);
    return sector == UNKNOWN ? new MonthRange(elsewhere.min(), here.max()) : elsewhere;
  }

  /// The months of it in these kinds of work.
  MonthRange monthsAs(BitSet kinds) {
    return counted(suits(kinds), worked);
  }

  /// The months of it in these kinds of work, in a sector.
  MonthRange monthsAs(BitSet kinds, int place) {
    if (sector == UNKNOWN) {
      return monthsAs(kinds).orNothing();
    }
    return sector == place ? monthsAs(kinds) : MonthRange.NONE;
  }

  /// The months of it that were in the sector.
  MonthRange monthsIn(int segmentSector) {
    if (sector == UNKNOWN) {
      return length.orNothing();
    }
    return sector == segmentSector ? length : MonthRange.NONE;
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

  /// The months of it that certainly do not count: in another line of business, of a kind that does
  /// not suit.
  MonthRange monthsLeftOut(int segmentSector, BitSet suiting) {
    boolean counts = sector == segmentSector || sector == UNKNOWN || kind == UNKNOWN;
    return counts || suiting.get(kind) ? MonthRange.NONE : length;
  }
}
