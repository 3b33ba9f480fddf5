package disha.summary;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.rules.joining.Reading;
import java.util.List;
import java.util.Optional;

/// One segment, ready to be shown.
///
/// @param group what the person does with it
/// @param because what decided the verdict, the shortest true account
/// @param readings what each document says
/// @param silent the documents that say nothing on who can join
/// @param missing what is asked and not met, or not answered
/// @param steps what would open it
/// @param strengths what speaks for the person
/// @param gaps what is asked but does not block
/// @param open the questions that decide it
/// @param projection pay over the coming years
/// @param noPay why there is no figure, where there is none
/// @param mentions where the documents name the segment
public record SegmentSummary(
    String id,
    String name,
    String sectorId,
    String sector,
    String work,
    AdviceGroup group,
    Verdict verdict,
    String verdictWord,
    Sentence because,
    List<ReadingLine> readings,
    String silent,
    String voices,
    List<Sentence> missing,
    List<Sentence> steps,
    List<Sentence> strengths,
    List<Sentence> gaps,
    List<OpenQuestion> open,
    Optional<PaySummary> pay,
    Optional<ProjectionSummary> projection,
    Optional<String> noPay,
    List<Sentence> mentions) {
  public SegmentSummary {
    readings = List.copyOf(readings);
    missing = List.copyOf(missing);
    steps = List.copyOf(steps);
    strengths = List.copyOf(strengths);
    gaps = List.copyOf(gaps);
    open = List.copyOf(open);
    mentions = List.copyOf(mentions);
  }

  /// What one document says of the person.
  ///
  /// @param outcome empty where an answer is missing
  /// @param basisWord "stated", "inferred" or "assumed", in the person's language; empty while open
  /// @param detail what in the profile decided it, in words; can be empty
  public record ReadingLine(
      String document,
      Optional<Reading.Outcome> outcome,
      String outcomeWord,
      Sentence says,
      String basisWord,
      String detail) {}

  /// A question that is still open.
  ///
  /// @param id as in the profile file
  public record OpenQuestion(String id, String asks) {}
}
