package disha.estimate.verdict;

import disha.logic.Person;
import disha.profile.Profile;
import disha.rules.joining.Need;
import java.util.List;

/// The verdicts of many profiles, without the reasons: what a search needs.
// The search lives on arrays; its records are never compared.
@SuppressWarnings("ArrayRecordComponent")
public final class VerdictSearch {
  private final Circuit circuit;

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
  private record Recipe(
      int[] readings, int[] needs, boolean[] mendable, int[][] instead, boolean[][] mendableThen) {
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
        mendableThen);
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /// For each segment, in the model's order, the bit set of possible verdicts.
  public int[] verdicts(Profile profile) {
    return evaluate(circuit.leafValues(Person.of(circuit.words(), profile)));
  }

  /// The same from the leaves; overwrites the values of the gates.
  public int[] evaluate(byte[] values) {
    circuit.evaluate(values);
    int[] outcomes = new int[programs.length];
    for (int p = 0; p < programs.length; p++) {
      outcomes[p] = outcomes(programs[p], values);
    }
    int[] verdicts = new int[recipes.length];
    for (int s = 0; s < recipes.length; s++) {
      int states = VerdictMaker.SILENCE;
      for (int reading : recipes[s].readings) {
        states = VerdictMaker.hear(states, outcomes[reading]);
      }
      verdicts[s] = verdicts(recipes[s], states, values);
    }
    return verdicts;
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
