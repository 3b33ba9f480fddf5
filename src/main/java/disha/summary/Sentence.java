package disha.summary;

import java.util.List;

/// A sentence with what it rests on.
///
/// @param citations the numbers of its citations in the summary, ascending
/// @param assumptions the ids of the assumptions it rests on
public record Sentence(String text, List<Integer> citations, List<String> assumptions) {
  /// Nothing said.
  public static final Sentence NONE = plain("");

  /// A sentence that rests on nothing but what the person has told.
  public static Sentence plain(String text) {
    return new Sentence(text, List.of(), List.of());
  }

  public Sentence {
    citations = List.copyOf(citations);
    assumptions = List.copyOf(assumptions);
  }

  /// The sentence with its citations behind it, such as `It sets no qualification. [2]`.
  public String cited() {
    StringBuilder out = new StringBuilder(text);
    for (int n : citations) {
      out.append(" [").append(n).append(']');
    }
    return out.toString();
  }
}
