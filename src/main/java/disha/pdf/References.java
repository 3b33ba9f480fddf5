package disha.pdf;

import disha.summary.Citation;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.summary.Summary.AssumptionLine;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The marks of a summary: its citations by the summary's numbers, and its assumptions, numbered as
/// they are first asked for. A mark that would lead nowhere is left out.
final class References {
  private final Messages messages;
  private final Map<Integer, Reference> citations = new LinkedHashMap<>();
  private final Set<Integer> cited = new HashSet<>();
  private final Map<String, AssumptionLine> assumptions = new LinkedHashMap<>();
  private final Map<String, Reference> assumed = new LinkedHashMap<>();

  References(Summary summary, Messages messages) {
    this.messages = messages;
    for (Citation citation : summary.citations()) {
      String label = Integer.toString(citation.number());
      String says = messages.text("pdf.reference.source", label, citation.document());
      citations.put(citation.number(), new Reference(label, "source-" + label, says));
    }
    summary.assumptions().forEach(line -> assumptions.put(line.id(), line));
  }

  Reference citation(int number) {
    return citations.get(number);
  }

  /// Whether a mark for this citation has been given out.
  boolean isCited(int number) {
    return cited.contains(number);
  }

  /// The mark of a listed assumption.
  Reference assumption(String id) {
    return assumed.computeIfAbsent(
        id,
        key -> {
          String label = "A" + (assumed.size() + 1);
          String says = messages.text("pdf.reference.assumption", label);
          return new Reference(label, "assumption-" + label, says);
        });
  }

  /// The assumptions with a mark given out, in the order of their marks.
  List<AssumptionLine> assumed() {
    return assumed.keySet().stream().map(assumptions::get).toList();
  }

  /// Whether a sentence rests on a single assumption that is listed, and so only repeats it.
  boolean repeatsAnAssumption(Sentence sentence) {
    return sentence.citations().isEmpty()
        && sentence.assumptions().size() == 1
        && assumptions.containsKey(sentence.assumptions().getFirst());
  }

  CitedText of(Sentence sentence) {
    return of(sentence.text(), sentence);
  }

  /// Another text with the marks of a sentence.
  CitedText of(String text, Sentence sentence) {
    List<Reference> out = new ArrayList<>();
    for (int number : sentence.citations()) {
      if (citations.containsKey(number)) {
        cited.add(number);
        out.add(citation(number));
      }
    }
    sentence.assumptions().stream()
        .filter(assumptions::containsKey)
        .map(this::assumption)
        .forEach(out::add);
    return new CitedText(text, List.copyOf(out));
  }

  List<CitedText> of(List<Sentence> sentences) {
    return sentences.stream().map(this::of).toList();
  }
}
