package disha.estimate.circuit;

import disha.logic.Person;
import java.util.Arrays;

/// What one answer makes true of the nodes of a circuit, of those few of which it makes anything
/// true. Answers add up: a node is true where any of them makes it so.
final class ToldTruths {
  static final ToldTruths NOTHING = new ToldTruths(new int[0], new long[0]);

  private final int[] nodes;

  /// For each node the segments in which it is certainly true, and those in which it can be.
  private final long[] words;

  private ToldTruths(int[] nodes, long[] words) {
    this.nodes = nodes;
    this.words = words;
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
    int[] nodes = new int[plan.nodes()];
    long[] words = new long[2 * plan.nodes()];
    int size = 0;
    for (int node = 0; node < nodes.length; node++) {
      if (truths.possible(node) != 0) {
        nodes[size] = node;
        words[2 * size] = truths.certain(node);
        words[2 * size + 1] = truths.possible(node);
        size++;
      }
    }
    return new ToldTruths(Arrays.copyOf(nodes, size), Arrays.copyOf(words, 2 * size));
  }

  void addTo(Truths truths) {
    for (int i = 0; i < nodes.length; i++) {
      truths.add(nodes[i], words[2 * i], words[2 * i + 1]);
    }
  }
}
