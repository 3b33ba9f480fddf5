package disha.estimate.segment;

import disha.estimate.pay.PayEstimator;
import disha.estimate.pay.Prices;
import disha.estimate.verdict.Rulebook;
import disha.estimate.verdict.VerdictSearch;
import disha.logic.VocabularyIndex;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;

/// What is worked out once for a model and a set of assumptions, and serves every profile.
public final class CompiledModel {
  private final Model model;
  private final Assumptions assumptions;
  private final Prices prices;
  private final PayEstimator pay;
  private final Rulebook rulebook;
  private final VerdictSearch verdicts;

  public CompiledModel(Model model, Assumptions assumptions, Prices prices) {
    this.model = model;
    this.assumptions = assumptions;
    this.prices = prices;
    pay = new PayEstimator(model, assumptions, prices);
    rulebook = new Rulebook(model, new VocabularyIndex(model, assumptions));
    verdicts = new VerdictSearch(rulebook);
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

  public Rulebook rulebook() {
    return rulebook;
  }

  public VerdictSearch verdicts() {
    return verdicts;
  }
}
