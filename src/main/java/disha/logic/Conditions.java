package disha.logic;

import disha.basics.Months;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Quantity;
import disha.rules.joining.Condition;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// Makes the conditions of a model ready to be asked in one segment under a set of assumptions.
public final class Conditions {
  private final VocabularyIndex words;
  private final Assumptions assumptions;
  private final Segment segment;
  private final WorkHistory work;

  public Conditions(VocabularyIndex words, Segment segment) {
    this.words = words;
    this.assumptions = words.assumptions();
    this.segment = segment;
    this.work = new WorkHistory(words, segment);
  }

  /// How the condition comes out for a person.
  public PersonTest test(Condition condition) {
    return switch (condition) {
      case Condition.All c -> all(tests(c.parts()));
      case Condition.AnyOf c -> anyOf(tests(c.parts()));
      case Condition.Not c -> not(test(c.part()));
      case Condition.SuitsSegment c -> test(expand(c));
      case Condition.FieldSuitsSegment c -> test(expand(c));
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
      case Condition.SaysYes c -> {
        WordList list = c.list();
        int word = words.words(list).of(c.word());
        yield p -> p.saysYes(list, word);
      }
      case Condition.YearsAtLeast c -> yearsAtLeast(c);
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
    return p -> {
      Truth t = Truth.TRUE;
      for (PersonTest part : parts) {
        t = t.and(part.of(p));
      }
      return t;
    };
  }

  private static PersonTest anyOf(List<PersonTest> parts) {
    return p -> {
      Truth t = Truth.FALSE;
      for (PersonTest part : parts) {
        t = t.or(part.of(p));
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

  private PersonTest yearsAtLeast(Condition.YearsAtLeast c) {
    int wanted = Months.atLeast(assumptions.resolve(c.years()));
    return p -> {
      MonthRange months = work.months(p, c.where());
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
    String from = assumptions.choice(words.model().settings().suitingLevel()).getFirst();
    return new Condition.AnyOf(
        List.of(
            new Condition.FieldIn(suits.fields(), from),
            new Condition.ChoseAnyOf(WordList.PROFESSIONS, suits.professions())));
  }

  private Condition suits() {
    Model.RuleSettings settings = words.model().settings();
    Segment.Suits suits = segment.suits();
    List<Condition> ways = new ArrayList<>();
    ways.add(fieldSuits());
    ways.add(new Condition.ChoseAnyOf(WordList.CERTIFICATES, suits.certificates()));
    if (assumptions.isOn(settings.suitingSkills())) {
      suits.skills().forEach(skill -> ways.add(new Condition.SaysYes(WordList.SKILLS, skill)));
    }
    ways.add(
        new Condition.YearsAtLeast(
            new Quantity.OfAssumption(settings.suitingWorkYears()), Condition.Where.SUITS));
    return new Condition.AnyOf(ways);
  }
}
