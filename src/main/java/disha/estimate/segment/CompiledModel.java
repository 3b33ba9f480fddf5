package disha.estimate.segment;

import disha.estimate.pay.PayEstimator;
import disha.estimate.pay.Prices;
import disha.estimate.verdict.Rulebook;
import disha.estimate.verdict.VerdictSearch;
import disha.logic.VocabularyIndex;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is worked out once for a model and a set of assumptions, and serves every profile.
public final class CompiledModel {
  private final Model model;
  private final Assumptions assumptions;
  private final Prices prices;
  private final PayEstimator pay;
  private final VocabularyIndex words;
  private final List<Rulebook> rulebooks;
  private final Map<String, Integer> places;
  private final VerdictSearch verdicts;

  public CompiledModel(Model model, Assumptions assumptions, Prices prices) {
    this.model = model;
    this.assumptions = assumptions;
    this.prices = prices;
    pay = new PayEstimator(model, assumptions, prices);
    words = new VocabularyIndex(model, assumptions);
    rulebooks = Rulebook.of(model, words);
    verdicts = new VerdictSearch(rulebooks);
    places = new HashMap<>();
    model.segments().forEach(s -> places.put(s.id(), places.size()));
  }

  private CompiledModel(CompiledModel other, Prices prices) {
    model = other.model;
    assumptions = other.assumptions;
    this.prices = prices;
    pay = new PayEstimator(model, assumptions, prices);
    words = other.words;
    rulebooks = other.rulebooks;
    verdicts = other.verdicts;
    places = other.places;
  }

  /// The same in other rupees, which only pay depends on.
  public CompiledModel in(Prices other) {
    return new CompiledModel(this, other);
  }

  public Model model() {
    return model;
  }

  public Assumptions assumptions() {
    return assumptions;
  }

  Prices prices() {
    return prices;
  }

  public PayEstimator pay() {
    return pay;
  }

  /// Its words.
  public VocabularyIndex words() {
    return words;
  }

  /// The rules on all segments.
  public List<Rulebook> rulebooks() {
    return rulebooks;
  }

  /// The place in the model of the segment with this id; it must exist.
  public int place(String segment) {
    return places.get(segment);
  }

  public VerdictSearch verdicts() {
    return verdicts;
  }
}
