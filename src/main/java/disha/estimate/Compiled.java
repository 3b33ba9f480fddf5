package disha.estimate;

import disha.reason.Lexicon;
import disha.rules.Assumptions;
import disha.rules.Model;

/// What is worked out once for a model and a set of assumptions, and serves every profile.
final class Compiled {
  private final Model model;
  private final Assumptions assumptions;
  private final Prices prices;
  private final PayEstimator pay;
  private final Rulebook rulebook;
  private final VerdictSearch verdicts;

  Compiled(Model model, Assumptions assumptions, Prices prices) {
    this.model = model;
    this.assumptions = assumptions;
    this.prices = prices;
    pay = new PayEstimator(model, assumptions, prices);
    rulebook = new Rulebook(model, new Lexicon(model, assumptions));
    verdicts = new VerdictSearch(rulebook);
  }

  Model model() {
    return model;
  }

  Assumptions assumptions() {
    return assumptions;
  }

  Prices prices() {
    return prices;
  }

  PayEstimator pay() {
    return pay;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  VerdictSearch verdicts() {
    return verdicts;
  }
}
