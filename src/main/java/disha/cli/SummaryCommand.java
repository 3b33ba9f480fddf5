package disha.cli;

import disha.about.Version;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.evidence.EvidencePack;
import disha.export.PaperFormat;
import disha.export.PdfExport;
import disha.export.StandIns;
import disha.profile.Scenario;
import disha.rules.Model;
import disha.summary.SummaryOptions;
import disha.summary.wording.ScenarioWords;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `disha summary FILE -o OUT`: the summary of a profile as a PDF or a page for a browser.
@Command(
    name = "summary",
    resourceBundle = "messages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SummaryCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE")
  private String named;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true)
  private String written;

  @Option(names = "--segment", paramLabel = "ID")
  private List<String> segments = new ArrayList<>();

  @Option(names = "--full")
  private boolean full;

  @ParentCommand private RootCommand root;

  @Mixin private EstimateOptions options;

  @Mixin private EvidenceOption evidence;

  @Override
  public Integer call() {
    Path file = FileName.path(named);
    Path output = FileName.path(written);
    PaperFormat format = OutputFile.format(output, List.of(PaperFormat.values()));
    Model model = root.model().load();
    List<Scenario> scenarios = ModelOption.scenarios(model, file);
    Optional<EvidencePack> onRecord = evidence.load(model);
    Estimator estimator = evidence.estimator(model, onRecord);
    Estimate estimate = options.estimate(estimator, scenarios.getFirst().profile(), Prices.TODAY);
    int code = EstimateCommand.verdictOf(estimate, file);
    if (code != ExitCode.OK) {
      return code;
    }
    refuseUnknownSegments(estimate);
    OutputFile.refuseToReplace(List.of(file), output);
    try {
      Messages messages = Console.messages();
      String scenario = ScenarioWords.of(scenarios, 0, messages);
      List<String> chosen = segments.stream().distinct().toList();
      SummaryOptions shown =
          EvidenceOption.with(
              onRecord,
              full
                  ? SummaryOptions.fullReport(scenario, chosen)
                  : SummaryOptions.paper(scenario, chosen));
      // A browser has letters of its own.
      if (format == PaperFormat.PDF) {
        Console.note(StandIns.of(estimate, shown, messages));
      }
      PdfExport.write(estimator, estimate, shown, messages, output);
    } catch (IOException e) {
      throw new BadInputException(Console.oneLine(Console.why(e)));
    }
    return ExitCode.OK;
  }

  private void refuseUnknownSegments(Estimate estimate) {
    for (String id : segments) {
      if (estimate.segment(id).isEmpty()) {
        String known =
            estimate.segments().stream()
                .map(s -> s.segment().id())
                .sorted()
                .collect(Collectors.joining(", "));
        throw new BadInputException(
            Console.oneLine(Console.messages().text("command.segment", id, known)));
      }
    }
  }
}
