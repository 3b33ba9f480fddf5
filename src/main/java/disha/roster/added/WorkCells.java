package disha.roster.added;

import disha.basics.LongHash;
import disha.estimate.batch.BatchResult;
import disha.estimate.pay.Pay;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Acceptance;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.Voices;
import disha.sheet.CsvText;
import disha.summary.wording.SegmentWords;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/// What stands in the cells of each kind of work, as bytes of one text: many people share it, so
/// what was put into bytes last is kept. For one thread.
final class WorkCells {
  private static final Verdict FIRST_VERDICT = Collections.min(EnumSet.allOf(Verdict.class));
  private static final Acceptance LEAST = Collections.min(EnumSet.allOf(Acceptance.class));

  /// So many are kept at the most: a power of two.
  private static final int KEPT = 1 << 14;

  private final CsvText text;
  private final Messages messages;
  private final List<byte[]> names;
  private final byte[] noName;

  /// At most one for each hash; a newer one takes the place of an older one.
  private final Kept[] kept = new Kept[KEPT];

  /// Cells, and all that they depend on.
  private static final class Kept {
    private final long verdict;
    private final long low;
    private final long likely;
    private final long high;
    private final byte[] bytes;

    Kept(long verdict, long low, long likely, long high, byte[] bytes) {
      this.verdict = verdict;
      this.low = low;
      this.likely = likely;
      this.high = high;
      this.bytes = bytes;
    }

    boolean isOf(long otherVerdict, long otherLow, long otherLikely, long otherHigh) {
      return verdict == otherVerdict
          && low == otherLow
          && likely == otherLikely
          && high == otherHigh;
    }
  }

  /// @param names of every kind of work
  WorkCells(CsvText text, List<String> names, Messages messages) {
    this.text = text;
    this.messages = messages;
    this.names = names.stream().map(n -> text.encoded(List.of(n))).toList();
    noName = text.encoded(List.of(""));
  }

  /// Whether they are bytes of this text.
  boolean areOf(CsvText other) {
    return text == other;
  }

  /// The cell with the name of a kind of work.
  byte[] name(int place) {
    return names.get(place);
  }

  /// The cell where none is named.
  byte[] noName() {
    return noName;
  }

  /// The verdict and the pay of a kind of work.
  byte[] of(BatchResult found, int place) {
    long verdict = verdictKey(found, place);
    long low = found.low(place);
    long likely = found.likely(place);
    long high = found.high(place);
    int slot = LongHash.of(((verdict * 31 + low) * 31 + likely) * 31 + high) & (KEPT - 1);
    Kept known = kept[slot];
    if (known == null || !known.isOf(verdict, low, likely, high)) {
      known = new Kept(verdict, low, likely, high, text.encoded(cells(found, place)));
      kept[slot] = known;
    }
    return known.bytes;
  }

  private List<String> cells(BatchResult found, int place) {
    String verdict = verdict(found, place);
    return found.hasPay(place)
        ? List.of(
            verdict,
            amount(found.low(place)),
            amount(found.likely(place)),
            amount(found.high(place)))
        : List.of(verdict, "", "", "");
  }

  private String verdict(BatchResult found, int place) {
    return SegmentWords.verdict(
        found.isOpenAnyway(place),
        found.support(place).now(),
        toldVerdict(found, place),
        isSeveral(found, place),
        messages);
  }

  /// A number for all that the words of a verdict depend on.
  private static long verdictKey(BatchResult found, int place) {
    Voices voices = found.support(place).now();
    long key = found.isOpenAnyway(place) ? 1 : 0;
    key = key << 1 | (isSeveral(found, place) ? 1 : 0);
    key = key << 1 | (voices.speaking() == 1 ? 1 : 0);
    key = key << Byte.SIZE | toldVerdict(found, place).compareTo(FIRST_VERDICT);
    return key << Byte.SIZE | voices.acceptance().compareTo(LEAST);
  }

  private static Verdict toldVerdict(BatchResult found, int place) {
    return SegmentWords.told(found.group(place), found.verdict(place));
  }

  // How many are missing is counted only where an answer comes first.
  private static boolean isSeveral(BatchResult found, int place) {
    return found.group(place) != AdviceGroup.ONE_ANSWER || found.missing(place) > 1;
  }

  // As on paper: no two amounts of a person differ between sheet and summary.
  private static String amount(long paise) {
    return Long.toString(SpokenAmounts.rounded(new Pay(paise).rupeesAMonth()));
  }
}
