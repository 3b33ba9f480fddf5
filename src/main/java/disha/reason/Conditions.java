package disha.reason;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.rules.Assumptions;
import disha.rules.Condition;
import disha.rules.Model;
import disha.rules.Quantity;
import disha.rules.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Tells how a condition comes out for one person and one segment under a set of assumptions.
public final class Conditions {
  private static final int MONTHS_A_YEAR = 12;

  private final Model model;
  private final Assumptions assumptions;
  private final Profile profile;
  private final Segment segment;
  private final EducationLogic education;

  public Conditions(Model model, Assumptions assumptions, Profile profile, Segment segment) {
    this.model = model;
    this.assumptions = assumptions;
    this.profile = profile;
    this.segment = segment;
    this.education = new EducationLogic(model.vocabulary());
  }

  /// How the condition comes out.
  public Truth test(Condition condition) {
    return switch (condition) {
      case Condition.All all -> {
        Truth t = Truth.TRUE;
        for (Condition part : all.parts()) {
          t = t.and(test(part));
        }
        yield t;
      }
      case Condition.AnyOf any -> {
        Truth t = Truth.FALSE;
        for (Condition part : any.parts()) {
          t = t.or(test(part));
        }
        yield t;
      }
      case Condition.Not not -> test(not.part()).not();
      case Condition.LevelAtLeast c -> levelAtLeast(c.level());
      case Condition.AwardIn c -> anyEducation(e -> education.isAward(e, c.awards()));
      case Condition.FieldIn c -> fieldIn(c.fields(), c.from());
      case Condition.ProfessionIn c -> anyOf(profile.professions(), c.professions());
      case Condition.CertificateIn c -> anyOf(profile.certificates(), c.certificates());
      case Condition.HasSkill c -> yes(profile.skill(c.skill()));
      case Condition.ShiftIn c -> anyOf(profile.shifts(), assumptions.choice(c.assumption()));
      case Condition.Prefers c -> yes(profile.preference(c.preference()));
      case Condition.YearsAtLeast c -> yearsAtLeast(c);
      case Condition.SuitsSegment c -> test(expand(c));
      case Condition.FieldSuitsSegment c -> test(expand(c));
      case Condition.SegmentIn c -> Truth.of(c.segments().contains(segment.id()));
      case Condition.SectorIn c -> Truth.of(c.sectors().contains(segment.sector()));
      case Condition.Assumed c -> Truth.of(assumptions.isOn(c.assumption()));
    };
  }

  /// The parts that decided how the condition came out, and only those.
  public List<Finding> deciding(Condition condition) {
    List<Finding> out = new ArrayList<>();
    collect(condition, test(condition), out);
    return List.copyOf(out);
  }

  private void collect(Condition condition, Truth outcome, List<Finding> out) {
    switch (condition) {
      case Condition.All all -> collectParts(all.parts(), outcome, out);
      case Condition.AnyOf any -> collectParts(any.parts(), outcome, out);
      case Condition.Not not -> collect(not.part(), outcome.not(), out);
      case Condition.SuitsSegment c -> collect(expand(c), outcome, out);
      case Condition.FieldSuitsSegment c -> collect(expand(c), outcome, out);
      default -> {
        Finding finding =
            new Finding(outcome == Truth.TRUE ? narrowed(condition) : condition, outcome);
        if (!out.contains(finding)) {
          out.add(finding);
        }
      }
    }
  }

  /// What of a list is true of the person: a graduate in commerce need not hear of the other
  /// degrees.
  private Condition narrowed(Condition atom) {
    return switch (atom) {
      case Condition.AwardIn c ->
          new Condition.AwardIn(holding(c.awards(), id -> new Condition.AwardIn(List.of(id))));
      case Condition.FieldIn c ->
          new Condition.FieldIn(
              holding(c.fields(), id -> new Condition.FieldIn(List.of(id), c.from())), c.from());
      case Condition.ProfessionIn c ->
          new Condition.ProfessionIn(
              holding(c.professions(), id -> new Condition.ProfessionIn(List.of(id))));
      case Condition.CertificateIn c ->
          new Condition.CertificateIn(
              holding(c.certificates(), id -> new Condition.CertificateIn(List.of(id))));
      default -> atom;
    };
  }

