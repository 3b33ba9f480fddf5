package disha.reason;

import disha.rules.Condition;
import java.util.List;
import java.util.function.Consumer;

/// Walks the parts of conditions.
public final class Atoms {
  private Atoms() {}

  /// Every condition without parts in `condition`, those on fitting a segment spelled out for it.
  public static void forEach(Condition condition, Conditions of, Consumer<Condition> visit) {
    switch (condition) {
      case Condition.All all -> forEach(all.parts(), of, visit);
      case Condition.AnyOf any -> forEach(any.parts(), of, visit);
      case Condition.Not not -> forEach(not.part(), of, visit);
      case Condition.SuitsSegment c -> forEach(of.expand(c), of, visit);
      case Condition.FieldSuitsSegment c -> forEach(of.expand(c), of, visit);
      default -> visit.accept(condition);
    }
  }

  private static void forEach(List<Condition> parts, Conditions of, Consumer<Condition> visit) {
    parts.forEach(part -> forEach(part, of, visit));
  }
}
