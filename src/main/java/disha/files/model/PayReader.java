package disha.files.model;

import disha.basics.Keys;
import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.grounds.Basis;
import disha.rules.grounds.Fact;
import disha.rules.grounds.Quantity;
import disha.rules.joining.Segment;
import disha.rules.pay.CareerStep;
import disha.rules.pay.Driver;
import disha.rules.pay.PayEvidence;
import disha.rules.pay.PayRules;
import disha.rules.pay.SectorOrder;
import disha.rules.vocabulary.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
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
        reference(f, "low-quantile", IdKind.AMOUNT),
        reference(f, "high-quantile", IdKind.AMOUNT),
        f.required("unstated-period").map(this::period).orElse(""),
        reference(f, "experience-open", IdKind.AMOUNT),
        reference(f, "general-shown", IdKind.AMOUNT),
        reference(f, "suiting-work-counts", IdKind.AMOUNT),
        f.required("work-elsewhere")
            .map(n -> Fields.read(n, problems, this::basis))
            .orElse(NO_BASIS),
        reference(f, "pooling", IdKind.ASSUMPTION),
        reference(f, "advice-counts", IdKind.SWITCH),
        reference(f, "interpolation", IdKind.ASSUMPTION),
        reference(f, "hold-last", IdKind.ASSUMPTION),
        reference(f, "never-less", IdKind.ASSUMPTION),
        f.required("offer")
            .map(n -> Fields.read(n, problems, this::offer))
            .orElse(new PayRules.OfferRules(NO_TEXT, NO_BASIS)),
        f.optionalList("orders", n -> Fields.read(n, problems, this::order)),
        f.list("steps", n -> Fields.read(n, problems, this::step)),
        f.list("silences", n -> Fields.read(n, problems, this::silence)));
  }

  private PayRules.Silence silence(Fields f) {
    return new PayRules.Silence(
        id(f, IdKind.SILENCE),
        text(f, "says"),
        f.optional("wish").map(n -> reference(n, IdKind.PREFERENCE)),
        f.optionalList("about", n -> reference(n, IdKind.FACT)));
  }

  private String period(JsonNode node) {
    Supplier<Set<String>> periods =
        () -> Set.of(Keys.of(Fact.StatedPeriod.MONTH), Keys.of(Fact.StatedPeriod.YEAR));
    return references.useChoice(periods, Fields.asText(node, problems), node);
  }

  private static final Text NO_TEXT = new Text(Map.of());
  private static final Basis NO_BASIS = new Basis.Stated(List.of());

  private PayRules.OfferRules offer(Fields f) {
    return new PayRules.OfferRules(text(f, "warning"), basis(f));
  }

  private SectorOrder order(Fields f) {
    return new SectorOrder(
        id(f, IdKind.ORDER),
        reference(f, "higher", IdKind.SECTOR),
        reference(f, "lower", IdKind.SECTOR),
        text(f, "says"),
        basis(f));
  }

  private CareerStep step(Fields f) {
    return new CareerStep(
        id(f, IdKind.STEP),
        text(f, "says"),
        references(f, "sectors", IdKind.SECTOR),
        year(f, "after"),
        basis(f));
  }

  private PayEvidence evidence(Fields f) {
    return new PayEvidence(
        id(f, IdKind.EVIDENCE),
        reference(f, "fact", IdKind.FACT),
        references(f, "sectors", IdKind.SECTOR),
        year(f, "from"),
        year(f, "to"),
        basis(f));
  }

  private Quantity year(Fields f, String key) {
    return f.required(key).map(this::quantity).orElse(new Quantity.Fixed(BigDecimal.ZERO));
  }

  private Driver driver(Fields f) {
    return new Driver(
        id(f, IdKind.DRIVER),
        text(f, "says"),
        reference(f, "weight", IdKind.AMOUNT),
        f.required("move")
            .map(n -> Fields.read(n, problems, this::move))
            .orElse(new Driver.DriverTrigger.ByComplexity(Map.of())),
        f.optional("guess").map(n -> Fields.asFlag(n, problems)).orElse(false),
        basis(f));
  }

  private Driver.DriverTrigger move(Fields f) {
    if (f.optional("by-complexity").isPresent()) {
      return f.optional("by-complexity")
          .map(n -> Fields.read(n, problems, this::byComplexity))
          .orElseThrow();
    }
    return new Driver.DriverTrigger.WhenTrue(
        new ConditionReader(this, Map.of()).condition(f, "when"));
  }

  private Driver.DriverTrigger byComplexity(Fields f) {
    Map<Segment.Complexity, Integer> share = new EnumMap<>(Segment.Complexity.class);
    for (Segment.Complexity c : Segment.Complexity.values()) {
      int value = f.integer(Keys.of(c));
      if (value < -1 || value > 1) {
        problems.add(f.at(), "problem.pay.share", Integer.toString(value));
      }
      share.put(c, value);
    }
    return new Driver.DriverTrigger.ByComplexity(share);
  }

  /// Checks that every piece of evidence names a fact that states an amount.
  void checkAmounts(PayRules pay, List<disha.rules.grounds.Fact> facts, JsonNode at) {
    for (int i = 0; i < pay.evidence().size(); i++) {
      String id = pay.evidence().get(i).fact();
      for (disha.rules.grounds.Fact fact : facts) {
        if (fact.id().equals(id) && fact.money().isEmpty()) {
          problems.add(at.file(), "$.evidence[" + i + "].fact", "problem.pay.fact", id);
        }
      }
    }
  }
}
