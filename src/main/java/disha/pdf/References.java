package disha.pdf;

import disha.summary.Citation;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The marks of a summary: its citations by number and its assumptions by id. A mark that would
/// lead nowhere is left out.
final class References {
  private final Map<Integer, Reference> citations = new LinkedHashMap<>();
  private final Map<String, Reference> assumptions = new LinkedHashMap<>();

  References(Summary summary, Messages messages) {
    for (Citation citation : summary.citations()) {
      String label = Integer.toString(citation.number());
      String says = messages.text("pdf.reference.source", label, citation.document());
      citations.put(citation.number(), new Reference(label, "source-" + label, says));
    }
    for (Summary.AssumptionLine line : summary.assumptions()) {
      String label = "A" + (assumptions.size() + 1);
      String says = messages.text("pdf.reference.assumption", label);
      assumptions.put(line.id(), new Reference(label, "assumption-" + label, says));
    }
  }

  Reference citation(int number) {
    return citations.get(number);
  }

  Reference assumption(String id) {
    return assumptions.get(id);
  }

  CitedText of(Sentence sentence) {
    return of(sentence.text(), sentence);
  }

  /// Another text with the marks of a sentence.
  CitedText of(String text, Sentence sentence) {
    List<Reference> out = new ArrayList<>();
    sentence.citations().stream().map(citations::get).forEach(out::add);
    sentence.assumptions().stream().map(assumptions::get).forEach(out::add);
    out.removeIf(reference -> reference == null);
    return new CitedText(text, List.copyOf(out));
  }

  List<CitedText> of(List<Sentence> sentences) {
    return sentences.stream().map(this::of).toList();
  }
}
