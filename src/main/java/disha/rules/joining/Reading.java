package disha.rules.joining;

import disha.rules.grounds.Basis;
import disha.rules.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/// What one document says on who can join one sector: a witness, asked about each profile. For any
/// profile, exactly one of its rules holds; loading proves it.
public record Reading(String id, String document, String sector, List<Rule> rules) {
  public Reading {
    rules = List.copyOf(rules);
  }

  /// One case of a reading.
  ///
  /// @param says why the document comes to this outcome, in our words
  /// @param step what would have to be done first; there just where the outcome is AFTER_STEP
  public record Rule(
      String id, Condition when, Outcome outcome, Text says, Optional<Text> step, Basis basis) {}

  /// What a document says of a person.
  public enum Outcome {
    ADMITS,
    AFTER_STEP,
    DOES_NOT_ADMIT,
    DOES_NOT_SAY
  }
}
