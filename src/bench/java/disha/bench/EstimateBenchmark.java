package disha.bench;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.batch.BatchResult;
import disha.estimate.pay.Prices;
import disha.estimate.questions.NextQuestion;
import disha.estimate.ways.Way;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.profile.ProfileFile;
import disha.profile.Answer;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.vocabulary.Sector;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
// With the collector that the installed program has.
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EstimateBenchmark {
  @Param({"commerce-graduate.disha", "hardly-anything-answered.disha"})
  private String example;

  private Profile profile;
  private Estimator estimator;
  private BatchEstimator batch;
  private Estimate estimate;
  private List<Profile> others;
  private int next;

  @Setup
  public void prepare() {
    Model model = good(ModelLoader.loadBundled());
    profile = good(ProfileFile.read(model, java.nio.file.Path.of("resources/examples", example)));
    estimator = new Estimator(model);
    batch = estimator.batch(Prices.AS_WRITTEN);
    estimate = estimator.estimate(profile, Prices.AS_WRITTEN);
    others = others(model);
  }

  /// The example with every span of work up to ten years in each sector, by quarters of a year.
  private List<Profile> others(Model model) {
    List<Profile> out = new ArrayList<>();
    for (Sector sector : model.vocabulary().sectors()) {
      for (int quarters = 1; quarters <= 40; quarters++) {
        Experience work =
            new Experience(
                Answer.of(new Experience.Workplace.InSector(sector.id())),
                Answer.open(),
                Answer.of(BigDecimal.valueOf(25L * quarters, 2)));
        out.add(profile.withExperience(Answer.of(List.of(work))));
      }
    }
    return out;
  }

  private static <T> T good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> g -> g.value();
      case Loaded.Bad<T> b -> throw new IllegalStateException(b.problems().toString());
    };
  }

  /// All segments with verdicts, reasons and pay.
  @Benchmark
  public Estimate estimate() {
    return estimator.estimate(profile, Prices.AS_WRITTEN);
  }

  /// The same of a person who is another one each time.
  @Benchmark
  public Estimate estimateOfAnother() {
    next = (next + 1) % others.size();
    return estimator.estimate(others.get(next), Prices.AS_WRITTEN);
  }

  /// The same without the reasons, as in a list of people.
  @Benchmark
  public BatchResult batchOfAnother() {
    next = (next + 1) % others.size();
    return batch.estimate(others.get(next));
  }

  /// The open questions, by what their answers would decide.
  @Benchmark
  public List<NextQuestion> questions() {
    return estimator.questions(estimate);
  }

  /// The best ways to more.
  @Benchmark
  public List<Way> ways() {
    return estimator.ways(estimate, Set.of(), Way.MOST_MOVES);
  }

  /// The sentences that the window shows.
  @Benchmark
  public Summary summary() {
    return SummaryBuilder.build(
        estimator.insights(estimate, SummaryOptions.ALL.depth(estimate)),
        Messages.english(),
        SummaryOptions.ALL);
  }
}
