package disha.estimate;

import disha.profile.Profile;
import disha.reason.Truth;
import disha.rules.Assumptions;
import disha.rules.Condition;
import disha.rules.Driver;
import disha.rules.Model;
import disha.rules.Need;
import disha.rules.Reading;
import disha.rules.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The verdicts of many profiles, without the reasons: what a search needs. It comes to the same as
/// the [Estimator], which a property of the tests holds.
// The search lives on arrays; its records are never compared.
@SuppressWarnings("ArrayRecordComponent")
final class VerdictSearch {
  private static final int ALWAYS = -1;

  private final Circuit circuit;

  /// One reading with its rules in one segment; segments in which they are the same share it.
  private record Program(int[] rules, int[] outcomes) {}

  /// What makes the verdict on one segment.
  ///
  /// @param readings indexes of programs
  /// @param needs the nodes of its hard needs
  /// @param mendable for each of them, whether something can be done about it
  /// @param drivers the nodes of the conditions of pay drivers; negative where one always applies
  private record Plan(int[] readings, int[] needs, boolean[] mendable, int[] drivers) {}

  private final Program[] programs;
  private final Plan[] plans;

  VerdictSearch(Model model, Assumptions assumptions) {
    circuit = new Circuit(model, assumptions);
    for (Segment s : model.segments()) {
      conditions(model, s).forEach(c -> circuit.announce(c, s));
    }
    Map<List<Integer>, Integer> known = new LinkedHashMap<>();
    List<Program> made = new ArrayList<>();
    plans = model.segments().stream().map(s -> plan(model, s, known, made)).toArray(Plan[]::new);
    programs = made.toArray(Program[]::new);
    circuit.seal();
  }

  private static List<Reading> readings(Model model, Segment s) {
    return model.readings().stream().filter(r -> r.sector().equals(s.sector())).toList();
  }

  private static List<Need> needs(Model model, Segment s) {
    return model.needs().stream()
        .filter(n -> n.force() == Need.Force.HARD && n.concerns(s))
        .toList();
  }

  private static List<Condition> conditions(Model model, Segment s) {
    List<Condition> out = new ArrayList<>();
    readings(model, s).forEach(r -> r.rules().forEach(rule -> out.add(rule.when())));
    needs(model, s).forEach(n -> out.add(n.when()));
    for (Driver d : model.pay().drivers()) {
      if (d.move() instanceof Driver.Move.WhenTrue w) {
        out.add(w.when());
      }
    }
    return out;
  }

  private Plan plan(Model model, Segment s, Map<List<Integer>, Integer> known, List<Program> made) {
    List<Integer> readings = new ArrayList<>();
    for (Reading r : readings(model, s)) {
      int[] rules = r.rules().stream().mapToInt(x -> circuit.node(x.when(), s)).toArray();
      int[] outcomes = r.rules().stream().mapToInt(x -> VerdictMaker.bit(x.outcome())).toArray();
      List<Integer> key = new ArrayList<>();
      for (int i = 0; i < rules.length; i++) {
        key.add(rules[i]);
        key.add(outcomes[i]);
      }
      readings.add(
          known.computeIfAbsent(
              key,
              k -> {
                made.add(new Program(rules, outcomes));
                return made.size() - 1;
              }));
    }
    List<Need> needs = needs(model, s);
    boolean[] mendable = new boolean[needs.size()];
    for (int i = 0; i < mendable.length; i++) {
      mendable[i] = needs.get(i).step().isPresent();
    }
    return new Plan(
        readings.stream().mapToInt(Integer::intValue).toArray(),
        needs.stream().mapToInt(n -> circuit.node(n.when(), s)).toArray(),
        mendable,
        model.pay().drivers().stream().mapToInt(d -> driver(d, s)).toArray());
  }

  private int driver(Driver driver, Segment s) {
    return driver.move() instanceof Driver.Move.WhenTrue w ? circuit.node(w.when(), s) : ALWAYS;
  }

  /// For each segment, in the model's order, the bit set of possible verdicts.
  int[] verdicts(Profile profile) {
    return evaluate(leaves(profile)).verdicts();
  }

  /// What the search looks at in a profile; where one is truer than another, see [#raised].
  byte[] leaves(Profile profile) {
    return circuit.leafValues(profile);
  }

  /// The places at which `better` is truer than `base`.
  int[] raised(byte[] base, byte[] better) {
    return IntStream.range(0, circuit.leafCount()).filter(i -> better[i] > base[i]).toArray();
  }

  /// For each segment, its possible verdicts and the pay drivers that apply, both as bit sets.
  record Found(int[] verdicts, int[] drivers) {}

  /// Evaluates the leaves; overwrites what stands behind them.
  Found evaluate(byte[] values) {
    circuit.evaluate(values);
    int[] outcomes = new int[programs.length];
    for (int p = 0; p < programs.length; p++) {
      outcomes[p] = outcomes(programs[p], values);
    }
    int[] verdicts = new int[plans.length];
    int[] drivers = new int[plans.length];
    for (int s = 0; s < plans.length; s++) {
      verdicts[s] = verdicts(plans[s], outcomes, values);
      drivers[s] = drivers(plans[s], values);
    }
    return new Found(verdicts, drivers);
  }

  private static int drivers(Plan plan, byte[] values) {
    int applying = 0;
    for (int d = 0; d < plan.drivers.length; d++) {
      int node = plan.drivers[d];
      if (node == ALWAYS || values[node] == Circuit.TRUE) {
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

  private static int verdicts(Plan plan, int[] outcomes, byte[] values) {
    int states = VerdictMaker.SILENCE;
    for (int reading : plan.readings) {
      states = VerdictMaker.hear(states, outcomes[reading]);
    }
    byte met = Circuit.TRUE;
    boolean mendable = true;
    for (int i = 0; i < plan.needs.length; i++) {
      byte value = values[plan.needs[i]];
      if (value < met) {
        met = value;
      }
      mendable &= value == Circuit.TRUE || plan.mendable[i];
    }
    Truth truth =
        met == Circuit.TRUE ? Truth.TRUE : met == Circuit.FALSE ? Truth.FALSE : Truth.UNKNOWN;
    return VerdictMaker.verdicts(states, truth, mendable);
  }
}
