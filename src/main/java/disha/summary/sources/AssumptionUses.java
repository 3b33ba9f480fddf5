package disha.summary.sources;

import disha.rules.Model;
import disha.rules.grounds.Basis;
import disha.rules.grounds.Document;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.pay.CareerStep;
import disha.rules.pay.Driver;
import disha.rules.pay.PayEvidence;
import disha.rules.pay.PayRules;
import disha.rules.pay.SectorOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Where in a model each assumption is used; worked out once for a model.
final class AssumptionUses {
  /// What an assumption moves.
  enum UseKind {
    JOINING,
    PAY,
    CAREER,
    YEARS
  }

  private final Map<String, UseKind> kinds = new LinkedHashMap<>();
  private final Map<String, Set<String>> facts = new LinkedHashMap<>();

  AssumptionUses(Model model) {
    model.documents().stream()
        .map(Document::date)
        .flatMap(d -> d.assumption().stream())
        .forEach(id -> kinds.put(id, UseKind.YEARS));
    PayRules pay = model.pay();
    Stream.of(
            pay.lowQuantile(),
            pay.highQuantile(),
            pay.unstatedPeriod(),
            pay.experienceOpen(),
            pay.generalShown(),
            pay.suitingWorkCounts(),
            pay.pooling(),
            pay.adviceCounts(),
            pay.interpolation(),
            pay.holdLast(),
            pay.neverLess())
        .forEach(id -> kinds.putIfAbsent(id, UseKind.PAY));
    pay.drivers().forEach(d -> kinds.putIfAbsent(d.weight(), UseKind.PAY));
    note(UseKind.PAY, pay.evidence().stream().map(PayEvidence::basis).toList());
    note(UseKind.JOINING, joining(model));
    note(UseKind.PAY, pay.drivers().stream().map(Driver::basis).toList());
    note(UseKind.PAY, List.of(pay.workElsewhere()));
    note(UseKind.PAY, pay.orders().stream().map(SectorOrder::basis).toList());
    note(UseKind.CAREER, pay.steps().stream().map(CareerStep::basis).toList());
  }

  private static List<Basis> joining(Model model) {
    List<Basis> out = new ArrayList<>();
    model.readings().stream()
        .flatMap(r -> r.rules().stream())
        .map(Reading.Rule::basis)
        .forEach(out::add);
    model.needs().stream().map(Need::basis).forEach(out::add);
    return out;
  }

  private void note(UseKind kind, List<Basis> all) {
    for (Basis basis : all) {
      for (String id : basis.assumptions()) {
        kinds.putIfAbsent(id, kind);
        facts.computeIfAbsent(id, i -> new LinkedHashSet<>()).addAll(basis.facts());
      }
    }
  }

  /// What an assumption moves; what no rule names decides with the rules who can join.
  UseKind kind(String id) {
    return kinds.getOrDefault(id, UseKind.JOINING);
  }

  /// The facts of the rules that rest on it.
  List<String> facts(String id) {
    return List.copyOf(facts.getOrDefault(id, Set.of()));
  }
}
