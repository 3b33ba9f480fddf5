package disha.estimate.circuit;

import disha.logic.Person;
import java.util.Arrays;

/// What one answer makes true of the nodes of a circuit, of those few of which it makes anything
/// true. Answers add up: a node is true where any of them makes it so.
final class ToldTruths {
  static final ToldTruths NOTHING = new ToldTruths(new long[0]);

  /// A node, the segments in which it is certainly true, and those in which it can be; then the
  /// next. In one array, as it is read again and again from far away in memory.
  private final long[] told;

  private ToldTruths(long[] told) {
    this.told = told;
  }

  /// What tests tell of a person.
  static ToldTruths of(AnswerPlan plan, int[] tests, Person person) {
    if (tests.length == 0) {
      return NOTHING;
    }
    Truths truths = new Truths(plan.nodes());
    for (int test : tests) {
      plan.circuit().ask(test, person, truths);
    }
    plan.fits().tell(truths);
    long[] told = new long[3 * plan.nodes()];
    int size = 0;
    for (int node = 0; node < plan.nodes(); node++) {
      if (truths.possible(node) != 0) {
        told[size++] = node;
        told[size++] = truths.certain(node);
        told[size++] = truths.possible(node);
      }
    }
    return new ToldTruths(Arrays.copyOf(told, size));
  }

  void addTo(Truths truths) {
    for (int i = 0; i < told.length; i += 3) {
      truths.add((int) told[i], told[i + 1], told[i + 2]);
    }
  }
}
