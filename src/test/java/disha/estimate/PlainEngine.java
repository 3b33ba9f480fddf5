package disha.estimate;

import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.Voices;
import disha.logic.Conditions;
import disha.logic.Finding;
import disha.logic.FitWay;
import disha.logic.Person;
import disha.logic.PersonTest;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.rules.Model;
import disha.rules.joining.Condition;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.Fraction;

/// The rules applied one after another as they are written, with no outcome shared or kept: slow,
/// and plainly right. The estimator has to come to the same.
final class PlainEngine {
  private final SegmentConditions rules;
  private final Person person;

  /// The conditions of one segment, each made ready when it is first asked; whom they are asked of
  /// makes no difference to that. For one thread.
  static final class SegmentConditions {
    private final Conditions conditions;
    // Conditions of the model are many and large: told apart by being the same, not by being equal.
    private final IdentityHashMap<Condition, PersonTest> tests = new IdentityHashMap<>();
    private final IdentityHashMap<Condition, Condition> expanded = new IdentityHashMap<>();
    private final IdentityHashMap<Condition, Function<Person, Condition>> narrowing =
        new IdentityHashMap<>();

    SegmentConditions(VocabularyIndex words, Segment segment) {
      conditions = new Conditions(words, segment);
    }
  }

  PlainEngine(SegmentConditions rules, Person person) {
    this.rules = rules;
    this.person = person;
  }

  Truth test(Condition condition) {
    return rules.tests.computeIfAbsent(condition, rules.conditions::test).of(person);
  }

  List<Finding> deciding(Condition condition) {
    List<Finding> out = new ArrayList<>();
    collect(condition, test(condition), out);
    return out;
  }

  private void collect(Condition condition, Truth outcome, List<Finding> out) {
    switch (rules.expanded.computeIfAbsent(condition, rules.conditions::expand)) {
      case Condition.All all -> collect(all.parts(), outcome, out);
      case Condition.AnyOf any -> collect(any.parts(), outcome, out);
      case Condition.Not not -> collect(not.part(), outcome.not(), out);
      case Condition atom -> {
        Condition told = outcome == Truth.TRUE ? narrowed(atom) : atom;
        Finding finding = new Finding(told, outcome);
        if (!out.contains(finding)) {
          out.add(finding);
        }
      }
    }
  }

  private Condition narrowed(Condition atom) {
    return rules.narrowing.computeIfAbsent(atom, rules.conditions::narrowing).apply(person);
  }

  private void collect(List<Condition> parts, Truth outcome, List<Finding> out) {
    for (Condition part : parts) {
      if (test(part) == outcome) {
        collect(part, outcome, out);
      }
    }
  }

  /// The best grade at which a way of fitting counts.
  FitGrade fit(Predicate<Truth> counts) {
    FitGrade best = FitGrade.NONE;
    for (FitGrade grade : FitGrade.values()) {
      if (grade != FitGrade.NONE && counts.test(test(new Condition.FitsSegment(grade)))) {
        best = grade;
      }
    }
    return best;
  }

  /// What the ways of fitting that count weigh together.
  int weight(Predicate<Truth> counts) {
    List<FitWay> holding =
        rules.conditions.fitWays().stream()
            .filter(way -> counts.test(rules.conditions.test(way.condition()).of(person)))
            .toList();
    int sum = 0;
    for (FitWay.By by : FitWay.By.values()) {
      List<FitWay> ways = holding.stream().filter(way -> way.by() == by).toList();
      int best = ways.stream().mapToInt(PlainEngine::weight).max().orElse(0);
      sum += by == FitWay.By.SKILL && best == 4 && sum > 0 ? 1 : best;
      if (by == FitWay.By.SKILL) {
        sum += Math.clamp(ways.size() - 1, 0, 2);
      }
    }
    return sum;
  }

