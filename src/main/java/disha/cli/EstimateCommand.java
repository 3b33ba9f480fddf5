package disha.cli;

import disha.about.Version;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.Insights;
import disha.report.JsonReport;
import disha.report.Terminal;
import disha.report.TextReport;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `disha estimate FILE`: the estimate of a profile, as text or JSON.
@Command(
    name = "estimate",
    resourceBundle = "messages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EstimateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE")
  private String named;

  @Option(names = "--json")
  private boolean json;

  @ParentCommand private RootCommand root;

  @Mixin private EstimateOptions options;

  @Override
  public Integer call() {
    Path file = FileName.path(named);
    Estimator estimator = new Estimator(root.model().load());
    Estimate estimate = options.estimate(estimator, ModelOption.profile(estimator.model(), file));
    Console.print(json ? json(estimator, estimate) : text(estimator, estimate));
    return verdictOf(estimate, file);
  }

  private static String json(Estimator estimator, Estimate estimate) {
    return JsonReport.of(
        estimator.insights(estimate, Insights.Depth.whole(estimate)), Console.messages());
  }

  /// The estimate as text for this terminal.
  static String text(Estimator estimator, Estimate estimate) {
    Messages messages = Console.messages();
    SummaryOptions options = SummaryOptions.TERMINAL;
    Summary summary =
        SummaryBuilder.build(
            estimator.insights(estimate, options.depth(estimate)), messages, options);
    return TextReport.of(summary, messages, Terminal.current());
  }

  /// An impossible answer is bad input, and told as such.
  static int verdictOf(Estimate estimate, Path file) {
    if (estimate.errors().isEmpty()) {
      return ExitCode.OK;
    }
    Summary.FieldProblem first = SummaryBuilder.errors(estimate, Console.messages()).getFirst();
    Console.error(Console.oneLine(file + ": " + first.field() + ": " + first.text()));
    return ExitCode.BAD_INPUT;
  }
}
