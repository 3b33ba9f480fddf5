package disha.summary.comparison;

import disha.estimate.Estimate;
import disha.estimate.compare.Comparison;
import disha.estimate.compare.SegmentComparison;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayChange;
import disha.profile.Profile;
import disha.summary.Amount;
import disha.summary.comparison.ComparisonVerdict.NamedEstimate;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says in a few sentences what matters in a comparison.
final class ComparisonHeadlines {
  /// Characters; a longer title would fill the sentence that it stands in.
  private static final int LONG_TITLE = 24;

  private final Comparison comparison;
  private final List<String> titles;
  private final Messages messages;

  /// @param titles what each column is called; empty where its letter says as much
  ComparisonHeadlines(Comparison comparison, List<String> titles, Messages messages) {
    this.comparison = comparison;
    this.titles = titles;
    this.messages = messages;
  }

  /// The letter by which sentences name a column.
  static String letter(int column) {
    return String.valueOf((char) ('A' + column));
  }

  List<String> all() {
    List<Estimate> estimates = comparison.estimates();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < estimates.size(); i++) {
      if (!estimates.get(i).errors().isEmpty()) {
        out.add(messages.text("compare.impossible", letter(i)));
      } else if (estimates.get(i).profile().isEmpty()) {
        out.add(messages.text("compare.empty", letter(i)));
      }
    }
    for (int i = 1; i < estimates.size(); i++) {
      if (!tells(estimates.getFirst()) || !tells(estimates.get(i))) {
        continue;
      }
      if (isAlike(estimates.get(i))) {
        out.add(messages.text("compare.sameAnswers", letter(i), letter(0)));
      } else {
        out.addAll(new ComparisonVerdict(messages).of(named(0), named(i)));
        out.add(groups(i));
        voices("compare.moreVoices", i, 0, i).ifPresent(out::add);
        voices("compare.fewerVoices", 0, i, i).ifPresent(out::add);
        pay(i, out);
      }
    }
    return out;
  }

  private NamedEstimate named(int column) {
    String title = titles.get(column);
    return new NamedEstimate(
        comparison.estimates().get(column),
        letter(column),
        title.isEmpty() || title.length() > LONG_TITLE
            ? letter(column)
            : messages.text("compare.named", letter(column), title));
  }

  /// Whether there is anything to hold against another: nothing is opened or closed by silence.
  private static boolean tells(Estimate e) {
    return e.errors().isEmpty() && !e.profile().isEmpty();
  }

  private boolean isAlike(Estimate e) {
    return nameless(e).equals(nameless(comparison.estimates().getFirst()));
  }

  private static Profile nameless(Estimate e) {
    return e.profile().withName(Optional.empty());
  }

  private String groups(int column) {
    List<SegmentComparison> all = comparison.segments();
    long differing = all.stream().filter(s -> s.differsInGroup(column)).count();
    return differing == 0
        ? messages.text("compare.sameGroups", letter(column), letter(0))
        : messages.text(
            "compare.groups",
            letter(column),
            all.stream().filter(s -> s.isOpened(column)).count(),
            letter(0),
            all.stream().filter(s -> s.isClosed(column)).count(),
            differing,
            all.size());
  }

  // The same group can rest on two documents or on four.
  private Optional<String> voices(String key, int more, int less, int column) {
    long count = comparison.segments().stream().filter(s -> s.hasMoreVoices(more, less)).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(messages.text(key, letter(column), count, letter(0)));
  }

  /// A segment with likely pay in both columns; a change counts if it shows.
  private record PayShift(SegmentComparison segment, PayChange change, Pay from, Pay to) {
    boolean isUp() {
      return to.rupeesAMonth() > from.rupeesAMonth();
    }

    boolean isDown() {
      return to.rupeesAMonth() < from.rupeesAMonth();
    }

    long size() {
      return Math.abs(change.likely().paiseAYear());
    }
  }

  private void pay(int column, List<String> out) {
    List<PayShift> moves =
        comparison.segments().stream().map(s -> move(s, column)).flatMap(Optional::stream).toList();
    List<PayShift> up = moves.stream().filter(PayShift::isUp).toList();
    List<PayShift> down = moves.stream().filter(PayShift::isDown).toList();
    if (moves.isEmpty()) {
      out.add(messages.text("compare.noPay", letter(column), letter(0)));
    } else if (up.isEmpty() && down.isEmpty()) {
      out.add(messages.text("compare.samePay", letter(column), letter(0)));
    }
    most(up).ifPresent(m -> out.add(sentence("compare.up", column, up.size(), m)));
    most(down).ifPresent(m -> out.add(sentence("compare.down", column, down.size(), m)));
  }

  private static Optional<PayShift> move(SegmentComparison s, int column) {
    return s.change(column, 0).map(c -> new PayShift(s, c, likely(s, 0), likely(s, column)));
  }

  private static Pay likely(SegmentComparison s, int column) {
    return s.standings().get(column).flatMap(x -> x.pay(0)).orElseThrow().likely().pay();
  }

  private static Optional<PayShift> most(List<PayShift> moves) {
    // Of several that move as far, the first is the best match.
    return moves.stream().max(Comparator.comparingLong(PayShift::size));
  }

  private String sentence(String key, int column, int count, PayShift most) {
    return messages.text(
        key,
        letter(column),
        count,
        most.segment().segment().name().in(messages.language()),
        Amounts.rupees(Math.abs(most.to().rupeesAMonth() - most.from().rupeesAMonth())),
        Amount.of(most.to()).month());
  }
}
