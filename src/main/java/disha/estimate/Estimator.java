package disha.estimate;

import disha.profile.FieldError;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.ProfileCheck;
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

  private record Setting(Map<String, String> changes, Prices prices) {}

  private final Model model;
  private final Map<Setting, Compiled> kept = new ConcurrentHashMap<>();

  public Estimator(Model model) {
    this.model = model;
  }

  /// The model that all its estimates rest on.
  public Model model() {
    return model;
  }

  /// The estimate of a profile.
  ///
  /// @throws IllegalArgumentException if the profile changes an assumption that the model does not
  ///   have, or uses a word that it does not have; reading a profile file checks that first
  public Estimate estimate(Profile profile, Prices prices) {
    Compiled compiled = compiled(profile, prices);
    List<FieldError> errors = ProfileCheck.check(model, profile);
    if (!errors.isEmpty()) {
      return new Estimate(
          this, profile, compiled.assumptions(), prices, errors, List.of(), Optional.empty());
    }
    Estimation estimation = new Estimation(compiled, profile);
    List<SegmentEstimate> segments = estimation.segments();
    return new Estimate(
        this,
        profile,
        compiled.assumptions(),
        prices,
        List.of(),
        Ranking.byMatch(segments),
        profile.isEmpty()
            ? Optional.empty()
            : profile.offer().flatMap(o -> offer(o, compiled, estimation, segments)));
  }

  private static Optional<OfferCheck> offer(
      Offer offer, Compiled compiled, Estimation estimation, List<SegmentEstimate> segments) {
    int place = compiled.rulebook().place(offer.segment());
    SegmentEstimate segment = segments.get(place);
    return estimation
        .standing(place)
        .map(compiled.pay()::now)
        .map(now ->
            compiled
                .offers()
                .check(
                    offer,
                    segment,
                    now,
                    compiled.pay().curve(segment.segment().sector()).ceilings()));
  }

  Optional<Projection> project(Estimate estimate, SegmentEstimate segment) {
    if (segment.pay().isEmpty()) {
      return Optional.empty();
    }
    Compiled compiled = compiled(estimate);
    int place = compiled.rulebook().place(segment.segment().id());
    return new Estimation(compiled, estimate.profile()).project(place);
  }

  List<NextQuestion> questions(Estimate estimate) {
    return estimate.errors().isEmpty()
        ? new QuestionSearch(model, compiled(estimate).verdicts())
            .of(estimate.profile(), estimate.segments())
        : List.of();
  }

  List<Path> paths(Estimate estimate, int most) {
    if (!estimate.errors().isEmpty() || estimate.profile().isEmpty()) {
      return List.of();
    }
    return new PathSearch(compiled(estimate)).of(estimate.profile(), most);
  }

  Profile after(Estimate estimate, Path path) {
    return new PathSearch(compiled(estimate)).after(estimate.profile(), path);
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

  private Compiled compiled(Estimate estimate) {
    return compiled(estimate.profile(), estimate.prices());
  }

  private Compiled compiled(Profile profile, Prices prices) {
    Setting setting = new Setting(profile.assumptions(), prices);
    Compiled known = kept.get(setting);
    if (known != null) {
      return known;
    }
    Assumptions assumptions = Assumptions.of(model.assumptions());
    for (Map.Entry<String, String> change : profile.assumptions().entrySet()) {
      assumptions = assumptions.with(change.getKey(), change.getValue());
    }
    Compiled made = new Compiled(model, assumptions, prices);
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(setting, made);
    return made;
  }

  /// The estimate of one profile with amounts as the documents wrote them.
  public static Estimate estimate(Model model, Profile profile) {
    return new Estimator(model).estimate(profile, Prices.AS_WRITTEN);
  }
}
