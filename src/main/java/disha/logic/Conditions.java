package disha.logic;

import disha.basics.Months;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Quantity;
import disha.rules.joining.Condition;
import disha.rules.joining.Fit;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the conditions of a model ready to be asked in one segment under a set of assumptions.
public final class Conditions {
  private final VocabularyIndex words;
  private final Assumptions assumptions;
  private final Segment segment;
  private final WorkHistory work;
  private final Optional<AssumedFit> assumedFit;

  public Conditions(VocabularyIndex words, Segment segment) {
    this(words, segment, Optional.empty());
  }

  private Conditions(VocabularyIndex words, Segment segment, Optional<AssumedFit> assumedFit) {
    this.assumedFit = assumedFit;
    this.words = words;
    this.assumptions = words.assumptions();
    this.segment = segment;
    this.work = new WorkHistory(words, segment);
  }

  /// Conditions by which the work fits everybody in one way.
  public static Conditions assuming(VocabularyIndex words, Segment segment, AssumedFit fit) {
    return new Conditions(words, segment, Optional.of(fit));
  }

  /// How much of a person's work counts in the segment.
  public WorkHistory work() {
    return work;
  }

  /// How the condition comes out for a person.
  public PersonTest test(Condition condition) {
    return switch (condition) {
      case Condition.All c -> all(tests(c.parts()));
      case Condition.AnyOf c -> anyOf(tests(c.parts()));
      case Condition.Not c -> not(test(c.part()));
      case Condition.FitsSegment c ->
          assumedFit
              .map(fit -> fixed(fit.grade().compareTo(c.atLeast()) >= 0))
              .orElseGet(() -> test(expand(c)));
      case Condition.FieldSuitsSegment c ->
          assumedFit.map(fit -> fixed(fit.byStudies())).orElseGet(() -> test(expand(c)));
      case Condition.LevelAtLeast c -> {
        int rank = words.rank(c.level());
        yield p -> p.reaches(rank);
      }
      case Condition.AwardIn c -> {
        BitSet awards = words.awards.set(c.awards());
        yield p -> p.holdsAward(awards);
      }
      case Condition.FieldIn c -> {
        BitSet fields = words.fields.set(c.fields());
        int from = words.rank(c.from());
        yield p -> p.studied(fields, from);
      }
      case Condition.ChoseAnyOf c -> choseAnyOf(c.list(), c.words());
      case Condition.ChoseAnyAssumed c -> choseAnyOf(c.list(), assumptions.choice(c.assumption()));
      case Condition.RulesOutAssumed c -> {
        BitSet listed = words.words(c.list()).set(assumptions.choice(c.assumption()));
        yield c.all()
            ? p -> Truth.of(p.rulesOutAllOf(c.list(), listed))
            : p -> Truth.of(p.rulesOutAnyOf(c.list(), listed));
      }
      case Condition.SaysYes c -> {
        WordList list = c.list();
        int word = words.words(list).of(c.word());
        yield p -> p.saysYes(list, word);
      }
      case Condition.YearsAtLeast c -> {
        Condition.Where where = c.where();
        yield atLeast(c.years(), p -> work.months(p, where));
      }
      case Condition.WorkedAs c -> {
        BitSet kinds = words.work.set(c.work());
        Function<WorkPeriod, MonthRange> counted =
            c.sector()
                .map(words.sectors::of)
                .<Function<WorkPeriod, MonthRange>>map(place -> s -> s.monthsAs(kinds, place))
                .orElse(s -> s.monthsAs(kinds));
        yield atLeast(c.years(), p -> p.months(counted));
      }
      case Condition.SegmentIn c -> fixed(c.segments().contains(segment.id()));
      case Condition.SectorIn c -> fixed(c.sectors().contains(segment.sector()));
      case Condition.AssumptionHolds c -> fixed(assumptions.isOn(c.assumption()));
    };
  }

  private PersonTest choseAnyOf(WordList list, List<String> ids) {
    BitSet wanted = words.words(list).set(ids);
    return p -> p.choseAnyOf(list, wanted);
  }

  private List<PersonTest> tests(List<Condition> parts) {
    return parts.stream().map(this::test).toList();
  }

  private static PersonTest all(List<PersonTest> parts) {
    PersonTest[] all = parts.toArray(PersonTest[]::new);
    return p -> {
      Truth t = Truth.TRUE;
      for (int i = 0; i < all.length && t != Truth.FALSE; i++) {
        t = t.and(all[i].of(p));
      }
      return t;
    };
  }

  private static PersonTest anyOf(List<PersonTest> parts) {
    PersonTest[] all = parts.toArray(PersonTest[]::new);
    return p -> {
      Truth t = Truth.FALSE;
      for (int i = 0; i < all.length && t != Truth.TRUE; i++) {
        t = t.or(all[i].of(p));
      }
      return t;
    };
  }

  private static PersonTest not(PersonTest part) {
    return p -> part.of(p).not();
  }

  private static PersonTest fixed(boolean value) {
    Truth truth = Truth.of(value);
    return p -> truth;
  }

