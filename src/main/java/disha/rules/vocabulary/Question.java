package disha.rules.vocabulary;

import java.util.List;

/// A question of the profile and why it is asked.
///
/// @param id the question, as in the profile file: `education`, `skills.teamwork` …
/// @param asks the question in a person's words
/// @param why what the answer changes, in our words
/// @param facts the ids of the facts that make it matter
public record Question(String id, Text asks, Text why, List<String> facts) {
  public Question {
    facts = List.copyOf(facts);
  }
}
