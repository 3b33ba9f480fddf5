package disha.files;

import disha.files.References.Kind;
import disha.json.Fields;
import disha.rules.Assumption;
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
    String id = id(f, Kind.ASSUMPTION);
    Assumption.Value value =
        f.required("value")
            .map(n -> Fields.read(n, problems, v -> value(v, id)))
            .orElse(new Assumption.Switch(false));
    return new Assumption(id, text(f, "says"), text(f, "reason"), value);
  }

  private Assumption.Value value(Fields f, String id) {
    if (f.optional("number").isPresent()) {
      references.declare(Kind.AMOUNT, id, f.at(), problems);
      return amount(f);
    }
    if (f.optional("choice").isPresent()) {
      references.declare(Kind.CHOICE, id, f.at(), problems);
      Assumption.Choice choice = choice(f);
      references.offer(id, choice.of());
      return choice;
    }
    if (f.optional("switch").isPresent()) {
      references.declare(Kind.SWITCH, id, f.at(), problems);
      return new Assumption.Switch(f.flag("switch"));
    }
    if (f.optional("statement").isPresent()) {
      if (!f.flag("statement")) {
        problems.add(f.at(), "problem.assumption.true");
      }
      return new Assumption.Statement();
    }
    problems.add(f.at(), "problem.assumption.value");
    return new Assumption.Switch(false);
  }

  private Assumption.Amount amount(Fields f) {
    Assumption.Amount a =
        new Assumption.Amount(f.number("number"), f.number("min"), f.number("max"), f.text("unit"));
    if (a.value().compareTo(a.min()) < 0 || a.value().compareTo(a.max()) > 0) {
      problems.add(f.at(), "problem.assumption.range");
    }
    return a;
  }

  private Assumption.Choice choice(Fields f) {
    boolean several = f.optional("several").map(n -> Fields.asFlag(n, problems)).orElse(false);
    Assumption.Choice c =
        new Assumption.Choice(
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
