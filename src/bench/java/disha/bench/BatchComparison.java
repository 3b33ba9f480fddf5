package disha.bench;

import com.sun.management.ThreadMXBean;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.batch.BatchResult;
import disha.estimate.pay.Prices;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.profile.Profile;
import disha.rules.Model;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToLongFunction;

/// How much faster many people are estimated without the reasons than one by one with them: both
/// over the same people, in turn, in one run; others each round.
public final class BatchComparison {
  private static final int PEOPLE = 20_000;
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 10;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private BatchComparison() {}

  /// @param nanos of the processor for each person
  /// @param bytes that were allocated for each
  private record Cost(double nanos, double bytes) {}

  /// Prints the medians.
  public static void main(String[] args) {
    Model model =
        switch (ModelLoader.loadBundled()) {
          case Loaded.Good<Model> g -> g.value();
          case Loaded.Bad<Model> b -> throw new IllegalStateException(b.problems().toString());
        };
    ListedPeople people = new ListedPeople(model);
    Estimator explained = new Estimator(model);
    BatchEstimator batch = explained.batch(Prices.AS_WRITTEN);
    double[][] told = new double[5][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      List<Profile> all = people.people(PEOPLE, round);
      boolean explainedFirst = round % 2 == 0;
      Cost one = null;
      Cost other = null;
      for (int turn = 0; turn < 2; turn++) {
        if (explainedFirst == (turn == 0)) {
          one = cost(all, p -> sum(explained.estimate(p, Prices.AS_WRITTEN)));
        } else {
          other = cost(all, p -> sum(batch.estimate(p)));
        }
      }
      if (round >= 0) {
        told[0][round] = one.nanos();
        told[1][round] = other.nanos();
        told[2][round] = one.nanos() / other.nanos();
        told[3][round] = one.bytes();
        told[4][round] = other.bytes();
      }
      if (round == 0) {
        System.out.printf("%d of %d people are different%n", new HashSet<>(all).size(), PEOPLE);
      }
    }
    tell("explained, ns a person", told[0]);
    tell("batch, ns a person", told[1]);
    tell("explained / batch", told[2]);
    tell("explained, bytes a person", told[3]);
    tell("batch, bytes a person", told[4]);
  }

  private static long sum(Estimate estimate) {
    return estimate.segments().getFirst().fit().weight();
  }

  private static long sum(BatchResult result) {
    return result.likely(result.ranked(0));
  }

  private static Cost cost(List<Profile> people, ToLongFunction<Profile> estimate) {
    long sum = 0;
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = THREADS.getCurrentThreadCpuTime();
    for (Profile p : people) {
      sum += estimate.applyAsLong(p);
    }
    nanos = THREADS.getCurrentThreadCpuTime() - nanos;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    if (sum == 0) {
      throw new IllegalStateException("nothing was estimated");
    }
    return new Cost((double) nanos / people.size(), (double) bytes / people.size());
  }

  private static void tell(String what, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%-28s median %10.2f (%.2f to %.2f)%n",
        what, sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]);
  }
}
