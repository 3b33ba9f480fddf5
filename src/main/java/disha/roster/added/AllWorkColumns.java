package disha.roster.added;

import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.batch.BatchResult;
import disha.estimate.pay.Prices;
import disha.profile.Profile;
import disha.roster.readings.UnusedText;
import disha.sheet.CsvText;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The best kinds of work by name, and every kind of work with its verdict and pay, without the
/// next step and the open question: those take a hundred times as long to find as all the rest, and
/// a list of millions would wait for them for hours.
public final class AllWorkColumns implements AddedColumns {
  private static final int CELLS = 4;
  private static final int NAME_WIDTH = 26;
  private static final List<Integer> WIDTHS = List.of(22, 12, 12, 12);

  private final List<String> names;
  private final Messages messages;
  private final BatchEstimator estimates;

  /// Those of the text of the row before; null before the first.
  private WorkCells cells;

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
  public void addTo(
      CsvText text, List<String> before, long row, Profile profile, List<UnusedText> unused) {
    BatchResult found = estimates.estimate(profile);
    if (!found.isPossible()) {
      throw new IllegalArgumentException("row " + row + " was not checked");
    }
    if (cells == null || !cells.areOf(text)) {
      cells = new WorkCells(text, names, messages);
    }
    List<byte[]> out = new ArrayList<>(BestWork.MOST + names.size());
    for (int rank = 0; rank < BestWork.MOST; rank++) {
      boolean told = rank < names.size() && BestWork.isTold(found.group(found.ranked(rank)));
      out.add(told ? cells.name(found.ranked(rank)) : cells.noName());
    }
    for (int place = 0; place < names.size(); place++) {
      out.add(cells.of(found, place));
    }
    text.add(before, out);
  }
}
