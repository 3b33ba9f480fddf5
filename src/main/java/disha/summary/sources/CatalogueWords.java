package disha.summary.sources;

import disha.estimate.Estimate;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Assumptions;
import disha.summary.Citation;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.wording.AssumptionWords;
import disha.summary.wording.Citations;
import disha.summary.wording.ShownSentences;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Puts all assumptions of a model into words.
public final class CatalogueWords {
  private final Model model;
  private final Messages messages;
  private final AssumptionWords words;
  private final AssumptionUses uses;

  public CatalogueWords(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.words = new AssumptionWords(model, messages);
    this.uses = new AssumptionUses(model);
  }

  /// All assumptions as they are in force in an estimate.
  ///
  /// @param shown what is shown of that estimate
  public AssumptionCatalogue of(Estimate estimate, Summary shown) {
    Map<String, Integer> joining = new HashMap<>();
    Map<String, Integer> pay = new HashMap<>();
    for (SegmentSummary s : shown.segments()) {
      ids(ShownSentences.joining(s)).forEach(id -> joining.merge(id, 1, Integer::sum));
      ids(ShownSentences.paying(s)).forEach(id -> pay.merge(id, 1, Integer::sum));
    }
    Set<String> around = ids(ShownSentences.sentences(shown.context()));
    List<AssumptionCatalogue.AssumptionGroup> groups = new ArrayList<>();
    for (AssumptionUses.UseKind kind : AssumptionUses.UseKind.values()) {
      List<AssumptionCatalogue.CatalogueLine> lines =
          model.assumptions().stream()
              .filter(a -> uses.kind(a.id()) == kind)
              .map(a ->
                  line(
                      a,
                      estimate.assumptions(),
                      joining.getOrDefault(a.id(), 0),
                      pay.getOrDefault(a.id(), 0),
                      around.contains(a.id())))
              .sorted(Comparator.comparing((AssumptionCatalogue.CatalogueLine l) -> !l.inForce()))
              .toList();
      if (!lines.isEmpty()) {
        groups.add(
            new AssumptionCatalogue.AssumptionGroup(
                messages.text("catalogue.title", kind),
                messages.text("catalogue.about", kind),
                lines));
      }
    }
    return new AssumptionCatalogue(groups);
  }

  private static Set<String> ids(List<Sentence> sentences) {
    Set<String> out = new HashSet<>();
    sentences.forEach(s -> out.addAll(s.assumptions()));
    return out;
  }

  private AssumptionCatalogue.CatalogueLine line(
      Assumption a, Assumptions inForce, int joining, int pay, boolean around) {
    String language = messages.language();
    List<Citation> facts = facts(a.id());
    return new AssumptionCatalogue.CatalogueLine(
        a.id(),
        a.says().in(language),
        a.reason().in(language),
        words.value(inForce.value(a.id())),
        words.value(a.value()),
        inForce.isChanged(a.id()),
        joining > 0 || pay > 0 || around,
        moves(joining, pay, around),
        messages.text("catalogue.basis", facts.size()),
        facts);
  }

  private List<Citation> facts(String id) {
    Citations citations = new Citations(model, messages, SummaryOptions.Numbers.OF_THE_MODEL);
    citations.cite(uses.facts(id));
    return citations.all();
  }

  private String moves(int joining, int pay, boolean around) {
    List<String> parts =
        Stream.of(
                joining == 0 ? "" : messages.text("catalogue.moves.joining", joining),
                pay == 0 ? "" : messages.text("catalogue.moves.pay", pay),
                around ? messages.text("catalogue.moves.around") : "")
            .filter(t -> !t.isEmpty())
            .toList();
    return parts.isEmpty()
        ? messages.text("catalogue.moves.none")
        : messages.text("catalogue.moves", String.join(messages.text("list.separator"), parts));
  }

  /// From where to where a number can go, with its unit.
  public String range(Assumption.NumberValue a) {
    return words.range(a);
  }
}
