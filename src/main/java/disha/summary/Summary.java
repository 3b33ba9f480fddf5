package disha.summary;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.profile.Topic;
import java.util.List;
import java.util.Optional;

/// The content of an estimate as ordered sentences, numbers and tables: what the window, the
/// terminal and the PDF all show. Nothing is worked out after this; what a window seldom shows is
/// put into words when it is read.
///
/// @param scenario what the person calls this variant of the profile; can be empty
/// @param model the model's name and version
/// @param errors what is impossible in the profile; if there is any, little else is there
/// @param guidance what to answer first, where too little is answered
/// @param person what the person has answered, and not
/// @param headline what the person can join, in one sentence
/// @param glance what a person wants to know first
/// @param selection how the segments shown were selected, in words; empty where all are shown
/// @param segments the segments shown, in order
/// @param others the segments that are left out of this summary, in order
/// @param doubts what is hardly all or hardly right, asked back
/// @param context the offer, the conflicts and the other side of the job
/// @param assumptions the assumptions in force that something shown rests on
/// @param silences what no document says
/// @param citations every fact that something shown cites
/// @param evidence what offers on record say beside the documents, where there are any
/// @param since what has changed since the documents were written
public record Summary(
    Optional<String> name,
    String scenario,
    String model,
    List<FieldProblem> errors,
    List<FieldProblem> doubts,
    List<String> guidance,
    List<Told> person,
    String headline,
    Glance glance,
    List<GroupCount> counts,
    String selection,
    WordedSegments segments,
    List<OtherSegment> others,
    Context context,
    List<AssumptionLine> assumptions,
    List<String> silences,
    List<Citation> citations,
    Optional<LocalEvidence> evidence,
    Since since) {
  public Summary {
    errors = List.copyOf(errors);
    doubts = List.copyOf(doubts);
    guidance = List.copyOf(guidance);
    person = List.copyOf(person);
    counts = List.copyOf(counts);
    others = List.copyOf(others);
    silences = List.copyOf(silences);
  }

  /// What offers on record say of a segment, if anything.
  public Optional<String> evidenceOf(String segment) {
    return evidence.flatMap(e -> e.of(segment));
  }

  /// Whether pay of a segment shown is held, as no document reaches as far.
  public boolean hasHeldPay() {
    return segments.stream().flatMap(s -> s.pay().stream()).anyMatch(PaySummary::held);
  }

  /// The assumptions in force that the person has changed.
  public List<AssumptionLine> changedAssumptions() {
    return assumptions.stream().filter(AssumptionLine::changed).toList();
  }

  /// An impossible field, or one that is asked back about.
  ///
  /// @param field as in the profile file
  public record FieldProblem(String field, String text) {}

  /// What the person has told on a topic, in words.
  ///
  /// @param question as in the profile file; empty for the list of what is not answered
  public record Told(Optional<String> question, String topic, String answer) {
    /// Whether it is what was studied.
    public boolean isOfStudies() {
      return question.equals(Optional.of(Topic.EDUCATION.key()));
    }
  }

  /// What a group is called: one that has something in it.
  public String groupWord(AdviceGroup group) {
    return counts.stream().filter(c -> c.group() == group).findFirst().orElseThrow().word();
  }

  /// How many segments are in a group.
  public record GroupCount(AdviceGroup group, String word, int number) {}

  /// A segment that is only named.
  public record OtherSegment(
      String name, String sector, Verdict verdict, String verdictWord, String pay) {}

  /// An assumption in force.
  ///
  /// @param statement the sentence with its value
  /// @param value as shown to a person, with its unit
  public record AssumptionLine(
      String id, String statement, String says, String reason, String value, boolean changed) {}

  /// The segment with this id, if it is shown.
  public Optional<SegmentSummary> segment(String id) {
    return segments.find(id);
  }
}
