package disha.estimate.compare;

import disha.estimate.Estimate;
import disha.profile.QuestionId;
import java.util.List;

/// Two to four estimates side by side; the first is the one that the others are held against.
///
/// @param questions the questions that are not answered alike in all, in the model's order; open
///   and "not sure" are answers too
/// @param alike the questions that are answered, and alike in all
/// @param assumptions the ids of the assumptions that are not the same in all, in the model's order
/// @param segments every segment, in the order of the first estimate that has any
public record Comparison(
    List<Estimate> estimates,
    List<QuestionId> questions,
    List<QuestionId> alike,
    List<String> assumptions,
    List<SegmentComparison> segments) {
  /// The fewest and the most estimates that can be compared.
  public static final int FEWEST = 2;

  public static final int MOST = 4;

  /// The years from today for which pay is compared.
  public static final List<Integer> YEARS = List.of(0, 5, 10);

  public Comparison {
    estimates = List.copyOf(estimates);
    questions = List.copyOf(questions);
    alike = List.copyOf(alike);
    assumptions = List.copyOf(assumptions);
    segments = List.copyOf(segments);
  }

  /// The segments in which any two estimates differ.
  public List<SegmentComparison> differing() {
    return segments.stream().filter(SegmentComparison::differs).toList();
  }

  /// The segments that are the same in all.
  public List<SegmentComparison> same() {
    return segments.stream().filter(s -> !s.differs()).toList();
  }
}
