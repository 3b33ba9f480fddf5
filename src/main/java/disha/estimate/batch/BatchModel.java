package disha.estimate.batch;

import disha.estimate.circuit.AnswerPlan;
import disha.estimate.segment.CompiledModel;
import disha.estimate.verdict.Rulebook;
import java.util.List;

/// A compiled model with what estimates of many people share. Threads share it.
public final class BatchModel {
  private final CompiledModel compiled;
  private final List<AnswerPlan> plans;

  public BatchModel(CompiledModel compiled) {
    this.compiled = compiled;
    plans = compiled.rulebooks().stream().map(Rulebook::answers).toList();
  }

  CompiledModel compiled() {
    return compiled;
  }

  /// One for each rulebook.
  List<AnswerPlan> plans() {
    return plans;
  }

  /// The most months of work that any condition asks for.
  int monthsAsked() {
    return plans.stream().mapToInt(AnswerPlan::monthsAsked).max().orElse(0);
  }
}
