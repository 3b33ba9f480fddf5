package disha.bench;

import com.sun.management.ThreadMXBean;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.pay.Prices;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.profile.Profile;
import disha.rules.Model;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/// How much faster many people are estimated without the reasons than one by one with them: both
/// over the same people, some at a time and in turn, in one run. People come as they do from a
/// file: each once, and just made.
///
/// Then how long one takes in a list of ten thousand, of a hundred thousand, and so on.
public final class BatchComparison {
  private static final int AT_A_TIME = 100;
  private static final int PEOPLE = 20_000;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 10;
  private static final int SMALLEST_LIST = 10_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final ListedPeople people;
  private final Estimator explained;
  private final BatchEstimator batch;
  private long seed;
  private long sum;

  private BatchComparison(Model model) {
    people = new ListedPeople(model);
    explained = new Estimator(model);
    batch = explained.batch(Prices.AS_WRITTEN);
  }

  /// What people cost in one way, in nanoseconds of the processor and in bytes.
  private static final class Cost {
    private long nanos;
    private long bytes;
    private int people;

    double time() {
      return (double) nanos / people;
    }

    double room() {
      return (double) bytes / people;
    }
  }

  /// Prints the medians.
  ///
  /// @param args the most people of a list; ten thousand if it is not given
  public static void main(String[] args) {
    Model model =
        switch (ModelLoader.loadBundled()) {
          case Loaded.Good<Model> g -> g.value();
          case Loaded.Bad<Model> b -> throw new IllegalStateException(b.problems().toString());
        };
    BatchComparison comparison = new BatchComparison(model);
    comparison.compare();
    int most = args.length == 0 ? SMALLEST_LIST : Integer.parseInt(args[0]);
    for (int list = SMALLEST_LIST; list <= most; list *= 10) {
      comparison.tellList(list);
    }
  }

  private void compare() {
    Set<Profile> different = new HashSet<>(people.people(PEOPLE, seed));
    System.out.printf("%d of %d people are different%n", different.size(), PEOPLE);
    double[][] told = new double[5][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      Cost one = new Cost();
      Cost many = new Cost();
      while (one.people < PEOPLE) {
        List<Profile> some = people.people(AT_A_TIME, seed++);
        boolean explainedFirst = seed % 2 == 0;
        if (explainedFirst) {
          add(one, some, this::explained);
        }
        add(many, some, this::batch);
        if (!explainedFirst) {
          add(one, some, this::explained);
        }
      }
      if (round >= 0) {
        told[0][round] = one.time();
        told[1][round] = many.time();
        told[2][round] = one.time() / many.time();
        told[3][round] = one.room();
        told[4][round] = many.room();
      }
    }
    tell("explained, ns", told[0]);
    tell("batch, ns", told[1]);
    tell("explained / batch", told[2]);
    tell("explained, bytes", told[3]);
    tell("batch, bytes", told[4]);
  }

  private void tellList(int size) {
    Cost cost = new Cost();
    while (cost.people < size) {
      add(cost, people.people(AT_A_TIME, seed++), this::batch);
    }
    System.out.printf("a list of %,d: %.0f ns each%n", size, cost.time());
  }

  private long explained(Profile profile) {
    return explained.estimate(profile, Prices.AS_WRITTEN).segments().getFirst().fit().weight();
  }

  private long batch(Profile profile) {
    return batch.estimate(profile).ranked(0);
  }

  private void add(Cost cost, List<Profile> some, ToLongFunction<Profile> estimate) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = THREADS.getCurrentThreadCpuTime();
    for (Profile p : some) {
      sum += estimate.applyAsLong(p);
    }
    cost.nanos += THREADS.getCurrentThreadCpuTime() - nanos;
    cost.bytes += THREADS.getCurrentThreadAllocatedBytes() - bytes;
    cost.people += some.size();
    if (sum < 0) {
      throw new IllegalStateException("nothing was estimated");
    }
  }

  private static void tell(String what, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%-18s median %9.2f (%.2f to %.2f)%n",
        what, sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]);
  }
}
