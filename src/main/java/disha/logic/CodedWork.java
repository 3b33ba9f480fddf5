package disha.logic;

import disha.profile.Answer;
import disha.profile.Experience;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a person has worked as numbers.
public final class CodedWork {
  /// No number tells the whole of the work.
  public static final long UNCODED = -1;

  /// People give few different lengths.
  private static final int MOST_LENGTHS = 4096;

  private final VocabularyIndex words;
  private final int mostMonths;
  private final long radix;
  private final int mostCoded;
  private final Map<BigDecimal, WorkPeriod> lengths = new HashMap<>();
  private final WorkPeriod unknown;
  private boolean given;
  private int[] kinds = new int[4];
  private WorkPeriod[] periods = new WorkPeriod[4];
  private int size;
  private long code;

  CodedWork(VocabularyIndex words, int monthsAsked) {
    this.words = words;
    mostMonths = monthsAsked;
    long months = monthsAsked + 2L;
    radix = kinds() * months * months + 1;
    mostCoded = (Long.SIZE - 1) / (Long.SIZE - Long.numberOfLeadingZeros(radix));
    unknown = WorkPeriod.of(words, Experience.unknown());
  }

  /// How many ways there are of where and what work was, as [#kind] numbers them.
  public int kinds() {
    return (words.sectors.size() + 2) * (words.work.size() + 1);
  }

  void read(Answer<List<Experience>> answer) {
    given = answer.isGiven();
    size = 0;
    code = 0;
    if (answer instanceof Answer.Given<List<Experience>> g) {
      List<Experience> all = g.answer();
      if (all.size() > kinds.length) {
        kinds = Arrays.copyOf(kinds, all.size());
        periods = Arrays.copyOf(periods, all.size());
      }
      for (int i = 0; i < all.size(); i++) {
        read(all.get(i));
      }
      code = size > mostCoded ? UNCODED : code;
    }
  }

  private void read(Experience e) {
    int kind = kind(e);
    WorkPeriod period = period(e.years());
    code = code * radix + 1 + coded(kind, period);
    kinds[size] = kind;
    periods[size] = period;
    size++;
  }

  // Beyond what is asked for, more months change no condition.
  private long coded(int kind, WorkPeriod period) {
    long months = mostMonths + 2L;
    return (kind * months + coded(period.worked())) * months + coded(period.shared());
  }

  private int coded(MonthRange months) {
    return months.isExact() ? Math.min(months.max(), mostMonths) : mostMonths + 1;
  }

  /// The number of where and what work was.
  public int kind(Experience e) {
    int kind = e.work() instanceof Answer.Given<String> g ? words.work.of(g.answer()) + 1 : 0;
    return place(e.place()) * (words.work.size() + 1) + kind;
  }

  private int place(Answer<Experience.Workplace> place) {
    return place instanceof Answer.Given<Experience.Workplace> g
        ? switch (g.answer()) {
          case Experience.Workplace.Elsewhere w -> 1;
          case Experience.Workplace.InSector s -> words.sectors.of(s.id()) + 2;
        }
        : 0;
  }

  private WorkPeriod period(Answer<BigDecimal> years) {
    if (years instanceof Answer.Given<BigDecimal> g) {
      WorkPeriod known = lengths.get(g.answer());
      return known != null ? known : kept(years, g.answer());
    }
    return unknown;
  }

  private WorkPeriod kept(Answer<BigDecimal> answer, BigDecimal years) {
    if (lengths.size() >= MOST_LENGTHS) {
      lengths.clear();
    }
    WorkPeriod period = WorkPeriod.of(words, new Experience(Answer.open(), Answer.open(), answer));
    lengths.put(years, period);
    return period;
  }

  /// Whether the person has answered.
  public boolean isGiven() {
    return given;
  }

  /// How many stretches of work there are.
  public int size() {
    return size;
  }

  /// Where and what one of them was.
  public int kind(int place) {
    return kinds[place];
  }

  /// The months that one of them surely lasted, to the nearest.
  public int months(int place) {
    return periods[place].length().min();
  }

  /// The same, where it is work elsewhere that counts by a share.
  public int sharedMonths(int place) {
    return periods[place].sharedLength().min();
  }

  /// The number of all work as conditions ask for it; [#UNCODED] where there is too much of it.
  public long code() {
    return code;
  }
}
