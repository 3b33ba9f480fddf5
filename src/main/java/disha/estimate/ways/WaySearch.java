package disha.estimate.ways;

import disha.estimate.segment.CompiledModel;
import disha.estimate.segment.EstimateRun;
import disha.estimate.segment.SegmentEstimate;
import disha.profile.Profile;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Move;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds what a person can do to get further: every move and every two that they can make are
/// tried, and the few that are worth it are told.
public final class WaySearch {
  /// Months of study that only new work is worth.
  private static final BigDecimal LONG = BigDecimal.valueOf(36);

  private final CompiledModel compiled;
  private final Moves moves;
  private final Studies studies;
  private final TaughtWork taught;

  public WaySearch(CompiledModel compiled) {
    this.compiled = compiled;
    moves = new Moves(compiled.model(), compiled.assumptions());
    studies = new Studies(compiled.model().vocabulary());
    taught = new TaughtWork(compiled.model());
  }

  /// The few best ways, the cheapest first; none that the person cannot go, that leads beside what
  /// fits them, or that another makes needless.
  ///
  /// @param chosen the ids of the segments that they are to be about; if there are none, they are
  ///   about what fits the person, what is open to them and what they want
  /// @param most how many moves a way has at most, up to [Way#MOST_MOVES]
  public List<Way> of(Profile profile, Set<String> chosen, int most) {
    ProfileSearch search = search(profile, chosen);
    List<RankedWay> singles = search.singles();
    List<RankedWay> told = BestWays.of(List.of(), singles);
    if (most > 1 && told.size() < BestWays.MOST) {
      told = BestWays.of(told, search.pairs(singles));
    }
    return told.stream().map(RankedWay::way).toList();
  }

  ProfileSearch search(Profile profile, Set<String> chosen) {
    List<SegmentEstimate> now = estimate(profile);
    Relevance relevance = chosen.isEmpty() ? Relevance.of(now) : Relevance.only(chosen);
    return new ProfileSearch(profile, now, relevance);
  }

  /// Every single move that the person can make and that opens something, each by itself, in the
  /// model's order: what is told to one person leaves out what another makes needless, and this
  /// does not.
  ///
  /// @param open the places of the segments that are open to somebody
  public List<OpeningStep> openings(Profile profile, Function<Profile, BitSet> open) {
    return search(profile, Set.of()).openings(open);
  }

  private List<SegmentEstimate> estimate(Profile profile) {
    return new EstimateRun(compiled, profile).segments();
  }

  /// The profile after the moves of a way.
  public Profile after(Profile profile, Way way) {
    Profile p = profile;
    for (Move m : way.moves()) {
      p = moves.made(p, m).orElse(p);
    }
    return p;
  }

  /// A move that was made.
  private record MoveStep(Move move, MoveEffort effort, TimeNeeded time, Profile after) {}

  /// The search on one profile.
  final class ProfileSearch {
    private final Profile profile;
    private final List<SegmentEstimate> now;
    private final Relevance relevance;
    private final List<MoveStep> steps;

    ProfileSearch(Profile profile, List<SegmentEstimate> now, Relevance relevance) {
      this.profile = profile;
      this.now = now;
      this.relevance = relevance;
      steps = compiled.model().moves().stream().flatMap(m -> step(profile, m).stream()).toList();
    }

    private Optional<MoveStep> step(Profile before, Move move) {
      return moves
          .made(before, move)
          .map(after -> {
            TimeNeeded time = moves.time(before, move);
            return new MoveStep(move, moves.effort(before, move, time), time, after);
          });
    }

    List<RankedWay> singles() {
      return steps.stream().map(s -> way(List.of(s))).filter(r -> isWorth(r.way())).toList();
    }

    List<OpeningStep> openings(Function<Profile, BitSet> open) {
      return steps.stream()
          // It leads to no work in a sector to work in it first.
          .filter(s -> s.effort != MoveEffort.WORK)
          .map(s -> new OpeningStep(s.move, s.after, opened(s, open.apply(s.after))))
          .filter(s -> !s.opens().isEmpty())
          .toList();
    }

    private List<String> opened(MoveStep step, BitSet then) {
      List<String> opened =
          then.stream()
              .mapToObj(now::get)
              .filter(s -> !s.group().isOpen())
              .map(s -> s.segment().id())
              .toList();
      // Most open nothing.
      return opened.isEmpty()
          ? opened
          : opened.stream().filter(relevant(step, moves.isOwnField(profile, step.after))).toList();
    }

    private static boolean isWorth(Way way) {
      Gains gains = way.gains();
      return switch (way.effort()) {
        case SKILL, SHORT_COURSE -> !gains.isNothing();
        // What was left once is not taken up again for a little more pay.
        case STUDIES -> way.isResumed() ? gains.isBetterChance() : !gains.isNothing();
        // Nobody is asked for more than they chose for a little more pay.
        case SHIFTS -> !gains.opened().isEmpty();
        case COURSE -> gains.isBetterChance();
        // Years are too much for one more source in what is open.
        case DEGREE -> isLong(way) ? !gains.opened().isEmpty() : gains.isBetterChance();
        // It leads to no work in a sector to work in it first.
        case WORK -> !gains.raises().isEmpty();
      };
    }

