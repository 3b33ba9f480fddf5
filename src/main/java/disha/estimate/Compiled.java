package disha.estimate;

import disha.rules.Assumptions;
import disha.rules.Model;

/// What is worked out once for a model and a set of assumptions, and serves every profile.
final class Compiled {
  private final Model model;
  private final Assumptions assumptions;
  private final Prices prices;
  private final PayEstimator pay;
  private VerdictSearch verdicts;

  Compiled(Model model, Assumptions assumptions, Prices prices) {
    this.model = model;
    this.assumptions = assumptions;
    this.prices = prices;
    this.pay = new PayEstimator(model, assumptions, prices);
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

  // Not every use needs it, and it takes longer to make than an estimate.
  synchronized VerdictSearch verdicts() {
    if (verdicts == null) {
      verdicts = new VerdictSearch(model, assumptions);
    }
    return verdicts;
  }
}
