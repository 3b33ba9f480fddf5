package disha.files;

import disha.files.References.Kind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.Basis;
import disha.rules.CareerStep;
import disha.rules.Driver;
import disha.rules.Fact;
import disha.rules.PayEvidence;
import disha.rules.PayRules;
import disha.rules.Quantity;
import disha.rules.Segment;
import disha.rules.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Reads pay.json.
final class PayReader extends PartReader {
  PayReader(PartReader shared) {
    super(shared);
  }

  PayRules read(Fields f) {
    return new PayRules(
        f.list("evidence", n -> Fields.read(n, problems, this::evidence)),
        f.list("drivers", n -> Fields.read(n, problems, this::driver)),
        reference(f, "low-quantile", Kind.AMOUNT),
        reference(f, "high-quantile", Kind.AMOUNT),
        f.required("unstated-period").map(this::period).orElse(""),
        reference(f, "experience-open", Kind.AMOUNT),
        reference(f, "suiting-work-counts", Kind.AMOUNT),
        reference(f, "pooling", Kind.ASSUMPTION),
        reference(f, "advice-counts", Kind.SWITCH),
        reference(f, "interpolation", Kind.ASSUMPTION),
        reference(f, "hold-last", Kind.ASSUMPTION),
        reference(f, "never-less", Kind.ASSUMPTION),
        f.required("offer")
            .map(n -> Fields.read(n, problems, this::offer))
            .orElse(new PayRules.OfferRules(NO_TEXT, NO_BASIS)),
        f.list("steps", n -> Fields.read(n, problems, this::step)),
        f.list("silences", n -> Fields.read(n, problems, this::silence)));
  }

  private PayRules.Silence silence(Fields f) {
    return new PayRules.Silence(
        id(f, Kind.SILENCE),
        text(f, "says"),
        f.optional("wish").map(n -> reference(n, Kind.PREFERENCE)));
  }

  private String period(JsonNode node) {
    Supplier<Set<String>> periods =
        () -> Set.of(Fields.written(Fact.Period.MONTH), Fields.written(Fact.Period.YEAR));
    return references.useChoice(periods, Fields.asText(node, problems), node);
  }

  private static final Text NO_TEXT = new Text(Map.of());
  private static final Basis NO_BASIS = new Basis.Stated(List.of());

  private PayRules.OfferRules offer(Fields f) {
    return new PayRules.OfferRules(text(f, "warning"), basis(f));
  }

  private CareerStep step(Fields f) {
    return new CareerStep(
        id(f, Kind.STEP),
        text(f, "says"),
        references(f, "sectors", Kind.SECTOR),
        year(f, "after"),
        basis(f));
  }

  private PayEvidence evidence(Fields f) {
    return new PayEvidence(
        id(f, Kind.EVIDENCE),
        reference(f, "fact", Kind.FACT),
        references(f, "sectors", Kind.SECTOR),
        year(f, "from"),
        year(f, "to"),
        basis(f));
  }

  private Quantity year(Fields f, String key) {
    return f.required(key).map(this::quantity).orElse(new Quantity.Fixed(BigDecimal.ZERO));
  }

  private Driver driver(Fields f) {
    return new Driver(
        id(f, Kind.DRIVER),
        text(f, "says"),
        reference(f, "weight", Kind.AMOUNT),
        f.required("move")
            .map(n -> Fields.read(n, problems, this::move))
            .orElse(new Driver.Move.ByComplexity(Map.of())),
        basis(f));
  }

  private Driver.Move move(Fields f) {
    if (f.optional("by-complexity").isPresent()) {
      return f.optional("by-complexity")
          .map(n -> Fields.read(n, problems, this::byComplexity))
          .orElseThrow();
    }
    return new Driver.Move.WhenTrue(new ConditionReader(this, Map.of()).condition(f, "when"));
  }

  private Driver.Move byComplexity(Fields f) {
    Map<Segment.Complexity, Integer> share = new EnumMap<>(Segment.Complexity.class);
    for (Segment.Complexity c : Segment.Complexity.values()) {
      int value = f.integer(c.name().toLowerCase(Locale.ROOT));
      if (value < -1 || value > 1) {
        problems.add(f.at(), "problem.pay.share", Integer.toString(value));
      }
      share.put(c, value);
    }
    return new Driver.Move.ByComplexity(share);
  }

  /// Checks that every piece of evidence names a fact that states an amount.
  void checkAmounts(PayRules pay, List<disha.rules.Fact> facts, JsonNode at) {
    for (int i = 0; i < pay.evidence().size(); i++) {
      String id = pay.evidence().get(i).fact();
      for (disha.rules.Fact fact : facts) {
        if (fact.id().equals(id) && fact.money().isEmpty()) {
          problems.add(at.file(), "$.evidence[" + i + "].fact", "problem.pay.fact", id);
        }
      }
    }
  }
}
