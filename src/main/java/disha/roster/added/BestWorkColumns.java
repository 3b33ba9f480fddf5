package disha.roster.added;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.segment.SegmentEstimate;
import disha.evidence.EvidencePack;
import disha.profile.Profile;
import disha.roster.readings.UnderstoodWords;
import disha.roster.readings.UnusedText;
import disha.sheet.CsvText;
import disha.summary.wording.LocalEvidenceWords;
import disha.summary.wording.QuestionWords;
import disha.summary.wording.SegmentWords;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The best kinds of work with verdict and pay, the next step, and the question that is still open.
public final class BestWorkColumns implements AddedColumns {
  /// So many kinds of work are told.
  private static final int WORK = BestWork.MOST;

  /// On each of them; the last three are pay.
  static final int CELLS = 6;

  private static final List<Integer> WORK_WIDTHS = List.of(26, 22, 22, 12, 12, 12);
  private static final int TEXT_WIDTH = 44;

  private final Estimator estimator;
  private final Messages messages;
  private final Prices prices;
  private final QuestionWords questions;
  private final Map<Enum<?>, String> kept = new HashMap<>();

  private final Optional<EvidencePack> onRecord;
  private final Map<Long, Profile> changed;
  private final UnderstoodWords understood;

  /// @param prices in whose rupees amounts are
  /// @param onRecord offers that are told beside the documents
  /// @param changed what students answer by now otherwise than the list says, by their rows
  public BestWorkColumns(
      Estimator estimator,
      Messages messages,
      Prices prices,
      Optional<EvidencePack> onRecord,
      Map<Long, Profile> changed) {
    this.estimator = estimator;
    this.messages = messages;
    this.prices = prices;
    this.onRecord = onRecord;
    this.changed = Map.copyOf(changed);
    understood = new UnderstoodWords(estimator.model(), messages);
    questions = new QuestionWords(estimator.model(), messages);
  }

  /// How each row was understood comes last, before it what offers on record say and which students
  /// answer otherwise by now, where there are any.
  @Override
  public List<String> headings() {
    List<String> out = new ArrayList<>();
    for (int i = 1; i <= WORK; i++) {
      for (String key :
          List.of(
              "roster.out.work",
              "roster.out.group",
              "roster.out.verdict",
              "roster.out.low",
              "roster.out.likely",
              "roster.out.high")) {
        out.add(messages.text(key, Integer.toString(i)));
      }
    }
    boolean counts = estimator.model().offers().isPresent();
    out.add(messages.text("roster.out.step"));
    out.add(messages.text("roster.out.question"));
    for (int i = 1; onRecord.isPresent() && i <= WORK; i++) {
      out.add(
          messages.text(
              counts ? "roster.out.onRecord.counts" : "roster.out.onRecord", Integer.toString(i)));
    }
    if (!changed.isEmpty()) {
      out.add(messages.text("roster.out.changed"));
    }
    out.add(messages.text("roster.out.understood"));
    out.add(messages.text("roster.out.unused"));
    return out;
  }

  @Override
  public List<Integer> widths() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < WORK; i++) {
      out.addAll(WORK_WIDTHS);
    }
    while (out.size() < headings().size()) {
      out.add(TEXT_WIDTH);
    }
    return out;
  }

  @Override
  public boolean isAmount(int column) {
    return column < WORK * CELLS && column % CELLS >= CELLS - 3;
  }

  @Override
  public void addTo(
      CsvText text, List<String> before, long row, Profile profile, List<UnusedText> unused) {
    List<String> all = new ArrayList<>(before);
    all.addAll(of(row, profile, unused));
    text.add(all);
  }

  private List<String> of(long row, Profile profile, List<UnusedText> unused) {
    Estimate estimate = estimator.estimate(profile, prices);
    List<String> out = new ArrayList<>(WORK * CELLS + 2);
    List<SegmentEstimate> segments = estimate.segments();
    for (int i = 0; i < WORK; i++) {
      if (i < segments.size() && isTold(segments.get(i))) {
        add(segments.get(i), out);
      } else {
        for (int j = 0; j < CELLS; j++) {
          out.add("");
        }
      }
    }
    StudentAdvice advice = StudentAdvice.of(estimator, estimate);
    out.add(advice.step(messages));
    out.add(advice.asks(questions, profile));
    onRecord
        .map(pack -> LocalEvidenceWords.of(pack, estimate, messages))
        .ifPresent(says -> {
          for (int i = 0; i < WORK; i++) {
            out.add(
                i < segments.size() && isTold(segments.get(i))
                    ? says.of(segments.get(i).segment().id()).orElse("")
                    : "");
          }
        });
    if (!changed.isEmpty()) {
      out.add(changed.containsKey(row) ? messages.text("roster.took.yes") : "");
    }
    out.add(understood.of(profile));
    out.add(
        unused.stream()
            .map(u -> messages.text("roster.out.unusedText", u.column(), u.text()))
            .collect(Collectors.joining(messages.text("list.separator"))));
    return out;
  }

  private static boolean isTold(SegmentEstimate s) {
    return BestWork.isTold(s.group());
  }

  private void add(SegmentEstimate s, List<String> out) {
    out.add(s.segment().name().in(messages.language()));
    out.add(kept.computeIfAbsent(s.group(), g -> messages.text("roster.do", g)));
    out.add(SegmentWords.verdict(s, messages));
    if (s.pay().isPresent()) {
      PayNow pay = s.pay().get();
      out.add(rounded(pay.low().pay().rupeesAMonth()));
      out.add(rounded(pay.likely().pay().rupeesAMonth()));
      out.add(rounded(pay.high().pay().rupeesAMonth()));
    } else {
      out.addAll(List.of("", "", ""));
    }
  }

  // As on paper: no two amounts of a person differ between sheet and summary.
  private static String rounded(long rupeesAMonth) {
    return Long.toString(SpokenAmounts.rounded(rupeesAMonth));
  }
}
