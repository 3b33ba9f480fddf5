package disha.summary.sources;

import disha.estimate.Estimate;
import disha.rules.Model;
import disha.rules.grounds.Conflict;
import disha.summary.SourcesSummary;
import disha.summary.Summary;
import disha.summary.wording.AssumptionWords;
import disha.summary.wording.DocumentWords;
import disha.text.Messages;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the documents, what they say, and where they disagree into words.
public final class SourcesWords {
  private final Model model;
  private final Messages messages;
  private final Estimate estimate;
  private final Map<String, SourcesSummary.FactLine> facts = new LinkedHashMap<>();

  private SourcesWords(Estimate estimate, Messages messages) {
    this.estimate = estimate;
    this.model = estimate.model();
    this.messages = messages;
    FactWords words = new FactWords(model, messages);
    model.facts().forEach(f -> facts.put(f.id(), words.line(f)));
  }

  /// All of it, with the assumptions as they are in force in an estimate.
  public static SourcesSummary of(Estimate estimate, Messages messages) {
    return new SourcesWords(estimate, messages).all();
  }

  private SourcesSummary all() {
    Set<SourcesSummary.FactFilter> kinds = new LinkedHashSet<>();
    facts.values().forEach(f -> kinds.add(new SourcesSummary.FactFilter(f.kind(), f.kindWord())));
    return new SourcesSummary(
        new DocumentWords(model, estimate.assumptions(), messages).voices(),
        List.copyOf(facts.values()),
        List.copyOf(kinds),
        model.segments().stream()
            .filter(s -> !s.mentions().isEmpty())
            .map(s -> new SourcesSummary.FactFilter(s.id(), s.name().in(messages.language())))
            .toList(),
        model.conflicts().stream().map(this::topic).toList());
  }

  private Summary.AssumptionLine assumption(String id) {
    return new AssumptionWords(model, messages).line(model.assumption(id), estimate.assumptions());
  }

  private SourcesSummary.ConflictTopic topic(Conflict c) {
    Set<String> voices = new HashSet<>();
    c.claims().forEach(claim -> claim.facts().forEach(f -> voices.add(model.lineageOf(f))));
    return new SourcesSummary.ConflictTopic(
        c.topic().in(messages.language()),
        messages.text("conflict.voices", voices.size()),
        c.claims().stream().map(this::claim).toList(),
        c.handling().in(messages.language()),
        c.assumptions().stream().map(this::assumption).toList());
  }

  private SourcesSummary.ConflictSide claim(Conflict.Claim c) {
    List<String> voices =
        model.lineages().stream()
            .filter(l -> c.facts().stream().anyMatch(f -> model.lineageOf(f).equals(l.id())))
            .map(l -> l.name().in(messages.language()))
            .toList();
    return new SourcesSummary.ConflictSide(
        c.says().in(messages.language()), voices, c.facts().stream().map(facts::get).toList());
  }
}
