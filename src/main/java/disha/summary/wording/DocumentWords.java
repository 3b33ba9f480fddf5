package disha.summary.wording;

import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Document;
import disha.rules.grounds.Lineage;
import disha.summary.SourcesSummary;
import disha.summary.Summary;
import disha.text.Messages;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Puts into words what the documents are, and how far they can be relied on.
public final class DocumentWords {
  private final Model model;
  private final Assumptions assumptions;
  private final Messages messages;

  public DocumentWords(Model model, Assumptions assumptions, Messages messages) {
    this.model = model;
    this.assumptions = assumptions;
    this.messages = messages;
  }

  /// How sure anything can be that they tell, in few words.
  public String sureInShort() {
    return messages.text(
        "glance.sure",
        model.documents().size(),
        Integer.toString(firstYear()),
        Integer.toString(lastYear()),
        model.conflicts().size());
  }

  /// How sure all of them are, in sentences.
  List<String> sureness() {
    List<Document> documents = model.documents();
    long assumed = documents.stream().filter(d -> d.date().assumption().isPresent()).count();
    long damaged = documents.stream().filter(d -> !d.damage().isEmpty()).count();
    List<String> out = new ArrayList<>();
    out.add(messages.text("sure.voices", documents.size(), model.lineages().size()));
    out.add(
        messages.text(
            "sure.dates", Integer.toString(firstYear()), Integer.toString(lastYear()), assumed));
    out.add(messages.text("sure.damage", damaged, documents.size(), model.conflicts().size()));
    return out;
  }

  /// The year of the oldest of them.
  int firstYear() {
    return model.documents().stream().mapToInt(this::year).min().orElseThrow();
  }

  /// The year of the newest of them.
  int lastYear() {
    return model.documents().stream().mapToInt(this::year).max().orElseThrow();
  }

  /// The independent voices, each with its documents.
  public List<SourcesSummary.Voice> voices() {
    return model.lineages().stream().map(this::voice).toList();
  }

  private SourcesSummary.Voice voice(Lineage lineage) {
    return new SourcesSummary.Voice(
        lineage.name().in(messages.language()),
        lineage.why().in(messages.language()),
        model.documents().stream()
            .filter(d -> d.lineage().equals(lineage.id()))
            .map(this::document)
            .toList());
  }

  private SourcesSummary.DocumentLine document(Document d) {
    String language = messages.language();
    long facts = model.facts().stream().filter(f -> f.document().equals(d.id())).count();
    return new SourcesSummary.DocumentLine(
        d.id(),
        d.name().in(language),
        d.about().in(language),
        d.date().shown().in(language),
        d.date().assumption().map(this::assumption),
        d.damage().stream().map(t -> t.in(language)).toList(),
        Math.toIntExact(facts));
  }

  private Summary.AssumptionLine assumption(String id) {
    return new AssumptionWords(model, messages).line(model.assumption(id), assumptions);
  }

  /// The year that is taken for a document.
  private int year(Document d) {
    return d.date()
        .assumption()
        .map(id -> assumptions.amount(id).setScale(0, RoundingMode.HALF_EVEN).intValueExact())
        .orElse(d.date().from());
  }
}