  private static int weight(FitWay way) {
    boolean own = way.by() == FitWay.By.WORK || way.by() == FitWay.By.PROFESSION;
    if (way.by() == FitWay.By.VERY_WORK) {
      return 2;
    }
    if (way.by() == FitWay.By.VERY_WORK_HERE) {
      return 4;
    }
    return switch (way.grade()) {
      case NONE -> 0;
      case OWN_WORD -> 4;
      case RELATED -> way.by() == FitWay.By.CERTIFICATE ? 10 : 8;
      case DIRECT -> own ? 17 : 16;
    };
  }

  /// The voices of the lineages, each shared by its documents that speak.
  Voices voices(Model model, List<Reading> readings, Predicate<Set<Reading.Outcome>> admits) {
    Map<String, List<Set<Reading.Outcome>>> speaking = new HashMap<>();
    for (Reading r : readings) {
      Set<Reading.Outcome> said = outcomes(r);
      if (!said.equals(Set.of(Reading.Outcome.DOES_NOT_SAY))) {
        String lineage = model.document(r.document()).lineage();
        speaking.computeIfAbsent(lineage, l -> new ArrayList<>()).add(said);
      }
    }
    Fraction sum = Fraction.ZERO;
    for (List<Set<Reading.Outcome>> said : speaking.values()) {
      sum = sum.add(Fraction.of((int) said.stream().filter(admits).count(), said.size()));
    }
    return new Voices(sum, speaking.size());
  }

  /// What a reading can come to with the answers that are open.
  Set<Reading.Outcome> outcomes(Reading reading) {
    Set<Reading.Outcome> possible = EnumSet.noneOf(Reading.Outcome.class);
    for (Reading.Rule rule : reading.rules()) {
      Truth truth = test(rule.when());
      if (truth == Truth.TRUE) {
        return EnumSet.of(rule.outcome());
      }
      if (truth == Truth.UNKNOWN) {
        possible.add(rule.outcome());
      }
    }
    return possible;
  }

  /// Every verdict that the readings and the hard needs can come to together.
  Set<Verdict> verdicts(List<Reading> readings, List<Need> hard) {
    List<List<Reading.Outcome>> said = List.of(List.of());
    for (Reading r : readings) {
      List<List<Reading.Outcome>> longer = new ArrayList<>();
      for (List<Reading.Outcome> before : said) {
        for (Reading.Outcome o : outcomes(r)) {
          longer.add(with(before, o));
        }
      }
      said = longer;
    }
    List<List<Need>> unmet = List.of(List.of());
    for (Need n : hard) {
      Truth met = test(n.when());
      List<List<Need>> next = new ArrayList<>();
      for (List<Need> before : unmet) {
        if (met != Truth.FALSE) {
          next.add(before);
        }
        if (met != Truth.TRUE) {
          next.add(with(before, n));
        }
      }
      unmet = next;
    }
    Set<Verdict> out = EnumSet.noneOf(Verdict.class);
    for (List<Reading.Outcome> s : said) {
      for (List<Need> u : unmet) {
        out.add(verdict(s, u));
      }
    }
    return out;
  }

  /// How the person meets a need.
  NeedResult met(Need need) {
    Truth met = test(need.when());
    return new NeedResult(
        need,
        met,
        need.instead().stream()
            .filter(i -> met != Truth.TRUE && test(i.when()) == Truth.TRUE)
            .findFirst());
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> out = new ArrayList<>(list);
    out.add(more);
    return out;
  }

  private Verdict verdict(List<Reading.Outcome> said, List<Need> unmet) {
    boolean admitted = said.contains(Reading.Outcome.ADMITS);
    boolean afterStep = said.contains(Reading.Outcome.AFTER_STEP);
    boolean refused = said.contains(Reading.Outcome.DOES_NOT_ADMIT) || afterStep;
    if (!unmet.isEmpty()) {
      boolean mendable = unmet.stream().allMatch(n -> met(n).step().isPresent());
      return mendable && (admitted || afterStep) ? Verdict.AFTER_STEP : Verdict.NOT_YET;
    }
    if (admitted) {
      return refused ? Verdict.ON_SOME_READINGS : Verdict.ELIGIBLE;
    }
    return afterStep ? Verdict.AFTER_STEP : Verdict.NOT_YET;
  }
}
