package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.grounds.Quantity;
import disha.rules.joining.Condition;
import disha.rules.vocabulary.WordList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads conditions. Each is an object with one key that says what it tests; `is` puts in a
/// condition that the same rule set defined under a name.
final class ConditionReader extends PartReader {
  private static final String FORMS =
      "all, any, not, is, level-at-least, award-in, field-in, "
          + Stream.of(WordList.values())
              .flatMap(ConditionReader::forms)
              .collect(Collectors.joining(", "))
          + ", years-at-least, fits-segment, field-suits-segment, segment-in, sector-in, assumed";

  private final Map<String, Condition> named;

  ConditionReader(PartReader shared, Map<String, Condition> named) {
    super(shared);
    this.named = named;
  }

  Condition condition(Fields f, String key) {
    return f.required(key).map(this::condition).orElse(new Condition.All(List.of()));
  }

  Condition condition(JsonNode node) {
    if (!(node instanceof JsonNode.Obj object) || object.fields().size() != 1) {
      problems.add(node, "problem.condition.form", FORMS);
      return new Condition.All(List.of());
    }
    Map.Entry<String, JsonNode> only = object.fields().entrySet().iterator().next();
    JsonNode value = only.getValue();
    return switch (only.getKey()) {
      case "all" -> new Condition.All(Fields.asList(value, problems, this::condition));
      case "any" -> new Condition.AnyOf(Fields.asList(value, problems, this::condition));
      case "not" -> new Condition.Not(condition(value));
      case "is" -> byName(value);
      case "level-at-least" -> new Condition.LevelAtLeast(reference(value, IdKind.LEVEL));
      case "award-in" -> new Condition.AwardIn(ids(value, IdKind.AWARD));
      case "field-in" -> Fields.read(value, problems, this::fieldIn);
      case "years-at-least" -> Fields.read(value, problems, this::years);
      case "fits-segment" -> new Condition.FitsSegment(grade(value));
      case "field-suits-segment" -> marker(value, new Condition.FieldSuitsSegment());
      case "segment-in" -> new Condition.SegmentIn(ids(value, IdKind.SEGMENT));
      case "sector-in" -> new Condition.SectorIn(ids(value, IdKind.SECTOR));
      case "assumed" -> new Condition.AssumptionHolds(reference(value, IdKind.SWITCH));
      default ->
          Stream.of(WordList.values())
              .filter(list -> forms(list).anyMatch(only.getKey()::equals))
              .findFirst()
              .map(list -> onWords(list, only.getKey(), value))
              .orElseGet(() -> {
                problems.add(value, "problem.condition.unknown", only.getKey(), FORMS);
                return new Condition.All(List.of());
              });
    };
  }

  /// The keys of conditions on the words of a list.
  private static Stream<String> forms(WordList list) {
    return switch (list.answeredBy()) {
      case YES_OR_NO -> Stream.of(list.word());
      case CHOOSING -> Stream.of(list.word() + "-in");
      case CHOOSING_OR_ANY -> Stream.of(list.word() + "-in", rulesOutAny(list), rulesOutAll(list));
    };
  }

  private static String rulesOutAny(WordList list) {
    return "rules-out-" + list.word() + "-in";
  }

  private static String rulesOutAll(WordList list) {
    return "rules-out-" + list.key();
  }

  private Condition onWords(WordList list, String form, JsonNode value) {
    IdKind kind = IdKind.of(list);
    return switch (list.answeredBy()) {
      case YES_OR_NO -> new Condition.SaysYes(list, reference(value, kind));
      case CHOOSING -> new Condition.ChoseAnyOf(list, ids(value, kind));
      // Which of them are meant is never stated, but assumed.
      case CHOOSING_OR_ANY ->
          form.startsWith("rules-out-")
              ? new Condition.RulesOutAssumed(
                  list, choice(value, kind), form.equals(rulesOutAll(list)))
              : new Condition.ChoseAnyAssumed(list, choice(value, kind));
    };
  }

  private List<String> ids(JsonNode value, IdKind kind) {
    List<String> ids = Fields.asList(value, problems, n -> reference(n, kind));
    if (ids.isEmpty()) {
      problems.add(value, "problem.condition.never");
    }
    return ids;
  }

  private Condition byName(JsonNode value) {
    String name = Fields.asText(value, problems);
    Condition found = named.get(name);
    if (found == null) {
      problems.add(value, "problem.condition.name", name);
      return new Condition.All(List.of());
    }
    return found;
  }

  private Condition fieldIn(Fields f) {
    return new Condition.FieldIn(
        references(f, "fields", IdKind.FIELD), reference(f, "from", IdKind.LEVEL));
  }

  private Condition years(Fields f) {
    return new Condition.YearsAtLeast(
        f.required("years").map(this::quantity).orElse(new Quantity.OfAssumption("")),
        f.choice("where", Condition.Where.class));
  }

  private Condition marker(JsonNode value, Condition condition) {
    if (!(value instanceof JsonNode.Bool b) || !b.value()) {
      problems.add(value, "problem.condition.marker");
    }
    return condition;
  }
}
