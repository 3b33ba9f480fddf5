package disha.cli;

import disha.about.Version;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.Insights;
import disha.estimate.pay.Prices;
import disha.evidence.EvidencePack;
import disha.profile.Profile;
import disha.report.JsonReport;
import disha.report.ShortReport;
import disha.report.Terminal;
import disha.report.TextReport;
import disha.rules.Model;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
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

  @ArgGroup private Form form = new Form();

  /// In which form it is printed: one of both at most.
  private static final class Form {
    @Option(names = "--json")
    private boolean json;

    @Option(names = "--full")
    private boolean full;
  }

  @ParentCommand private RootCommand root;

  @Mixin private EstimateOptions options;

  @Mixin private EvidenceOption evidence;

  @Override
  public Integer call() {
    Path file = FileName.path(named);
    Model model = root.model().load();
    Profile profile = ModelOption.profile(model, file);
    Optional<EvidencePack> onRecord = evidence.load(model);
    Estimator estimator = evidence.estimator(model, onRecord);
    // Figures that scripts know from before stay as they are; the others stand beside them.
    Estimate estimate =
        options.estimate(estimator, profile, form.json ? Prices.AS_WRITTEN : Prices.TODAY);
    Console.print(
        form.json
            ? json(estimator, estimate, onRecord)
            : text(
                estimator,
                estimate,
                EvidenceOption.with(onRecord, terminal(form.full)),
                form.full));
    return verdictOf(estimate, file);
  }

  private static String json(
      Estimator estimator, Estimate estimate, Optional<EvidencePack> onRecord) {
    return JsonReport.of(
        estimator.insights(estimate, Insights.Depth.whole(estimate)), Console.messages(), onRecord);
  }

  /// The estimate as text for this terminal.
  ///
  /// @param full whether everything is told, and not only what comes first
  static String text(Estimator estimator, Estimate estimate, boolean full) {
    return text(estimator, estimate, terminal(full), full);
  }

  private static SummaryOptions terminal(boolean full) {
    return full ? SummaryOptions.FULL_TERMINAL : SummaryOptions.TERMINAL;
  }

  private static String text(
      Estimator estimator, Estimate estimate, SummaryOptions options, boolean full) {
    Messages messages = Console.messages();
    Summary summary =
        SummaryBuilder.build(
            estimator.insights(estimate, options.depth(estimate)), messages, options);
    Terminal terminal = Terminal.current();
    return full
        ? TextReport.of(summary, messages, terminal)
        : ShortReport.of(summary, messages, terminal);
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
