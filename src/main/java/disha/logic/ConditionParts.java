package disha.logic;

import disha.rules.joining.Condition;
import java.util.List;
import java.util.function.Consumer;

/// Walks the parts of conditions.
public final class ConditionParts {
  private ConditionParts() {}

  /// Every condition without parts in `condition`; one on fitting a segment counts as such.
  public static void forEach(Condition condition, Consumer<Condition> visit) {
    switch (condition) {
      case Condition.All all -> forEach(all.parts(), visit);
      case Condition.AnyOf any -> forEach(any.parts(), visit);
      case Condition.Not not -> forEach(not.part(), visit);
      default -> visit.accept(condition);
    }
  }

  private static void forEach(List<Condition> parts, Consumer<Condition> visit) {
    parts.forEach(part -> forEach(part, visit));
  }

  /// The ids of the assumptions that a condition looks at by itself.
  public static List<String> assumptions(Condition condition) {
    return switch (condition) {
      case Condition.All all -> assumptions(all.parts());
      case Condition.AnyOf any -> assumptions(any.parts());
      case Condition.Not not -> assumptions(not.part());
      case Condition.ChoseAnyAssumed c -> List.of(c.assumption());
      case Condition.RulesOutAssumed c -> List.of(c.assumption());
      case Condition.AssumptionHolds c -> List.of(c.assumption());
      case Condition.WorkedAs c -> c.years().assumption().map(List::of).orElse(List.of());
      case Condition.YearsAtLeast c -> c.years().assumption().map(List::of).orElse(List.of());
      default -> List.of();
    };
  }

  private static List<String> assumptions(List<Condition> parts) {
    return parts.stream().flatMap(p -> assumptions(p).stream()).distinct().toList();
  }
}
