package disha.cli;

import disha.about.Version;
import disha.estimate.Estimate;
import disha.estimate.compare.Comparison;
import disha.estimate.pay.Prices;
import disha.export.PaperFormat;
import disha.export.PdfExport;
import disha.export.StandIns;
import disha.report.ComparisonJson;
import disha.report.ComparisonText;
import disha.report.Terminal;
import disha.summary.comparison.ComparisonSummary;
import disha.summary.comparison.ComparisonWords;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `disha compare FILE FILE [FILE] [FILE]`: what differs between profiles, as text, JSON or a PDF.
@Command(
    name = "compare",
    resourceBundle = "messages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
  // How many there may be is checked here: a person is told it more plainly than by picocli.
  @Parameters(arity = "0..*", paramLabel = "FILE")
  private List<String> named = new ArrayList<>();

  @Option(names = "--json")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT.pdf")
  private String written;

  @ParentCommand private RootCommand root;

  @Mixin private EstimateOptions options;

  @Override
  public Integer call() {
    Messages messages = Console.messages();
    List<Path> files = named.stream().map(FileName::path).toList();
    if (files.size() < Comparison.FEWEST || files.size() > Comparison.MOST) {
      throw new BadInputException(
          messages.text("command.compareCount", Comparison.FEWEST, Comparison.MOST, files.size()));
    }
    Optional<Path> output = Optional.ofNullable(written).map(FileName::path);
    if (json && output.isPresent()) {
      throw new BadInputException(messages.text("command.jsonOrPdf"));
    }
    output.ifPresent(target -> OutputFile.format(target, List.of(PaperFormat.PDF)));
    Comparison comparison =
        options.compare(root.model(), files, json ? Prices.AS_WRITTEN : Prices.TODAY);
    for (int i = 0; i < files.size(); i++) {
      Estimate estimate = comparison.estimates().get(i);
      int code = EstimateCommand.verdictOf(estimate, files.get(i));
      if (code != ExitCode.OK) {
        return code;
      }
    }
    List<Optional<String>> names =
        files.stream().map(f -> Optional.of(String.valueOf(f.getFileName()))).toList();
    ComparisonSummary summary = ComparisonWords.of(comparison, names, messages);
    if (output.isPresent()) {
      OutputFile.refuseToReplace(files, output.get());
      write(summary, messages, output.get());
    } else {
      Console.print(
          json
              ? ComparisonJson.of(comparison, summary, messages)
              : ComparisonText.of(summary, messages, Terminal.current()));
    }
    return ExitCode.OK;
  }

  private static void write(ComparisonSummary summary, Messages messages, Path output) {
    try {
      Console.note(StandIns.of(summary, messages));
      PdfExport.write(summary, false, messages, output);
    } catch (IOException e) {
      throw new BadInputException(Console.oneLine(Console.why(e)));
    }
  }
}
