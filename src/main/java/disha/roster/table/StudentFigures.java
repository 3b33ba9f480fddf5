package disha.roster.table;

import disha.estimate.batch.BatchResult;
import disha.estimate.pay.Pay;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.Voices;
import disha.roster.added.BestWork;
import disha.rules.Model;
import disha.rules.joining.Segment;
import disha.summary.wording.SegmentWords;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The best kinds of work of a student with pay, the same as the answered list has them.
///
/// @param work the best first; none where nothing is open and no step opens anything
public record StudentFigures(List<WorkFigures> work) {
  public StudentFigures {
    work = List.copyOf(work);
  }

  /// One kind of work.
  ///
  /// @param voices those of the sources that accept the student
  /// @param joins whether the student can join whatever the open answers are
  /// @param several whether more than one answer is missing
  /// @param pay empty where there is no figure
  public record WorkFigures(
      Segment segment,
      AdviceGroup group,
      Verdict verdict,
      Voices voices,
      boolean joins,
      boolean several,
      Optional<MonthlyPay> pay) {
    /// The verdict in the words of a summary.
    public String verdictWord(Messages messages) {
      return SegmentWords.verdict(
          joins, voices, SegmentWords.told(group, verdict), several, messages);
    }
  }

  /// Pay in whole rupees a month.
  public record MonthlyPay(long low, long likely, long high) {}

  /// What a batch found of one person.
  static StudentFigures of(Model model, BatchResult found) {
    List<WorkFigures> out = new ArrayList<>(BestWork.MOST);
    for (int rank = 0; rank < Math.min(BestWork.MOST, found.segments()); rank++) {
      int place = found.ranked(rank);
      if (BestWork.isTold(found.group(place))) {
        out.add(
            new WorkFigures(
                model.segments().get(place),
                found.group(place),
                found.verdict(place),
                found.support(place).now(),
                found.isOpenAnyway(place),
                found.missing(place) > 1,
                pay(found, place)));
      }
    }
    return new StudentFigures(out);
  }

  private static Optional<MonthlyPay> pay(BatchResult found, int place) {
    return found.hasPay(place)
        ? Optional.of(
            new MonthlyPay(
                month(found.low(place)), month(found.likely(place)), month(found.high(place))))
        : Optional.empty();
  }

  private static long month(long paise) {
    return new Pay(paise).rupeesAMonth();
  }

  /// The group that the best kind of work belongs to; empty where there is none.
  public Optional<AdviceGroup> group() {
    return work.isEmpty() ? Optional.empty() : Optional.of(work.getFirst().group());
  }
}
