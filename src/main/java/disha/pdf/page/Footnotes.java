package disha.pdf.page;

import disha.summary.Citation;
import disha.summary.Sentence;
import disha.summary.Summary.AssumptionLine;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The marks of a PDF: sources and assumptions, both numbered as they are first asked for, so that
/// paper, which shows less than the program, has no gaps. A mark that would lead nowhere is left
/// out.
final class Footnotes {
  private static final int SHORTEST_ROW = 3;

  private final Messages messages;
  private final Map<Integer, Citation> citations = new LinkedHashMap<>();
  private final Map<Integer, Reference> cited = new LinkedHashMap<>();
  private final Map<String, AssumptionLine> assumptions = new LinkedHashMap<>();
  private final Map<String, Reference> assumed = new LinkedHashMap<>();

  /// @param citations what marks can lead to
  /// @param assumptions what marks can lead to
  Footnotes(List<Citation> citations, List<AssumptionLine> assumptions, Messages messages) {
    this.messages = messages;
    citations.forEach(citation -> this.citations.put(citation.number(), citation));
    assumptions.forEach(line -> this.assumptions.put(line.id(), line));
  }

  /// The mark of a citation of the summary.
  Reference citation(int number) {
    return cited.computeIfAbsent(
        number,
        key -> {
          int place = cited.size() + 1;
          String label = Integer.toString(place);
          String says = messages.text("pdf.reference.source", label, citations.get(key).document());
          return new Reference(place, label, "source-" + label, says);
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

  /// The same sentence with one citation of each source.
  Sentence oneOfEachSource(Sentence all) {
    Set<String> documents = new HashSet<>();
    List<Integer> first =
        all.citations().stream().filter(c -> documents.add(citations.get(c).document())).toList();
    return new Sentence(all.text(), first, all.assumptions());
  }

  /// The mark of a listed assumption.
  Reference assumption(String id) {
    return assumed.computeIfAbsent(
        id,
        key -> {
          int place = assumed.size() + 1;
          String label = "A" + place;
          String says = messages.text("pdf.reference.assumption", label);
          return new Reference(place, label, "assumption-" + label, says);
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
        sentence.citations().stream().filter(citations::containsKey).map(this::citation);
    Stream<Reference> ours =
        sentence.assumptions().stream().filter(assumptions::containsKey).map(this::assumption);
    List<Reference> marks = new ArrayList<>(joined(sources, "pdf.reference.sources"));
    marks.addAll(joined(ours, "pdf.reference.assumptions"));
    return new CitedText(text, marks);
  }

  // Three or more in a row are one mark that leads to the first.
  private List<Reference> joined(Stream<Reference> marks, String says) {
    List<Reference> sorted =
        marks.distinct().sorted(Comparator.comparingInt(Reference::number)).toList();
    List<Reference> out = new ArrayList<>();
    int end;
    for (int i = 0; i < sorted.size(); i = end) {
      end = i + 1;
      while (end < sorted.size() && sorted.get(end).number() == sorted.get(end - 1).number() + 1) {
        end++;
      }
      List<Reference> row = sorted.subList(i, end);
      out.addAll(row.size() < SHORTEST_ROW ? row : List.of(joined(row, says)));
    }
    return out;
  }

  private Reference joined(List<Reference> row, String says) {
    Reference first = row.getFirst();
    String last = row.getLast().label();
    return new Reference(
        first.number(),
        messages.text("pdf.reference.row", first.label(), last),
        first.target(),
        messages.text(says, first.label(), last));
  }

  List<CitedText> of(List<Sentence> sentences) {
    return sentences.stream().map(this::of).toList();
  }
}
