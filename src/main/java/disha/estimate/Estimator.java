package disha.estimate;

import disha.profile.Profile;
import disha.rules.Assumptions;
import disha.rules.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Makes estimates of profiles: a pure function of model and profile. No clock, locale, file or
/// network has a part in it. One estimator serves many profiles and keeps what it worked out for
/// the model.
public final class Estimator {
  /// A person tries few sets of assumptions at a time.
  private static final int MOST_KEPT = 16;

  private record Setting(Assumptions assumptions, Prices prices) {}

  private final Model model;
  private final Map<Setting, Compiled> kept = new ConcurrentHashMap<>();

  public Estimator(Model model) {
    this.model = model;
  }

  /// The estimate of a profile.
  ///
  /// @throws IllegalArgumentException if the profile changes an assumption that the model does not
  ///   have; reading a profile file checks that first
  public Estimate estimate(Profile profile, Prices prices) {
    Assumptions assumptions = Assumptions.of(model.assumptions());
    for (Map.Entry<String, String> change : profile.assumptions().entrySet()) {
      assumptions = assumptions.with(change.getKey(), change.getValue());
    }
    return new Estimation(compiled(new Setting(assumptions, prices)), profile).estimate();
  }

  /// Pay in a segment of an estimate over the coming years; empty where there is no figure today.
  public Optional<Projection> project(Estimate estimate, SegmentEstimate segment) {
    Setting setting = new Setting(estimate.assumptions(), estimate.prices());
    return new Estimation(compiled(setting), estimate.profile()).project(segment);
  }

  /// Every path of one to three moves from an estimate's profile that gains something no part of it
  /// gains; none from an empty or impossible profile.
  public List<Path> paths(Estimate estimate) {
    if (!estimate.errors().isEmpty() || estimate.profile().isEmpty()) {
      return List.of();
    }
    return new PathSearch(compiled(new Setting(estimate.assumptions(), estimate.prices())))
        .of(estimate.profile());
  }

  /// Estimates of this model side by side, the first as the one that the others are held against.
  ///
  /// @param estimates two to four, all in the same rupees
  /// @throws IllegalArgumentException if they are fewer or more, of another model or in other
  ///   rupees
  public Comparison compare(List<Estimate> estimates) {
    if (estimates.stream().anyMatch(e -> e.model() != model)) {
      throw new IllegalArgumentException("an estimate of another model cannot be compared");
    }
    return new Comparing(this, estimates).comparison();
  }

  /// The profile after a path.
  public Profile after(Estimate estimate, Path path) {
    return new PathSearch(compiled(new Setting(estimate.assumptions(), estimate.prices())))
        .after(estimate.profile(), path);
  }

  private Compiled compiled(Setting setting) {
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(setting, s -> new Compiled(model, s.assumptions(), s.prices()));
  }

  /// The estimate of one profile with amounts as the documents wrote them.
  public static Estimate estimate(Model model, Profile profile) {
    return new Estimator(model).estimate(profile, Prices.AS_WRITTEN);
  }
}
