package disha.cli;

import disha.about.Version;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.export.PdfExport;
import disha.roster.mapping.HeadingWords;
import disha.roster.run.ClassAnswers;
import disha.roster.run.ClassList;
import disha.roster.run.ClassRun;
import disha.roster.run.Journal;
import disha.roster.run.RunFiles;
import disha.roster.sheet.SheetException;
import disha.roster.words.RosterWords;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `disha class FILE`: the answers for every student of a class list, as the same list with more
/// columns, and as summaries to hand over.
@Command(
    name = "class",
    resourceBundle = "messages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ClassCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "FILE")
  private String named;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT")
  private String written;

  @Option(names = "--pdf", paramLabel = "DIR")
  private String papers;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @ParentCommand private RootCommand root;

  private final Messages messages = Console.messages();

  @Override
  public Integer call() {
    if (named == null) {
      throw new BadInputException(messages.text("command.class.noFile"));
    }
    try {
      return answer(FileName.path(named));
    } catch (SheetException e) {
      throw new BadInputException(Console.oneLine(e.text(messages)));
    } catch (IOException e) {
      throw new BadInputException(Console.oneLine(e.getMessage()));
    }
  }

  private int answer(Path file) throws IOException {
    Estimator estimator = new Estimator(root.model().load());
    RosterWords words = RosterWords.of(estimator.model());
    HeadingWords headings = new HeadingWords(words);
    try (ClassList list = ClassList.open(file, headings)) {
      ClassReport told = new ClassReport(list, messages);
      if (dryRun) {
        // Filled in below.
        return ExitCode.OK;
      }
      RunFiles files =
          RunFiles.of(
              file,
              Optional.ofNullable(written).map(FileName::path),
              Optional.ofNullable(papers).map(FileName::path));
      files.papers().ifPresent(this::refuseMissing);
      Journal journal =
          ClassRun.begun(file, files, wish(estimator), ZonedDateTime.now().toString());
      ZonedDateTime at = ZonedDateTime.parse(journal.started());
      ClassAnswers answers =
          new ClassAnswers(
              estimator,
              messages,
              java.util.Map.of(),
              Prices.TODAY,
              files
                  .papers()
                  .map(dir -> estimate -> PdfExport.paper(estimator, estimate, messages, at)));
      int workers = Runtime.getRuntime().availableProcessors();
      ClassRun run = new ClassRun(list, headings, words, answers, files, workers);
      ClassRun.RunOutcome outcome = run.run(journal, at.getYear(), new ClassProgress(messages));
      Console.note(told.lines(outcome, files));
      return ExitCode.OK;
    }
  }

  private void refuseMissing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(
          Console.oneLine(messages.text("command.class.folder", folder.toString())));
    }
  }

  /// What makes a run another than one before on the same list.
  private String wish(Estimator estimator) {
    return String.join(
        "\n",
        Version.number(),
        estimator.model().manifest().version(),
        root.model().folder().map(Path::toString).orElse(""),
        messages.language());
  }
}
