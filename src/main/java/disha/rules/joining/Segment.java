package disha.rules.joining;

import disha.rules.grounds.Basis;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Text;
import java.util.List;

/// A kind of work that the documents name, in one sector.
///
/// @param work what the work is, in our words
/// @param mentions the ids of the facts in which the documents name it
/// @param suits what studies, professions, skills … fit it
/// @param demands what the work asks
public record Segment(
    String id,
    String sector,
    Text name,
    Text work,
    List<String> mentions,
    Suits suits,
    Demands demands)
    implements Named {
  public Segment {
    mentions = List.copyOf(mentions);
  }

  /// The kinds of people the work fits, by ids of the vocabulary.
  ///
  /// @param basis what the list rests on
  public record Suits(
      List<String> fields,
      List<String> professions,
      List<String> certificates,
      List<String> skills,
      List<String> work,
      Basis basis) {
    public Suits {
      fields = List.copyOf(fields);
      professions = List.copyOf(professions);
      certificates = List.copyOf(certificates);
      skills = List.copyOf(skills);
      work = List.copyOf(work);
    }
  }

  /// What the work asks of a person.
  ///
  /// @param complexity how demanding the work is among the segments
  /// @param basis what this rests on
  public record Demands(Complexity complexity, Basis basis) {}

  /// How demanding the work is, as a step on a scale.
  public enum Complexity {
    LOW,
    MEDIUM,
    HIGH
  }
}