  private List<String> holding(List<String> ids, Function<String, Condition> one) {
    List<String> held = ids.stream().filter(id -> test(one.apply(id)) == Truth.TRUE).toList();
    // Which one it is can be open even where it is sure that it is one of them.
    return held.isEmpty() ? ids : held;
  }

  private void collectParts(List<Condition> parts, Truth outcome, List<Finding> out) {
    for (Condition part : parts) {
      if (test(part) == outcome) {
        collect(part, outcome, out);
      }
    }
  }

  private Truth levelAtLeast(String level) {
    int rank = model.vocabulary().rank(level);
    return rank == 0 ? Truth.TRUE : anyEducation(e -> education.reaches(e, rank));
  }

  private Truth fieldIn(List<String> fields, String from) {
    if (fields.isEmpty()) {
      return Truth.FALSE;
    }
    int rank = model.vocabulary().rank(from);
    return anyEducation(e -> education.isField(e, fields, rank));
  }

  private Truth anyEducation(Function<Education, Truth> test) {
    Optional<List<Education>> given = profile.education().value();
    if (given.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Truth t = Truth.FALSE;
    for (Education e : given.get()) {
      t = t.or(test.apply(e));
    }
    return t;
  }

  private static Truth anyOf(Answer<Set<String>> answer, List<String> wanted) {
    if (wanted.isEmpty()) {
      return Truth.FALSE;
    }
    return answer
        .value()
        .map(set -> Truth.of(wanted.stream().anyMatch(set::contains)))
        .orElse(Truth.UNKNOWN);
  }

  private static Truth yes(Answer<Boolean> answer) {
    return answer.value().map(Truth::of).orElse(Truth.UNKNOWN);
  }

  private Truth yearsAtLeast(Condition.YearsAtLeast c) {
    BigDecimal share = assumptions.amount(model.pay().suitingWorkCounts());
    Span months = ExperienceLogic.months(profile, segment, c.where(), share);
    BigDecimal wanted = assumptions.resolve(c.years()).multiply(BigDecimal.valueOf(MONTHS_A_YEAR));
    if (BigDecimal.valueOf(months.min()).compareTo(wanted) >= 0) {
      return Truth.TRUE;
    }
    boolean outOfReach =
        months.max() != Span.UNBOUNDED && BigDecimal.valueOf(months.max()).compareTo(wanted) < 0;
    return outOfReach ? Truth.FALSE : Truth.UNKNOWN;
  }

  /// A condition on fitting a segment, spelled out in the segment's own terms; others stay as they
  /// are.
  public Condition expand(Condition condition) {
    return switch (condition) {
      case Condition.FieldSuitsSegment c -> fieldSuits();
      case Condition.SuitsSegment c -> suits();
      default -> condition;
    };
  }

  private Condition fieldSuits() {
    Segment.Suits suits = segment.suits();
    String from = assumptions.choice(model.settings().suitingLevel()).getFirst();
    return new Condition.AnyOf(
        List.of(
            new Condition.FieldIn(suits.fields(), from),
            new Condition.ProfessionIn(suits.professions())));
  }

  private Condition suits() {
    Segment.Suits suits = segment.suits();
    List<Condition> ways = new ArrayList<>();
    ways.add(fieldSuits());
    ways.add(new Condition.CertificateIn(suits.certificates()));
    if (assumptions.isOn(model.settings().suitingSkills())) {
      suits.skills().forEach(skill -> ways.add(new Condition.HasSkill(skill)));
    }
    ways.add(
        new Condition.YearsAtLeast(
            new Quantity.Assumed(model.settings().suitingWorkYears()), Condition.Where.SUITS));
    return new Condition.AnyOf(ways);
  }
}
