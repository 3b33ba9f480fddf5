package disha.rules.grounds;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The assumptions in force: the model's own values, some of them changed by a person.
public final class Assumptions {
  private final Map<String, Assumption> declared;
  private final Map<String, Assumption.Value> values;

  private Assumptions(Map<String, Assumption> declared, Map<String, Assumption.Value> values) {
    this.declared = declared;
    this.values = values;
  }

  /// The values that the model sets.
  public static Assumptions of(List<Assumption> all) {
    Map<String, Assumption> declared = new LinkedHashMap<>();
    Map<String, Assumption.Value> values = new LinkedHashMap<>();
    for (Assumption a : all) {
      declared.put(a.id(), a);
      values.put(a.id(), a.value());
    }
    return new Assumptions(declared, values);
  }

  /// The same set with one value changed.
  ///
  /// @param written the value as text: a number, `true` or `false`, or words with commas between
  /// @throws AssumptionException if there is no such assumption or the value does not fit it
  public Assumptions with(String id, String written) {
    Assumption a = declared.get(id);
    if (a == null) {
      throw new AssumptionException(
          "problem.assumption.unknown", id, String.join(", ", declared.keySet()));
    }
    Map<String, Assumption.Value> changed = new LinkedHashMap<>(values);
    changed.put(id, parse(a, written.strip()));
    return new Assumptions(declared, changed);
  }

  private static Assumption.Value parse(Assumption a, String written) {
    return switch (a.value()) {
      case Assumption.NumberValue n ->
          new Assumption.NumberValue(number(a, n, written), n.min(), n.max(), n.unit());
      case Assumption.ChoiceValue c ->
          new Assumption.ChoiceValue(words(a, c, written), c.of(), c.several());
      case Assumption.SwitchValue s -> {
        if (!written.equals("true") && !written.equals("false")) {
          throw new AssumptionException("problem.assumption.switch", a.id(), written);
        }
        yield new Assumption.SwitchValue(Boolean.parseBoolean(written));
      }
      case Assumption.StatementValue s ->
          throw new AssumptionException("problem.assumption.statement", a.id());
    };
  }

  private static BigDecimal number(Assumption a, Assumption.NumberValue n, String written) {
    if (written.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
      BigDecimal value = new BigDecimal(written);
      if (value.compareTo(n.min()) >= 0 && value.compareTo(n.max()) <= 0) {
        return value;
      }
    }
    throw new AssumptionException(
        "problem.assumption.number",
        a.id(),
        written,
        n.min().toPlainString(),
        n.max().toPlainString());
  }

  private static List<String> words(Assumption a, Assumption.ChoiceValue c, String written) {
    List<String> chosen =
        Arrays.stream(written.split(",", -1)).map(String::strip).distinct().toList();
    if (!c.of().containsAll(chosen) || (!c.several() && chosen.size() != 1)) {
      throw new AssumptionException(
          c.several() ? "problem.assumption.some" : "problem.assumption.one",
          a.id(),
          written,
          String.join(", ", c.of()));
    }
    return chosen;
  }

  /// The value of an assumption that is a number.
  public BigDecimal amount(String id) {
    if (values.get(id) instanceof Assumption.NumberValue a) {
      return a.value();
    }
    throw new IllegalArgumentException("no number is assumed as " + id);
  }

  /// The value of an assumption that is a choice of words.
  public List<String> choice(String id) {
    if (values.get(id) instanceof Assumption.ChoiceValue c) {
      return c.value();
    }
    throw new IllegalArgumentException("no choice is assumed as " + id);
  }

  /// The value of an assumption that is yes or no.
  public boolean isOn(String id) {
    if (values.get(id) instanceof Assumption.SwitchValue s) {
      return s.value();
    }
    throw new IllegalArgumentException("no yes or no is assumed as " + id);
  }

  /// A number of the rules with the assumptions put in.
  public BigDecimal resolve(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Fixed f -> f.value();
      case Quantity.OfAssumption a -> amount(a.id());
    };
  }

  /// The value in force.
  public Assumption.Value value(String id) {
    return values.get(id);
  }

  /// Whether a person changed this one.
  public boolean isChanged(String id) {
    return !values.get(id).equals(declared.get(id).value());
  }

  /// The changed values by id, as written; what a profile file has to keep.
  public Map<String, String> changes() {
    Map<String, String> out = new LinkedHashMap<>();
    values.forEach((id, v) -> {
      if (isChanged(id)) {
        out.put(id, v.written());
      }
    });
    return out;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Assumptions a && a.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
