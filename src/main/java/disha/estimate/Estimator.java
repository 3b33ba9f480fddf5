package disha.estimate;

import disha.estimate.batch.BatchEstimator;
import disha.estimate.batch.BatchModel;
import disha.estimate.offer.OfferCheck;
import disha.estimate.offer.OfferChecker;
import disha.estimate.pay.Prices;
import disha.estimate.pay.Projection;
import disha.estimate.questions.DistinctAnswers;
import disha.estimate.questions.NextQuestion;
import disha.estimate.questions.QuestionSearch;
import disha.estimate.segment.CompiledModel;
import disha.estimate.segment.EstimateRun;
import disha.estimate.segment.Ranking;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.ways.OpeningStep;
import disha.estimate.ways.Way;
import disha.estimate.ways.WaySearch;
import disha.profile.FieldError;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.ProfileCheck;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Makes estimates of profiles: a pure function of model and profile. No clock, locale, file or
/// network has a part in it. One estimator serves many profiles and keeps what it worked out for
/// the model.
public final class Estimator {
  /// A person tries few sets of assumptions at a time.
  private static final int MOST_KEPT = 16;

  private record Setting(Map<String, String> changes, Prices prices) {}

  private final Model model;
  private final Map<Setting, Prepared> kept = new ConcurrentHashMap<>();

  private record Prepared(CompiledModel compiled, OfferChecker offers, DistinctAnswers answers) {}

  private final Map<Setting, BatchModel> batches = new ConcurrentHashMap<>();

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
    Prepared prepared = prepared(profile, prices);
    CompiledModel compiled = prepared.compiled();
    List<FieldError> errors = ProfileCheck.check(model, profile);
    if (!errors.isEmpty()) {
      return new Estimate(
          model, profile, compiled.assumptions(), prices, errors, List.of(), Optional.empty());
    }
    EstimateRun estimation = new EstimateRun(compiled, profile);
    List<SegmentEstimate> segments = estimation.segments();
    return new Estimate(
        model,
        profile,
        compiled.assumptions(),
        prices,
        List.of(),
        Ranking.byMatch(segments),
        profile.isEmpty()
            ? Optional.empty()
            : profile.offer().flatMap(o -> offer(o, prepared, estimation, segments)));
  }

  /// What makes the estimates of many people, one after the other, without the reasons; for one
  /// thread, so that several threads ask for one each.
  public BatchEstimator batch(Prices prices) {
    return new BatchEstimator(changes -> batchModel(changes, prices));
  }

  private BatchModel batchModel(Map<String, String> changes, Prices prices) {
    if (batches.size() >= MOST_KEPT) {
      batches.clear();
    }
    return batches.computeIfAbsent(
        new Setting(changes, prices), setting -> new BatchModel(prepared(setting).compiled()));
  }

  private static Optional<OfferCheck> offer(
      Offer offer, Prepared prepared, EstimateRun estimation, List<SegmentEstimate> segments) {
    CompiledModel compiled = prepared.compiled();
    int place = compiled.place(offer.segment());
    SegmentEstimate segment = segments.get(place);
    return compiled
        .pay()
        .now(estimation.standing(place))
        .map(now ->
            prepared
                .offers()
                .check(offer, segment, now, compiled.pay().curve(segment.segment()).ceilings()));
  }

  /// What follows from one of its estimates and takes as long as many of them.
  public Insights insights(Estimate estimate, Insights.Depth depth) {
    Map<String, Projection> projections = new HashMap<>();
    for (String id : depth.segments()) {
      estimate
          .segment(id)
          .flatMap(s -> project(estimate, s))
          .ifPresent(p -> projections.put(id, p));
    }
    List<Way> ways = depth.moves() == 0 ? List.of() : ways(estimate, depth.about(), depth.moves());
    List<NextQuestion> questions = depth.questions() ? questions(estimate) : List.of();
    return new Insights(estimate, projections, ways, questions, inOtherRupees(estimate));
  }

  /// Pay in one of the segments over the coming years; empty where there is no figure today.
  public Optional<Projection> project(Estimate estimate, SegmentEstimate segment) {
    if (segment.pay().isEmpty()) {
      return Optional.empty();
    }
    CompiledModel compiled = compiled(estimate);
    int place = compiled.place(segment.segment().id());
    return new EstimateRun(compiled, estimate.profile()).project(place);
  }

  /// The open questions that matter, those that decide the most first; none where the profile is
  /// impossible.
  public List<NextQuestion> questions(Estimate estimate) {
    if (!estimate.errors().isEmpty()) {
      return List.of();
    }
    Prepared prepared = prepared(estimate.profile(), estimate.prices());
    return new QuestionSearch(model, prepared.compiled().verdicts(), prepared.answers())
        .of(estimate.profile(), estimate.segments());
  }

  /// The few best ways to more, the cheapest first; none from an empty or impossible profile.
  ///
  /// @param about the ids of the segments that they are to be about; if there are none, they are
  ///   about what fits the person and what is open to them
  /// @param most how many moves a way has at most, one or two
  public List<Way> ways(Estimate estimate, Set<String> about, int most) {
    if (!estimate.errors().isEmpty() || estimate.profile().isEmpty()) {
      return List.of();
    }
    return new WaySearch(compiled(estimate)).of(estimate.profile(), about, most);
  }

  /// Every single step that the person can take and that opens something, each tried by itself;
  /// none from an empty or impossible profile.
  ///
  /// @param batch what tries them, one of this estimator
  public List<OpeningStep> openingSteps(Estimate estimate, BatchEstimator batch) {
    return estimate.errors().isEmpty() && !estimate.profile().isEmpty()
        ? new WaySearch(compiled(estimate)).openings(estimate.profile(), batch::open)
        : List.of();
  }

  /// The profile after a way.
  public Profile after(Estimate estimate, Way way) {
    return new WaySearch(compiled(estimate)).after(estimate.profile(), way);
  }

  private Estimate inOtherRupees(Estimate estimate) {
    Prices other =
        switch (estimate.prices()) {
          case AS_WRITTEN -> Prices.TODAY;
          case TODAY -> Prices.AS_WRITTEN;
        };
    return estimate(estimate.profile(), other);
  }

  private CompiledModel compiled(Estimate estimate) {
    return prepared(estimate.profile(), estimate.prices()).compiled();
  }

  private Prepared prepared(Profile profile, Prices prices) {
    return prepared(new Setting(profile.assumptions(), prices));
  }

  private Prepared prepared(Setting setting) {
    Prepared known = kept.get(setting);
    if (known != null) {
      return known;
    }
    CompiledModel compiled = compiled(setting);
    Prepared made =
        new Prepared(
            compiled,
            new OfferChecker(model, compiled.assumptions()),
            new DistinctAnswers(compiled.verdicts()::toldApart));
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(setting, made);
    return made;
  }

  // What is known in other rupees is the same but for pay.
  private CompiledModel compiled(Setting setting) {
    for (Prices other : Prices.values()) {
      Prepared known = kept.get(new Setting(setting.changes(), other));
      if (known != null) {
        return known.compiled().in(setting.prices());
      }
    }
    Assumptions assumptions = Assumptions.of(model.assumptions());
    for (Map.Entry<String, String> change : setting.changes().entrySet()) {
      assumptions = assumptions.with(change.getKey(), change.getValue());
    }
    return new CompiledModel(model, assumptions, setting.prices());
  }

  /// The estimate of one profile with amounts as the documents wrote them.
  public static Estimate estimate(Model model, Profile profile) {
    return new Estimator(model).estimate(profile, Prices.AS_WRITTEN);
  }
}
