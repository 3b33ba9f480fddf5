package disha.bench;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.profile.ProfileFile;
import disha.pdf.SummaryPdf;
import disha.profile.Profile;
import disha.rules.Model;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the PDF takes: the first of a process, with the model and the profile read before it,
/// and the next.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PdfBenchmark {
  private static final ZonedDateTime DAY =
      ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));

  @Param({"commerce-graduate.disha", "accountant-with-master.disha"})
  private String example;

  @Param({"en", "hi"})
  private String language;

  private Summary ready;

  /// From the files to the PDF, in a Java that has done nothing yet.
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public byte[] first() {
    return pdf(summary());
  }

  /// From the content to the PDF, in a Java that has made many.
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 4, time = 5)
  @Measurement(iterations = 5, time = 4)
  public byte[] next() {
    if (ready == null) {
      ready = summary();
    }
    return pdf(ready);
  }

  private byte[] pdf(Summary summary) {
    return SummaryPdf.render(summary, false, messages(), DAY, "0");
  }

  private Messages messages() {
    return Messages.in(Locale.of(language));
  }

  private Summary summary() {
    Model model = good(ModelLoader.loadBundled());
    Profile profile = good(ProfileFile.read(model, Path.of("resources/examples", example)));
    Estimator estimator = new Estimator(model);
    Estimate estimate = estimator.estimate(profile, Prices.AS_WRITTEN);
    SummaryOptions options = SummaryOptions.paper("", List.of());
    return SummaryBuilder.build(
        estimator.insights(estimate, options.depth(estimate)), messages(), options);
  }

  private static <T> T good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> g -> g.value();
      case Loaded.Bad<T> b -> throw new IllegalStateException(b.problems().toString());
    };
  }
}