  private PersonTest atLeast(Quantity years, Function<Person, MonthRange> counted) {
    int wanted = Months.atLeast(assumptions.resolve(years));
    return p -> {
      MonthRange months = counted.apply(p);
      if (months.min() >= wanted) {
        return Truth.TRUE;
      }
      return Truth.of(months.max() >= wanted).and(Truth.UNKNOWN);
    };
  }

  /// What of a condition's list is true of a person of whom the condition is true: a graduate in
  /// commerce need not hear of the other degrees. Conditions without a list stay as they are.
  public Function<Person, Condition> narrowing(Condition atom) {
    return switch (atom) {
      case Condition.AwardIn c -> narrowing(c, c.awards(), Condition.AwardIn::new);
      case Condition.FieldIn c ->
          narrowing(c, c.fields(), ids -> new Condition.FieldIn(ids, c.from()));
      case Condition.ChoseAnyOf c ->
          narrowing(c, c.words(), ids -> new Condition.ChoseAnyOf(c.list(), ids));
      default -> p -> atom;
    };
  }

  private Function<Person, Condition> narrowing(
      Condition whole, List<String> ids, Function<List<String>, Condition> with) {
    List<PersonTest> tests = ids.stream().map(id -> test(with.apply(List.of(id)))).toList();
    return p -> {
      List<String> held = new ArrayList<>();
      for (int i = 0; i < tests.size(); i++) {
        if (tests.get(i).of(p) == Truth.TRUE) {
          held.add(ids.get(i));
        }
      }
      // Which one it is can be open even where it is sure that it is one of them.
      return held.isEmpty() ? whole : with.apply(held);
    };
  }

  /// A condition on fitting a segment, spelled out in what fits it; others stay as they are.
  public Condition expand(Condition condition) {
    return switch (condition) {
      case Condition.FieldSuitsSegment c -> anyOf(fits(FitGrade.RELATED).flatMap(this::studies));
      case Condition.FitsSegment c -> anyOf(fits(c.atLeast()).flatMap(this::ways));
      default -> condition;
    };
  }

  /// Every way in which the work can fit a person.
  public List<FitWay> fitWays() {
    return fits(FitGrade.OWN_WORD)
        .flatMap(f -> Stream.concat(ways(f), veryWork(f)))
        .distinct()
        .toList();
  }

  // It says no more of whether the work fits than all work of its kind does, only how well.
  private Stream<FitWay> veryWork(Fit fit) {
    Optional<String> here = Optional.of(segment.sector());
    return Stream.concat(
        way(
            fit,
            FitWay.By.VERY_WORK,
            fit.veryWork(),
            ids -> new Condition.WorkedAs(ids, suitingYears())),
        way(
            fit,
            FitWay.By.VERY_WORK_HERE,
            fit.veryWork(),
            ids -> new Condition.WorkedAs(ids, suitingYears(), here)));
  }

  private Quantity suitingYears() {
    return new Quantity.OfAssumption(words.model().settings().suitingWorkYears());
  }

  private Stream<Fit> fits(FitGrade atLeast) {
    return words.model().fits(segment.id()).stream()
        .filter(fit -> fit.grade().compareTo(atLeast) >= 0);
  }

  private static Condition anyOf(Stream<FitWay> ways) {
    return new Condition.AnyOf(ways.map(FitWay::condition).distinct().toList());
  }

  private Stream<FitWay> studies(Fit fit) {
    return Stream.of(
            way(
                fit,
                FitWay.By.STUDIES,
                fit.fields(),
                ids -> new Condition.FieldIn(ids, fit.from())),
            way(fit, FitWay.By.STUDIES, fit.awards(), Condition.AwardIn::new),
            way(
                fit,
                FitWay.By.PROFESSION,
                fit.professions(),
                ids -> new Condition.ChoseAnyOf(WordList.PROFESSIONS, ids)))
        .flatMap(way -> way);
  }

  private Stream<FitWay> ways(Fit fit) {
    Model.RuleSettings settings = words.model().settings();
    List<String> skills = assumptions.isOn(settings.suitingSkills()) ? fit.skills() : List.of();
    return Stream.of(
            studies(fit),
            way(
                fit,
                FitWay.By.CERTIFICATE,
                fit.certificates(),
                ids -> new Condition.ChoseAnyOf(WordList.CERTIFICATES, ids)),
            way(
                fit,
                FitWay.By.WORK,
                fit.work(),
                ids -> new Condition.WorkedAs(ids, suitingYears())),
            skills.stream()
                .map(id ->
                    new FitWay(
                        fit.grade(), FitWay.By.SKILL, new Condition.SaysYes(WordList.SKILLS, id))))
        .flatMap(way -> way);
  }

  private static Stream<FitWay> way(
      Fit fit, FitWay.By by, List<String> ids, Function<List<String>, Condition> condition) {
    return ids.isEmpty()
        ? Stream.empty()
        : Stream.of(new FitWay(fit.grade(), by, condition.apply(ids)));
  }
}
