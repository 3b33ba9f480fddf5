package disha;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.Prices;
import disha.profile.Profile;
import disha.rules.AssumptionException;
import disha.rules.Assumptions;
import disha.rules.Model;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How an estimate is made: the model, changed assumptions, and in whose rupees.
final class EstimateOptions {
  @Mixin private ModelOption model;

  @Option(names = "--assume", paramLabel = "ID=VALUE")
  private Map<String, String> assume = new LinkedHashMap<>();

  @Option(names = "--today")
  private boolean today;

  /// The estimate of a profile file.
  ///
  /// @throws BadInputException if the model, the profile or an assumption cannot be used
  Estimate estimate(Path file) {
    Model rules = model.load();
    Profile profile = ModelOption.profile(rules, file);
    Map<String, String> changed = new LinkedHashMap<>(profile.assumptions());
    Assumptions set = Assumptions.of(rules.assumptions());
    for (Map.Entry<String, String> a : assume.entrySet()) {
      try {
        set = set.with(a.getKey(), a.getValue());
      } catch (AssumptionException e) {
        throw new BadInputException(
            Console.oneLine(Console.messages().text(e.key(), (Object[]) e.arguments())));
      }
      changed.put(a.getKey(), a.getValue());
    }
    return new Estimator(rules)
        .estimate(profile.withAssumptions(changed), today ? Prices.TODAY : Prices.AS_WRITTEN);
  }
}
