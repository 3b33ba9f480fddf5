package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.joining.Condition;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads readings.json and needs.json.
final class RuleReader extends PartReader {
  RuleReader(PartReader shared) {
    super(shared);
  }

  List<Reading> readings(Fields f) {
    return f.list("readings", n -> Fields.read(n, problems, this::reading));
  }

  List<Need> needs(Fields f) {
    return f.list("needs", n -> Fields.read(n, problems, this::need));
  }

  private Reading reading(Fields f) {
    Map<String, Condition> named = new LinkedHashMap<>();
    f.optional("where").ifPresent(n -> define(n, named));
    ConditionReader conditions = new ConditionReader(this, named);
    Reading reading =
        new Reading(
            id(f, IdKind.READING),
            reference(f, "document", IdKind.DOCUMENT),
            reference(f, "sector", IdKind.SECTOR),
            f.list("rules", n -> Fields.read(n, problems, r -> rule(r, conditions))));
    if (reading.rules().isEmpty()) {
      problems.add(f.at(), "problem.reading.empty");
    }
    long ids = reading.rules().stream().map(Reading.Rule::id).distinct().count();
    if (ids < reading.rules().size()) {
      problems.add(f.at(), "problem.reading.ids");
    }
    return reading;
  }

  private void define(JsonNode node, Map<String, Condition> named) {
    if (!(node instanceof JsonNode.Obj object)) {
      problems.addKind(node, "problem.kind.conditions");
      return;
    }
    // Each definition sees those above it, so none can refer to itself.
    object
        .fields()
        .forEach((name, value) ->
            named.put(name, new ConditionReader(this, Map.copyOf(named)).condition(value)));
  }

  private Reading.Rule rule(Fields f, ConditionReader conditions) {
    Reading.Outcome outcome = f.choice("outcome", Reading.Outcome.class);
    Optional<Text> step = optionalText(f, "step");
    boolean needsStep = outcome == Reading.Outcome.AFTER_STEP;
    if (needsStep && step.isEmpty()) {
      problems.add(f.at(), "problem.step.missing");
    }
    if (!needsStep && step.isPresent()) {
      problems.add(f.at(), "problem.step.extra");
    }
    return new Reading.Rule(
        f.text("id"), conditions.condition(f, "when"), outcome, text(f, "says"), step, basis(f));
  }

  private Need.Instead instead(Fields f, ConditionReader conditions) {
    return new Need.Instead(
        conditions.condition(f, "when"), text(f, "says"), optionalText(f, "step"));
  }

  private Need need(Fields f) {
    ConditionReader conditions = new ConditionReader(this, Map.of());
    Need need =
        new Need(
            id(f, IdKind.NEED),
            f.choice("force", Need.Force.class),
            references(f, "sectors", IdKind.SECTOR),
            references(f, "segments", IdKind.SEGMENT),
            conditions.condition(f, "when"),
            text(f, "says"),
            optionalText(f, "step"),
            f.optionalList("instead", n -> Fields.read(n, problems, i -> instead(i, conditions))),
            f.optionalList("expected-by", n -> reference(n, IdKind.FACT)),
            basis(f));
    if (need.sectors().isEmpty() && need.segments().isEmpty()) {
      problems.add(f.at(), "problem.need.nobody");
    }
    if (!need.expectedBy().isEmpty()
        && (need.force() != Need.Force.SOFT
            || need.step().isEmpty()
            || !need.basis().facts().containsAll(need.expectedBy()))) {
      problems.add(f.at(), "problem.need.expected");
    }
    return need;
  }
}
