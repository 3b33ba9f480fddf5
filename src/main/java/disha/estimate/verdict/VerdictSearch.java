package disha.estimate.verdict;

import disha.logic.Person;
import disha.profile.Profile;
import disha.rules.joining.Need;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The verdicts of many profiles, without the reasons: what a search needs.
// The search lives on arrays; its records are never compared.
@SuppressWarnings("ArrayRecordComponent")
public final class VerdictSearch {
  private final Circuit circuit;
  private final int[] leaves;

  /// @param rules the nodes of a reading's rules
  /// @param outcomes what each comes to, as a bit
  private record Program(int[] rules, int[] outcomes) {}

  /// What makes the verdict on one segment.
  ///
  /// @param readings places of programs
  /// @param needs the nodes of its hard needs
  /// @param mendable for each of them, whether something can be done about it as a rule
  /// @param instead for each of them, the nodes under which that is otherwise; the first that holds
  ///   counts
  /// @param mendableThen for each of those, whether something can be done then
  /// @param drivers the nodes of the conditions of pay drivers
  private record Recipe(
      int[] readings,
      int[] needs,
      boolean[] mendable,
      int[][] instead,
      boolean[][] mendableThen,
      int[] drivers) {
    /// Whether something can be done about a need that is unmet.
    boolean isMendable(int need, byte[] values) {
      for (int i = 0; i < instead[need].length; i++) {
        if (values[instead[need][i]] == Circuit.TRUE) {
          return mendableThen[need][i];
        }
      }
      return mendable[need];
    }
  }

  private final Program[] programs;
  private final Recipe[] recipes;

  public VerdictSearch(Rulebook rulebook) {
    circuit = rulebook.circuit();
    leaves = circuit.leaves();
    programs = rulebook.witnesses().stream().map(VerdictSearch::program).toArray(Program[]::new);
    recipes = rulebook.plans().stream().map(p -> recipe(rulebook, p)).toArray(Recipe[]::new);
  }

  private static Program program(Rulebook.Witness witness) {
    return new Program(ints(witness.rules()), ints(witness.outcomes()));
  }

  private static Recipe recipe(Rulebook rulebook, Rulebook.Plan plan) {
    List<Rulebook.Asked> hard =
        rulebook.asked().get(plan.asked()).stream().filter(Rulebook.Asked::isHard).toList();
    boolean[] mendable = new boolean[hard.size()];
    int[][] instead = new int[hard.size()][];
    boolean[][] mendableThen = new boolean[hard.size()][];
    for (int i = 0; i < mendable.length; i++) {
      Need need = hard.get(i).need();
      mendable[i] = need.step().isPresent();
      instead[i] = ints(hard.get(i).instead());
      mendableThen[i] = new boolean[instead[i].length];
      for (int j = 0; j < mendableThen[i].length; j++) {
        mendableThen[i][j] = need.instead().get(j).step().isPresent();
      }
    }
    return new Recipe(
        ints(rulebook.panels().get(plan.panel()).witnesses()),
        hard.stream().mapToInt(Rulebook.Asked::node).toArray(),
        mendable,
        instead,
        mendableThen,
        ints(plan.drivers()));
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /// For each segment, in the model's order, the bit set of possible verdicts.
  public int[] verdicts(Profile profile) {
    return evaluate(leaves(profile)).verdicts();
  }

  /// What the search looks at in a profile; where one is truer than another, see [#raised].
  public byte[] leaves(Profile profile) {
    return circuit.leafValues(person(profile));
  }

  public Person person(Profile profile) {
    return Person.of(circuit.words(), profile);
  }

  /// The places at which `better` is truer than `base`.
  public int[] raised(byte[] base, byte[] better) {
    return Arrays.stream(leaves).filter(i -> better[i] > base[i]).toArray();
  }

  /// For each segment, its possible verdicts and the pay drivers that apply, both as bit sets.
  public record VerdictsFound(int[] verdicts, int[] drivers) {}

  /// What depends on some leaves.
  ///
  /// @param gates nodes of gates in the circuit
  /// @param segments places of segments
  public record Cone(int[] gates, int[] segments) {}

  /// What depends on these leaves.
  public Cone cone(int[] changed) {
    BitSet reached = circuit.reached(changed);
    int[] segments =
        IntStream.range(0, recipes.length)
            .filter(s -> nodes(recipes[s]).anyMatch(n -> n != Rulebook.ALWAYS && reached.get(n)))
            .toArray();
    return new Cone(circuit.gatesIn(reached), segments);
  }

  private IntStream nodes(Recipe r) {
    return IntStream.concat(
        IntStream.concat(
            IntStream.concat(Arrays.stream(r.needs), Arrays.stream(r.drivers)),
            Arrays.stream(r.instead).flatMapToInt(Arrays::stream)),
        Arrays.stream(r.readings).flatMap(p -> Arrays.stream(programs[p].rules)));
  }

  /// Evaluates the leaves; overwrites the values of the gates.
  public VerdictsFound evaluate(byte[] values) {
    circuit.evaluate(values);
    int[] outcomes = new int[programs.length];
    for (int p = 0; p < programs.length; p++) {
      outcomes[p] = outcomes(programs[p], values);
    }
    int[] verdicts = new int[recipes.length];
    int[] drivers = new int[recipes.length];
    for (int s = 0; s < recipes.length; s++) {
      int states = VerdictMaker.SILENCE;
      for (int reading : recipes[s].readings) {
        states = VerdictMaker.hear(states, outcomes[reading]);
      }
      verdicts[s] = verdicts(recipes[s], states, values);
      drivers[s] = drivers(recipes[s], values);
    }
    return new VerdictsFound(verdicts, drivers);
  }

  /// Evaluates again what depends on leaves that have changed.
  ///
  /// @param values the gates as they were before, the leaves as they are now
  /// @param before what was found before
  public VerdictsFound evaluate(byte[] values, Cone changed, VerdictsFound before) {
    circuit.evaluate(values, changed.gates);
    int[] verdicts = before.verdicts.clone();
    int[] drivers = before.drivers.clone();
    for (int s : changed.segments) {
      int states = VerdictMaker.SILENCE;
      for (int reading : recipes[s].readings) {
        states = VerdictMaker.hear(states, outcomes(programs[reading], values));
      }
      verdicts[s] = verdicts(recipes[s], states, values);
      drivers[s] = drivers(recipes[s], values);
    }
    return new VerdictsFound(verdicts, drivers);
  }

  private static int drivers(Recipe recipe, byte[] values) {
    int applying = 0;
    for (int d = 0; d < recipe.drivers.length; d++) {
      int node = recipe.drivers[d];
      if (node == Rulebook.ALWAYS || values[node] == Circuit.TRUE) {
        applying |= 1 << d;
      }
    }
    return applying;
  }

  private static int outcomes(Program program, byte[] values) {
    int possible = 0;
    for (int i = 0; i < program.rules.length; i++) {
      byte value = values[program.rules[i]];
      if (value == Circuit.TRUE) {
        return program.outcomes[i];
      }
      if (value == Circuit.UNKNOWN) {
        possible |= program.outcomes[i];
      }
    }
    return possible;
  }

  private static int verdicts(Recipe recipe, int states, byte[] values) {
    byte met = Circuit.TRUE;
    boolean mendable = true;
    for (int i = 0; i < recipe.needs.length; i++) {
      byte value = values[recipe.needs[i]];
      met = value < met ? value : met;
      mendable &= value == Circuit.TRUE || recipe.isMendable(i, values);
    }
    return VerdictMaker.verdicts(states, Circuit.truth(met), mendable);
  }
}
