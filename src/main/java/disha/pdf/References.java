package disha.pdf;

import disha.summary.Citation;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.summary.Summary.AssumptionLine;
import disha.words.Messages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The marks of a summary: sources and assumptions, both numbered as they are first asked for, so
/// that paper, which shows less than the program, has no gaps. A mark that would lead nowhere is
/// left out.
final class References {
  private final Messages messages;
  private final Map<Integer, Citation> citations = new LinkedHashMap<>();
  private final Map<Integer, Reference> cited = new LinkedHashMap<>();
  private final Map<String, AssumptionLine> assumptions = new LinkedHashMap<>();
  private final Map<String, Reference> assumed = new LinkedHashMap<>();

  References(Summary summary, Messages messages) {
    this.messages = messages;
    summary.citations().forEach(citation -> citations.put(citation.number(), citation));
    summary.assumptions().forEach(line -> assumptions.put(line.id(), line));
  }

  /// The mark of a citation of the summary.
  Reference citation(int number) {
    return cited.computeIfAbsent(
        number,
        key -> {
          String label = Integer.toString(cited.size() + 1);
          String says = messages.text("pdf.reference.source", label, citations.get(key).document());
          return new Reference(label, "source-" + label, says);
        });
  }

  /// Whether a mark for this citation of the summary has been given out.
  boolean isCited(int number) {
    return cited.containsKey(number);
  }

  /// The citations with a mark given out, in the order of their marks.
  List<Citation> cited() {
    return cited.keySet().stream().map(citations::get).toList();
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
    Stream<Reference> sources =
        sentence.citations().stream()
            .filter(citations::containsKey)
            .map(this::citation)
            .sorted(Comparator.comparingInt(r -> Integer.parseInt(r.label())));
    Stream<Reference> ours =
        sentence.assumptions().stream().filter(assumptions::containsKey).map(this::assumption);
    return new CitedText(text, Stream.concat(sources, ours).toList());
  }

  List<CitedText> of(List<Sentence> sentences) {
    return sentences.stream().map(this::of).toList();
  }
}
