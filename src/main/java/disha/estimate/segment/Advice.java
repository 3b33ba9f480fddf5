package disha.estimate.segment;

import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.Voices;
import disha.profile.QuestionId;
import java.util.List;

/// What a person does with a kind of work, and what places it there.
///
/// @param voices those that place it: at their best where an answer is missing, and without the
///   documents that expect what the person denies
/// @param denied what the segment asks, or a document expects, and the person says that they do not
///   have; an answer that is open can still make up for some of it
/// @param waitsFor the questions whose answers decide where it belongs, where an answer is missing
public record Advice(
    AdviceGroup group, Voices voices, List<NeedResult> denied, List<QuestionId> waitsFor) {
  public Advice {
    denied = List.copyOf(denied);
    waitsFor = List.copyOf(waitsFor);
  }
}
