package disha.files;

import disha.files.References.Kind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.Fact;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads facts.json.
final class FactReader extends PartReader {
  private static final Map<String, Kind> TERMS =
      new LinkedHashMap<>(
          Map.of(
              "levels", Kind.LEVEL,
              "awards", Kind.AWARD,
              "fields", Kind.FIELD,
              "professions", Kind.PROFESSION,
              "certificates", Kind.CERTIFICATE,
              "skills", Kind.SKILL,
              "shifts", Kind.SHIFT,
              "preferences", Kind.PREFERENCE,
              "work", Kind.WORK,
              "segments", Kind.SEGMENT));

  private static final List<String> NAMES = List.of("companies", "places", "organisations");

  FactReader(PartReader shared) {
    super(shared);
  }

  List<Fact> read(Fields f) {
    return f.list("facts", n -> Fields.read(n, problems, this::fact));
  }

  /// The typed content of a fact.
  private record Content(
      Optional<Fact.Money> money,
      List<Fact.Figure> figures,
      Map<String, List<String>> terms,
      Map<String, List<String>> names) {
    static final Content NONE = new Content(Optional.empty(), List.of(), Map.of(), Map.of());
  }

  private Fact fact(Fields f) {
    String id = id(f, Kind.FACT);
    String document = reference(f, "document", Kind.DOCUMENT);
    String section =
        f.required("section")
            .map(n -> {
              String s = Fields.asText(n, problems);
              references.use(Kind.SECTION, document + "/" + s, n);
              return s;
            })
            .orElse("");
    Content content =
        f.optional("content")
            .map(n -> Fields.read(n, problems, this::content))
            .orElse(Content.NONE);
    return new Fact(
        id,
        document,
        section,
        f.choice("kind", Fact.Kind.class),
        references(f, "sectors", Kind.SECTOR),
        f.choice("certainty", Fact.Certainty.class),
        text(f, "says"),
        content.money(),
        content.figures(),
        content.terms(),
        content.names());
  }

  private Content content(Fields f) {
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
    return new Content(
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
            f.choice("period", Fact.Period.class),
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

  private Optional<Fact.Span> experience(JsonNode node) {
    if (node instanceof JsonNode.Str s && s.value().equals("not-stated")) {
      return Optional.empty();
    }
    Fact.Span span =
        Fields.read(node, problems, f -> new Fact.Span(f.number("from"), f.number("to")));
    if (span.from().compareTo(span.to()) > 0) {
      problems.add(node, "problem.experience.order");
    }
    return Optional.of(span);
  }

  private Fact.Figure figure(Fields f) {
    return new Fact.Figure(
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
