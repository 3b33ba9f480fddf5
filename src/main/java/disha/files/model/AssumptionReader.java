package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.rules.grounds.Assumption;
import java.util.List;

/// Reads assumptions.json.
final class AssumptionReader extends PartReader {
  AssumptionReader(PartReader shared) {
    super(shared);
  }

  List<Assumption> read(Fields f) {
    return f.list("assumptions", n -> Fields.read(n, problems, this::assumption));
  }

  private Assumption assumption(Fields f) {
    String id = id(f, IdKind.ASSUMPTION);
    Assumption.Value value =
        f.required("value")
            .map(n -> Fields.read(n, problems, v -> value(v, id)))
            .orElse(new Assumption.SwitchValue(false));
    return new Assumption(id, text(f, "says"), text(f, "reason"), value);
  }

  private Assumption.Value value(Fields f, String id) {
    if (f.optional("number").isPresent()) {
      references.declare(IdKind.AMOUNT, id, f.at(), problems);
      return amount(f);
    }
    if (f.optional("choice").isPresent()) {
      references.declare(IdKind.CHOICE, id, f.at(), problems);
      Assumption.ChoiceValue choice = choice(f);
      references.offer(id, choice.of());
      return choice;
    }
    if (f.optional("switch").isPresent()) {
      references.declare(IdKind.SWITCH, id, f.at(), problems);
      return new Assumption.SwitchValue(f.flag("switch"));
    }
    if (f.optional("statement").isPresent()) {
      if (!f.flag("statement")) {
        problems.add(f.at(), "problem.assumption.true");
      }
      return new Assumption.StatementValue();
    }
    problems.add(f.at(), "problem.assumption.value");
    return new Assumption.SwitchValue(false);
  }

  private Assumption.NumberValue amount(Fields f) {
    Assumption.NumberValue a =
        new Assumption.NumberValue(
            f.number("number"), f.number("min"), f.number("max"), f.text("unit"));
    if (a.value().compareTo(a.min()) < 0 || a.value().compareTo(a.max()) > 0) {
      problems.add(f.at(), "problem.assumption.range");
    }
    return a;
  }

  private Assumption.ChoiceValue choice(Fields f) {
    boolean several = f.optional("several").map(n -> Fields.asFlag(n, problems)).orElse(false);
    Assumption.ChoiceValue c =
        new Assumption.ChoiceValue(
            f.list("choice", n -> Fields.asText(n, problems)),
            f.list("of", n -> Fields.asText(n, problems)),
            several);
    if (!c.of().containsAll(c.value())) {
      problems.add(f.at(), "problem.assumption.of");
    }
    if (c.value().isEmpty() || (!several && c.value().size() > 1)) {
      problems.add(f.at(), several ? "problem.assumption.none" : "problem.assumption.single");
    }
    return c;
  }
}
