package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.grounds.Fact;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads facts.json.
final class FactReader extends PartReader {
  private static final Map<String, IdKind> TERMS =
      new LinkedHashMap<>(
          Map.of(
              "levels", IdKind.LEVEL,
              "awards", IdKind.AWARD,
              "fields", IdKind.FIELD,
              "professions", IdKind.PROFESSION,
              "certificates", IdKind.CERTIFICATE,
              "skills", IdKind.SKILL,
              "shifts", IdKind.SHIFT,
              "preferences", IdKind.PREFERENCE,
              "work", IdKind.WORK,
              "segments", IdKind.SEGMENT));

  private static final List<String> NAMES = List.of("companies", "places", "organisations");

  FactReader(PartReader shared) {
    super(shared);
  }

  List<Fact> read(Fields f) {
    return f.list("facts", n -> Fields.read(n, problems, this::fact));
  }

  /// The typed content of a fact.
  private record FactContent(
      Optional<Fact.Money> money,
      List<Fact.NumberFact> figures,
      Map<String, List<String>> terms,
      Map<String, List<String>> names) {
    static final FactContent NONE =
        new FactContent(Optional.empty(), List.of(), Map.of(), Map.of());
  }

  private Fact fact(Fields f) {
    String id = id(f, IdKind.FACT);
    String document = reference(f, "document", IdKind.DOCUMENT);
    String section =
        f.required("section")
            .map(n -> {
              String s = Fields.asText(n, problems);
              references.use(IdKind.SECTION, document + "/" + s, n);
              return s;
            })
            .orElse("");
    FactContent content =
        f.optional("content")
            .map(n -> Fields.read(n, problems, this::content))
            .orElse(FactContent.NONE);
    return new Fact(
        id,
        document,
        section,
        f.choice("kind", Fact.FactKind.class),
        references(f, "sectors", IdKind.SECTOR),
        f.choice("certainty", Fact.Certainty.class),
        text(f, "says"),
        content.money(),
        content.figures(),
        content.terms(),
        content.names());
  }

  private FactContent content(Fields f) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    TERMS.forEach((key, kind) -> {
      List<String> ids = f.optionalList(key, n -> reference(n, kind));
      if (!ids.isEmpty()) {
        terms.put(key, ids);
      }
    });
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String key : NAMES) {
      List<String> found = f.optionalList(key, n -> Fields.asText(n, problems));
      if (!found.isEmpty()) {
        names.put(key, found);
      }
    }
    return new FactContent(
        f.optional("money").map(n -> Fields.read(n, problems, this::money)),
        f.optionalList("figures", n -> Fields.read(n, problems, this::figure)),
        terms,
        names);
  }

  private Fact.Money money(Fields f) {
    Fact.Money money =
        new Fact.Money(
            f.integer("low"),
            f.integer("high"),
            f.choice("period", Fact.StatedPeriod.class),
            f.choice("role", Fact.Role.class),
            f.required("experience").flatMap(this::experience));
    if (money.low() > money.high()) {
      problems.add(
          f.at(), "problem.money.order", Long.toString(money.low()), Long.toString(money.high()));
    }
    if (money.low() <= 0) {
      problems.add(f.at(), "problem.money.positive");
    }
    return money;
  }

  private Optional<Fact.ExperienceSpan> experience(JsonNode node) {
    if (node instanceof JsonNode.Str s && s.value().equals("not-stated")) {
      return Optional.empty();
    }
    Fact.ExperienceSpan span =
        Fields.read(node, problems, f -> new Fact.ExperienceSpan(f.number("from"), f.number("to")));
    if (span.from().compareTo(span.to()) > 0) {
      problems.add(node, "problem.experience.order");
    }
    return Optional.of(span);
  }

  private Fact.NumberFact figure(Fields f) {
    return new Fact.NumberFact(
        text(f, "what"),
        f.required("value").map(this::decimal).orElse(BigDecimal.ZERO),
        f.optional("to").map(this::decimal),
        f.text("unit"),
        f.optionalText("year"),
        f.optionalText("hedge"));
  }

  // Large figures stand as text, so that an editor does not turn them into 2e9.
  private BigDecimal decimal(JsonNode node) {
    String written = Fields.asText(node, problems);
    if (!written.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
      problems.add(node, "problem.number.quoted");
      return BigDecimal.ZERO;
    }
    return new BigDecimal(written);
  }
}
