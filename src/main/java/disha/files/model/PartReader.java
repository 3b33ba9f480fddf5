package disha.files.model;

import disha.files.IdRegistry;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.json.Problems;
import disha.rules.grounds.Basis;
import disha.rules.grounds.Quantity;
import disha.rules.joining.FitGrade;
import disha.rules.vocabulary.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the readers of all parts of a model share: texts, ids, bases, quantities.
class PartReader {
  private static final String ID_PATTERN = "[a-z0-9]+([.-][a-z0-9]+)*";

  final Problems problems;
  final IdRegistry references;
  private final List<String> languages;

  PartReader(Problems problems, IdRegistry references, List<String> languages) {
    this.problems = problems;
    this.references = references;
    this.languages = languages;
  }

  PartReader(PartReader other) {
    this(other.problems, other.references, other.languages);
  }

  /// The id of the thing being read, declared as one of its kind.
  String id(Fields f, IdRegistry.IdKind kind) {
    String id = f.text("id");
    if (!id.isEmpty() && !id.matches(ID_PATTERN)) {
      problems.add(f.at(), "problem.id.form", id);
    }
    references.declare(kind, id, f.at(), problems);
    return id;
  }

  /// A text in every language of the model.
  Text text(Fields f, String key) {
    return f.required(key).map(this::text).orElse(new Text(Map.of()));
  }

  /// A text that may be absent or null.
  Optional<Text> optionalText(Fields f, String key) {
    return f.optional(key).filter(n -> !(n instanceof JsonNode.Null)).map(this::text);
  }

  Text text(JsonNode node) {
    Map<String, String> out = new LinkedHashMap<>();
    Fields.read(
        node,
        problems,
        f -> {
          for (String language : languages) {
            out.put(language, f.text(language));
          }
          return out;
        });
    return new Text(out);
  }

  /// Words in languages of the model, any of which may be left out.
  Map<String, List<String>> words(Fields f, String key) {
    return f.optional(key).map(node -> Fields.read(node, problems, this::wordsOf)).orElse(Map.of());
  }

  private Map<String, List<String>> wordsOf(Fields f) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    for (String language : languages) {
      out.put(language, f.optionalList(language, n -> Fields.asText(n, problems)));
    }
    return out;
  }

  /// The id of another thing.
  String reference(Fields f, String key, IdRegistry.IdKind kind) {
    return f.required(key).map(n -> reference(n, kind)).orElse("");
  }

  String reference(JsonNode node, IdRegistry.IdKind kind) {
    return references.use(kind, Fields.asText(node, problems), node);
  }

  /// The id of an assumption that is a choice among words of a kind.
  String choice(JsonNode node, IdRegistry.IdKind words) {
    return references.useChoice(words, Fields.asText(node, problems), node);
  }

  /// The ids of other things.
  List<String> references(Fields f, String key, IdRegistry.IdKind kind) {
    return f.list(key, n -> reference(n, kind));
  }

  /// What a statement rests on.
  Basis basis(Fields f) {
    return f.required("basis")
        .map(n -> Fields.read(n, problems, this::basisOf))
        .orElse(new Basis.Stated(List.of()));
  }

  private Basis basisOf(Fields f) {
    if (f.optional("stated").isPresent()) {
      return new Basis.Stated(named(f, "stated", IdRegistry.IdKind.FACT));
    }
    if (f.optional("inferred").isPresent()) {
      return new Basis.Inferred(
          named(f, "inferred", IdRegistry.IdKind.FACT),
          text(f, "step"),
          f.optionalList("assuming", n -> reference(n, IdRegistry.IdKind.ASSUMPTION)));
    }
    if (f.optional("assumed").isPresent()) {
      List<String> about = f.optionalList("about", n -> reference(n, IdRegistry.IdKind.FACT));
      return new Basis.Assumed(named(f, "assumed", IdRegistry.IdKind.ASSUMPTION), about);
    }
    problems.add(f.at(), "problem.basis.form");
    return new Basis.Stated(List.of());
  }

  private List<String> named(Fields f, String key, IdRegistry.IdKind kind) {
    List<String> ids = references(f, key, kind);
    if (ids.isEmpty()) {
      problems.add(f.at(), "problem.basis.empty", key);
    }
    return ids;
  }

  /// How well work fits: to fit not at all is nothing to write down or to ask for.
  FitGrade grade(JsonNode node) {
    Optional<FitGrade> grade = Fields.asChoice(node, FitGrade.class, problems);
    if (grade.isPresent() && grade.get() == FitGrade.NONE) {
      problems.add(node, "problem.fit.nothing");
    }
    return grade.orElse(FitGrade.NONE);
  }

  /// A number, or `{"assumption": id}`.
  Quantity quantity(JsonNode node) {
    if (node instanceof JsonNode.Num num) {
      return new Quantity.Fixed(num.value());
    }
    if (node instanceof JsonNode.Obj) {
      return Fields.read(
          node,
          problems,
          f -> new Quantity.OfAssumption(reference(f, "assumption", IdRegistry.IdKind.AMOUNT)));
    }
    problems.addKind(node, "problem.kind.quantity");
    return new Quantity.Fixed(BigDecimal.ZERO);
  }
}
