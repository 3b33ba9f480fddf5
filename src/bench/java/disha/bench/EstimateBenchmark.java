package disha.bench;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.Path;
import disha.estimate.Prices;
import disha.files.Loaded;
import disha.files.ModelLoader;
import disha.files.ProfileFile;
import disha.profile.Profile;
import disha.rules.Model;
import disha.summary.Summary;
import disha.summary.SummaryBuilder;
import disha.summary.SummaryOptions;
import disha.words.Messages;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long an estimate takes, with all its explanations, and how long what stands on it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EstimateBenchmark {
  @Param({"commerce-graduate.disha", "hardly-anything-answered.disha"})
  private String example;

  private Profile profile;
  private Estimator estimator;
  private Estimate estimate;

  @Setup
  public void prepare() {
    Model model = good(ModelLoader.loadBundled());
    profile = good(ProfileFile.read(model, java.nio.file.Path.of("resources/examples", example)));
    estimator = new Estimator(model);
    estimate = estimator.estimate(profile, Prices.AS_WRITTEN);
  }

  private static <T> T good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> g -> g.value();
      case Loaded.Bad<T> b -> throw new IllegalStateException(b.problems().toString());
    };
  }

  /// All segments with verdicts, reasons, pay and the next question.
  @Benchmark
  public Estimate estimate() {
    return estimator.estimate(profile, Prices.AS_WRITTEN);
  }

  /// Every path of one to three moves.
  @Benchmark
  public List<Path> paths() {
    return estimate.paths();
  }

  /// The sentences that the window shows.
  @Benchmark
  public Summary summary() {
    return SummaryBuilder.build(estimate, Messages.english(), SummaryOptions.ALL);
  }
}
