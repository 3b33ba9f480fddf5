package disha.roster.report;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.ways.OpeningStep;
import disha.profile.QuestionId;
import disha.roster.report.PeopleTally.ListedPerson;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Move;
import disha.rules.joining.Segment;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is said of a whole class: counted over everybody, one after another.
public final class GroupTally {
  private final Estimator estimator;
  private final BatchEstimator batch;
  private final Map<String, SegmentTally> segments = new LinkedHashMap<>();
  private final Map<String, StepTally> steps = new LinkedHashMap<>();
  private final Map<Concern, PeopleTally> concerns = new EnumMap<>(Concern.class);
  private final Map<QuestionId, PeopleTally> questions = new LinkedHashMap<>();
  private final SharedNames names = new SharedNames();
  private int people;

  /// Why somebody needs a talk, the graver reason first.
  public enum Concern {
    /// Nothing is open to them, and no single step brings them further.
    NO_STEP,
    /// Nothing is open to them until they take a step.
    STEP_FIRST,
    /// Too little is answered to say what is open.
    ANSWERS,
    /// What is open to them does not fit what they learnt or did.
    NOTHING_FITS
  }

  /// One kind of work.
  static final class SegmentTally {
    final Segment segment;
    final Map<AdviceGroup, Integer> groups = new EnumMap<>(AdviceGroup.class);
    final AmountRange pay = new AmountRange();

    /// Those whom it fits best of all.
    final PeopleTally first = new PeopleTally();

    SegmentTally(Segment segment) {
      this.segment = segment;
    }

    int in(AdviceGroup group) {
      return groups.getOrDefault(group, 0);
    }

    int open() {
      return in(AdviceGroup.BEST) + in(AdviceGroup.OPEN);
    }
  }

  /// One step, tried on everybody.
  static final class StepTally {
    final Move move;
    final Map<String, Integer> opens = new LinkedHashMap<>();
    int people;

    StepTally(Move move) {
      this.move = move;
    }

    int openings() {
      return opens.values().stream().mapToInt(n -> n).sum();
    }
  }

  /// @param prices the rupees of all estimates
  public GroupTally(Estimator estimator, Prices prices) {
    this.estimator = estimator;
    batch = estimator.batch(prices);
    estimator.model().segments().forEach(s -> segments.put(s.id(), new SegmentTally(s)));
  }

  /// Counts one person in.
  ///
  /// @param row where they stand in the list
  /// @param roll the number by which the college knows them; empty where there is none
  public void add(long row, String roll, Estimate estimate) {
    people++;
    for (SegmentEstimate s : estimate.segments()) {
      SegmentTally tally = segments.get(s.segment().id());
      tally.groups.merge(s.group(), 1, Integer::sum);
      if (s.group().isOpen()) {
        s.pay().ifPresent(p -> tally.pay.add(p.likely().pay().rupeesAMonth()));
      }
    }
    boolean opened = tried(estimate);
    ListedPerson person = new ListedPerson(row, roll, estimate.profile().name().orElse(""));
    names.add(person.name());
    SegmentEstimate best = estimate.segments().getFirst();
    if (best.group() == AdviceGroup.BEST) {
      segments.get(best.segment().id()).first.add(person);
    }
    concern(estimate, opened)
        .ifPresent(c -> concerns.computeIfAbsent(c, k -> new PeopleTally()).add(person));
    // Whom some work fits already need not be asked.
    if (best.group() == AdviceGroup.ONE_ANSWER) {
      estimator.questions(estimate).stream()
          .findFirst()
          .ifPresent(q -> questions.computeIfAbsent(q.id(), k -> new PeopleTally()).add(person));
    }
  }

  /// Whether somebody else of the class can have the same name.
  boolean isShared(String name) {
    return names.isShared(name);
  }

  private boolean tried(Estimate estimate) {
    List<OpeningStep> opening = estimator.openingSteps(estimate, batch);
    for (OpeningStep step : opening) {
      StepTally tally = steps.computeIfAbsent(step.move().id(), id -> new StepTally(step.move()));
      tally.people++;
      step.opens().forEach(o -> tally.opens.merge(o, 1, Integer::sum));
    }
    return !opening.isEmpty();
  }

  private Optional<Concern> concern(Estimate estimate, boolean opened) {
    Map<AdviceGroup, Long> groups = estimate.groups();
    if (groups.containsKey(AdviceGroup.BEST)) {
      return Optional.empty();
    }
    if (groups.containsKey(AdviceGroup.OPEN)) {
      return Optional.of(Concern.NOTHING_FITS);
    }
    if (groups.containsKey(AdviceGroup.ONE_ANSWER)) {
      return Optional.of(Concern.ANSWERS);
    }
    // A step that opens nothing by itself can still win more sources.
    boolean step = opened || !estimator.ways(estimate, Set.of(), 1).isEmpty();
    return Optional.of(step ? Concern.STEP_FIRST : Concern.NO_STEP);
  }

  Assumptions assumptions() {
    return Assumptions.of(estimator.model().assumptions());
  }

  Model model() {
    return estimator.model();
  }

  int people() {
    return people;
  }

  List<SegmentTally> segments() {
    return List.copyOf(segments.values());
  }

  /// The steps that open something, the one that does so for most first; the one that opens more
  /// kinds of work of two that do so for as many.
  List<StepTally> steps() {
    return steps.values().stream()
        .sorted((a, b) ->
            a.people == b.people
                ? Integer.compare(b.openings(), a.openings())
                : Integer.compare(b.people, a.people))
        .toList();
  }

  /// Whoever has this reason for a talk.
  PeopleTally concerned(Concern concern) {
    return concerns.getOrDefault(concern, new PeopleTally());
  }

  /// The question that tells most to each of those who have told too little, the one for most
  /// first.
  Map<QuestionId, PeopleTally> questions() {
    return questions.entrySet().stream()
        .sorted(Comparator.comparingInt(q -> -q.getValue().number()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
