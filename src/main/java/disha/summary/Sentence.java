package disha.summary;

import disha.text.Messages;
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

  /// A text without the stop at its end, for where something follows upon it.
  public static String withoutStop(String text, Messages messages) {
    String stop = messages.text("pdf.stop");
    return text.endsWith(stop) ? text.substring(0, text.length() - stop.length()) : text;
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
