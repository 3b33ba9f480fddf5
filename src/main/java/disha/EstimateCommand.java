package disha;

import disha.estimate.Estimate;
import disha.report.JsonReport;
import disha.report.Terminal;
import disha.report.TextReport;
import disha.summary.Summary;
import disha.summary.SummaryBuilder;
import disha.summary.SummaryOptions;
import disha.words.Messages;
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
  private Path file;

  @Option(names = "--json")
  private boolean json;

  @ParentCommand private RootCommand root;

  @Mixin private EstimateOptions options;

  @Override
  public Integer call() {
    Estimate estimate = options.estimate(root.model(), file);
    System.out.print(json ? JsonReport.of(estimate, Console.messages()) : text(estimate));
    return verdictOf(estimate, file);
  }

  /// The estimate as text for this terminal.
  static String text(Estimate estimate) {
    Messages messages = Console.messages();
    Summary summary = SummaryBuilder.build(estimate, messages, SummaryOptions.TERMINAL);
    return TextReport.of(summary, messages, Terminal.current());
  }

  /// An impossible answer is bad input, and told as such.
  static int verdictOf(Estimate estimate, Path file) {
    if (estimate.errors().isEmpty()) {
      return Disha.OK;
    }
    Summary summary = SummaryBuilder.build(estimate, Console.messages(), SummaryOptions.SCRIPT);
    Summary.FieldProblem first = summary.errors().getFirst();
    Console.error(Console.oneLine(file + ": " + first.field() + ": " + first.text()));
    return Disha.BAD_INPUT;
  }
}
