package disha.cli;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparer;
import disha.estimate.compare.Comparison;
import disha.estimate.pay.Prices;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.AssumptionException;
import disha.rules.grounds.Assumptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// How an estimate is made: the model, changed assumptions, and in whose rupees.
final class EstimateOptions {
  @Option(names = "--assume", paramLabel = "ID=VALUE")
  private List<String> assume = new ArrayList<>();

  @ArgGroup private Rupees rupees = new Rupees();

  /// In whose rupees amounts are given: one of both at most.
  private static final class Rupees {
    @Option(names = "--today")
    private boolean today;

    @Option(names = "--as-written")
    private boolean asWritten;

    Prices or(Prices usual) {
      if (today) {
        return Prices.TODAY;
      }
      return asWritten ? Prices.AS_WRITTEN : usual;
    }
  }

  /// The estimates of profile files side by side.
  ///
  /// @throws BadInputException if the model, a profile or an assumption cannot be used
  /// @param usual in whose rupees amounts are, unless the person says otherwise
  Comparison compare(ModelOption model, List<Path> files, Prices usual) {
    Model rules = model.load();
    Estimator estimator = new Estimator(rules);
    return Comparer.compare(
        estimator, files.stream().map(f -> estimate(rules, estimator, f, usual)).toList());
  }

  private Estimate estimate(Model rules, Estimator estimator, Path file, Prices usual) {
    return estimate(estimator, ModelOption.profile(rules, file), usual);
  }

  /// The estimate of a profile.
  ///
  /// @param usual in whose rupees amounts are, unless the person says otherwise
  /// @throws BadInputException if an assumption cannot be used
  Estimate estimate(Estimator estimator, Profile profile, Prices usual) {
    Map<String, String> changed = new LinkedHashMap<>(profile.assumptions());
    changed.putAll(asked(Assumptions.of(estimator.model().assumptions())));
    return estimator.estimate(profile.withAssumptions(changed), rupees.or(usual));
  }

  private Map<String, String> asked(Assumptions set) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String one : assume) {
      int equals = one.indexOf('=');
      if (equals < 0) {
        throw new BadInputException(refusal("command.assumeForm", one));
      }
      String id = one.substring(0, equals);
      String value = one.substring(equals + 1);
      if (out.put(id, value) != null) {
        throw new BadInputException(refusal("command.assumeTwice", id));
      }
      try {
        set.with(id, value);
      } catch (AssumptionException e) {
        throw new BadInputException(refusal(e.key(), e.arguments()));
      }
    }
    return out;
  }

  private static String refusal(String key, String... arguments) {
    return Console.oneLine(Console.messages().text(key, (Object[]) arguments));
  }
}
