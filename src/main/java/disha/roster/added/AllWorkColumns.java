package disha.roster.added;

import disha.basics.LongCache;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.batch.BatchResult;
import disha.estimate.pay.Pay;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Acceptance;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.Voices;
import disha.profile.Profile;
import disha.roster.readings.UnusedText;
import disha.summary.wording.SegmentWords;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/// The best kinds of work by name, and every kind of work with its verdict and pay, without the
/// next step and the open question: those take a hundred times as long to find as all the rest, and
/// a list of millions would wait for them for hours.
public final class AllWorkColumns implements AddedColumns {
  private static final Verdict FIRST_VERDICT = Collections.min(EnumSet.allOf(Verdict.class));
  private static final Acceptance LEAST = Collections.min(EnumSet.allOf(Acceptance.class));
  private static final int CELLS = 4;
  private static final int MOST_KEPT = 1 << 16;
  private static final int NAME_WIDTH = 26;
  private static final List<Integer> WIDTHS = List.of(22, 12, 12, 12);

  private final List<String> names;
  private final Messages messages;
  private final BatchEstimator estimates;

  /// By all that they depend on.
  private final LongCache<String> verdicts = new LongCache<>(MOST_KEPT);

  /// By their paise a year.
  private final LongCache<String> amounts = new LongCache<>(MOST_KEPT);

  /// @param prices in whose rupees amounts are
  public AllWorkColumns(Estimator estimator, Messages messages, Prices prices) {
    this.messages = messages;
    names =
        estimator.model().segments().stream().map(s -> s.name().in(messages.language())).toList();
    estimates = estimator.batch(prices);
  }

  @Override
  public List<String> headings() {
    List<String> out = new ArrayList<>();
    for (int i = 1; i <= BestWork.MOST; i++) {
      out.add(messages.text("roster.out.work", Integer.toString(i)));
    }
    for (String name : names) {
      for (String key :
          List.of("roster.all.verdict", "roster.all.low", "roster.all.likely", "roster.all.high")) {
        out.add(messages.text(key, name));
      }
    }
    return out;
  }

  @Override
  public List<Integer> widths() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < BestWork.MOST; i++) {
      out.add(NAME_WIDTH);
    }
    names.forEach(name -> out.addAll(WIDTHS));
    return out;
  }

  @Override
  public boolean isAmount(int column) {
    return column >= BestWork.MOST && (column - BestWork.MOST) % CELLS > 0;
  }

  @Override
  public List<String> of(long row, Profile profile, List<UnusedText> unused) {
    BatchResult found = estimates.estimate(profile);
    if (!found.isPossible()) {
      throw new IllegalArgumentException("row " + row + " was not checked");
    }
    List<String> out = new ArrayList<>(BestWork.MOST + names.size() * CELLS);
    for (int rank = 0; rank < BestWork.MOST; rank++) {
      boolean told = rank < names.size() && BestWork.isTold(found.group(found.ranked(rank)));
      out.add(told ? names.get(found.ranked(rank)) : "");
    }
    for (int place = 0; place < names.size(); place++) {
      out.add(verdict(found, place));
      boolean paid = found.hasPay(place);
      out.add(paid ? amount(found.low(place)) : "");
      out.add(paid ? amount(found.likely(place)) : "");
      out.add(paid ? amount(found.high(place)) : "");
    }
    return out;
  }

  private String verdict(BatchResult found, int place) {
    Voices voices = found.support(place).now();
    Verdict verdict = SegmentWords.told(found.group(place), found.verdict(place));
    boolean joins = found.isOpenAnyway(place);
    // How many are missing is counted only where an answer comes first.
    boolean several = found.group(place) != AdviceGroup.ONE_ANSWER || found.missing(place) > 1;
    long key = joins ? 1 : 0;
    key = key << 1 | (several ? 1 : 0);
    key = key << 1 | (voices.speaking() == 1 ? 1 : 0);
    key = key << Byte.SIZE | verdict.compareTo(FIRST_VERDICT);
    key = key << Byte.SIZE | voices.acceptance().compareTo(LEAST);
    String known = verdicts.get(key);
    if (known == null) {
      known = SegmentWords.verdict(joins, voices, verdict, several, messages);
      verdicts.put(key, known);
    }
    return known;
  }

  private String amount(long paise) {
    String known = amounts.get(paise);
    if (known == null) {
      // As on paper: no two amounts of a person differ between sheet and summary.
      known = Long.toString(SpokenAmounts.rounded(new Pay(paise).rupeesAMonth()));
      amounts.put(paise, known);
    }
    return known;
  }
}
