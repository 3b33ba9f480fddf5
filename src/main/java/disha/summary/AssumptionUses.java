package disha.summary;

import disha.rules.Basis;
import disha.rules.CareerStep;
import disha.rules.Document;
import disha.rules.Driver;
import disha.rules.Model;
import disha.rules.Need;
import disha.rules.PayEvidence;
import disha.rules.PayRules;
import disha.rules.Reading;
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
  enum Kind {
    JOINING,
    PAY,
    CAREER,
    YEARS
  }

  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, Set<String>> facts = new LinkedHashMap<>();

  AssumptionUses(Model model) {
    model.documents().stream()
        .map(Document::date)
        .flatMap(d -> d.assumption().stream())
        .forEach(id -> kinds.put(id, Kind.YEARS));
    PayRules pay = model.pay();
    Stream.of(
            pay.lowQuantile(),
            pay.highQuantile(),
            pay.unstatedPeriod(),
            pay.experienceOpen(),
            pay.suitingWorkCounts(),
            pay.pooling(),
            pay.adviceCounts(),
            pay.interpolation(),
            pay.holdLast(),
            pay.neverLess())
        .forEach(id -> kinds.putIfAbsent(id, Kind.PAY));
    pay.drivers().forEach(d -> kinds.putIfAbsent(d.weight(), Kind.PAY));
    note(Kind.PAY, pay.evidence().stream().map(PayEvidence::basis).toList());
    note(Kind.JOINING, joining(model));
    note(Kind.PAY, pay.drivers().stream().map(Driver::basis).toList());
    note(Kind.CAREER, pay.steps().stream().map(CareerStep::basis).toList());
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

  private void note(Kind kind, List<Basis> all) {
    for (Basis basis : all) {
      for (String id : basis.assumptions()) {
        kinds.putIfAbsent(id, kind);
        facts.computeIfAbsent(id, i -> new LinkedHashSet<>()).addAll(basis.facts());
      }
    }
  }

  /// What an assumption moves; what no rule names decides with the rules who can join.
  Kind kind(String id) {
    return kinds.getOrDefault(id, Kind.JOINING);
  }

  /// The facts of the rules that rest on it.
  List<String> facts(String id) {
    return List.copyOf(facts.getOrDefault(id, Set.of()));
  }
}