    private static boolean isLong(Way way) {
      return way.times().stream()
          .flatMap(t -> t.months().stream())
          .anyMatch(m -> m.compareTo(LONG) >= 0);
    }

    /// Two moves that open together what none opens alone.
    List<RankedWay> pairs(List<RankedWay> singles) {
      Set<String> opened =
          singles.stream()
              .flatMap(r -> r.way().gains().opened().stream())
              .map(Way.Opening::segment)
              .collect(Collectors.toSet());
      List<RankedWay> out = new ArrayList<>();
      for (int a = 0; a < steps.size(); a++) {
        MoveStep first = steps.get(a);
        for (MoveStep second : seconds(a)) {
          RankedWay both = way(List.of(first, second));
          if (both.way().gains().opened().stream().anyMatch(o -> !opened.contains(o.segment()))) {
            out.add(both);
          }
        }
      }
      return out;
    }

    /// What can be done besides a move, or only after it.
    private List<MoveStep> seconds(int a) {
      MoveStep first = steps.get(a);
      Set<MoveEffort> fitting = fitting(first.effort);
      if (fitting.isEmpty()) {
        return List.of();
      }
      Set<Move> tried =
          steps.subList(0, a).stream()
              .filter(s -> fitting(s.effort).contains(first.effort))
              .map(MoveStep::move)
              .collect(Collectors.toSet());
      return compiled.model().moves().stream()
          .filter(m -> !m.equals(first.move) && !tried.contains(m))
          .flatMap(m -> step(first.after, m).stream())
          .filter(s -> fitting.contains(s.effort))
          .toList();
    }

    /// What a person would plan to do besides or after a move. Shifts that were left out are never
    /// part of a plan, and work comes of itself.
    private static Set<MoveEffort> fitting(MoveEffort first) {
      return switch (first) {
        case SKILL, SHORT_COURSE, COURSE ->
            Set.of(MoveEffort.SKILL, MoveEffort.SHORT_COURSE, MoveEffort.COURSE);
        case STUDIES ->
            Set.of(MoveEffort.SKILL, MoveEffort.SHORT_COURSE, MoveEffort.COURSE, MoveEffort.DEGREE);
        case SHIFTS, DEGREE, WORK -> Set.of();
      };
    }

    private RankedWay way(List<MoveStep> made) {
      Profile after = made.getLast().after;
      MoveEffort effort =
          made.stream().map(MoveStep::effort).max(MoveEffort::compareTo).orElseThrow();
      boolean own = moves.isOwnField(profile, after);
      Predicate<String> relevant =
          made.stream().map(s -> relevant(s, own)).reduce(Predicate::and).orElseThrow();
      List<SegmentEstimate> then = estimate(after);
      Gains all = Gains.between(now, then).in(relevant).bestFitFirst(then);
      Gains gains =
          effort == MoveEffort.WORK ? all.raisesOnly() : effort.isLight() ? all : all.withoutMet();
      Way way =
          new Way(
              made.stream().map(MoveStep::move).toList(),
              made.stream().map(MoveStep::effort).toList(),
              made.stream().map(MoveStep::time).toList(),
              fit(made),
              gains);
      boolean usual = made.stream().anyMatch(s -> moves.isUsual(profile, s.move));
      return new RankedWay(way, own, usual, !relevance.bare(), nearness(made, way, then));
    }

    private RankedWay.Nearness nearness(List<MoveStep> made, Way way, List<SegmentEstimate> then) {
      boolean awaited =
          made.stream().allMatch(s -> s.move.gives() instanceof Move.Gain.Finish)
              && profile.isResultAwaited();
      if (awaited && ownField(then).stream().anyMatch(way::serves)) {
        return RankedWay.Nearness.AWAITED;
      }
      Set<String> own = ownField(now);
      if (way.gains().opensAny(own)) {
        return RankedWay.Nearness.OWN;
      }
      boolean beside = !relevance.unsettled() && own.stream().noneMatch(way::serves);
      return beside ? RankedWay.Nearness.BESIDE : RankedWay.Nearness.NEAR;
    }

    private static Set<String> ownField(List<SegmentEstimate> all) {
      return all.stream()
          .filter(SegmentEstimate::isOwnField)
          .map(s -> s.segment().id())
          .collect(Collectors.toSet());
    }

    // A degree is for the work that it teaches.
    private Predicate<String> relevant(MoveStep step, boolean own) {
      boolean degree = step.move.gives() instanceof Move.Gain.Degree;
      Predicate<String> relevant =
          relevance.of(
              step.effort,
              own,
              studies.aimed(step.after) > studies.aimed(profile),
              s -> degree && isTaught(step, s, FitGrade.DIRECT));
      return degree ? relevant.and(s -> isTaught(step, s, FitGrade.RELATED)) : relevant;
    }

    private boolean isTaught(MoveStep degree, String segment, FitGrade least) {
      return taught.fits(segment, Studies.educations(degree.after).getLast(), least);
    }

    private static Way.PersonFit fit(List<MoveStep> made) {
      if (made.stream().anyMatch(s -> s.effort == MoveEffort.SHIFTS)) {
        return Way.PersonFit.LEFT_OUT;
      }
      return made.stream().anyMatch(s -> s.move.gives() instanceof Move.Gain.Finish)
          ? Way.PersonFit.UNDER_WAY
          : Way.PersonFit.NEW;
    }
  }
}
