package disha.cli;

import disha.about.Version;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.evidence.EvidencePack;
import disha.evidence.OfferVoice;
import disha.export.PaperFormat;
import disha.export.PdfExport;
import disha.files.SafeFile;
import disha.roster.mapping.HeadingWords;
import disha.roster.readings.ReadingsSheet;
import disha.roster.report.GroupReport;
import disha.roster.report.GroupRun;
import disha.roster.run.ClassAnswers;
import disha.roster.run.ClassList;
import disha.roster.run.ClassPeople;
import disha.roster.run.ClassRun;
import disha.roster.run.DryRun;
import disha.roster.run.Journal;
import disha.roster.run.RunFiles;
import disha.roster.template.ClassTemplate;
import disha.roster.words.RosterWords;
import disha.rules.Model;
import disha.sheet.SheetException;
import disha.sheet.SheetFile;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(names = "--report", paramLabel = "OUT.pdf")
  private String reported;

  @Option(names = "--all-work")
  private boolean allWork;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--template", paramLabel = "FILE")
  private String template;

  @Mixin private EvidenceOption evidence;

  @ParentCommand private RootCommand root;

  private final Messages messages = Console.messages();

  @Override
  public Integer call() {
    if (named == null && template == null) {
      throw new BadInputException(messages.text("command.class.noFile"));
    }
    if (named != null && template != null) {
      throw new BadInputException(messages.text("command.class.fileOrTemplate"));
    }
    if (allWork && evidence.isGiven()) {
      throw new BadInputException(messages.text("command.class.allWork"));
    }
    try {
      return named == null ? template(FileName.path(template)) : answer(FileName.path(named));
    } catch (SheetException e) {
      throw new BadInputException(Console.oneLine(e.text(messages)));
    } catch (IOException e) {
      throw new BadInputException(Console.oneLine(e.getMessage()));
    }
  }

  private int template(Path target) throws IOException {
    Model model = root.model().load();
    SheetFile.SheetForm form = SheetFile.SheetForm.of(target);
    // It may have been filled in.
    if (Files.exists(target)) {
      throw new BadInputException(
          Console.oneLine(messages.text("command.class.templateThere", target.toString())));
    }
    HeadingWords headings = new HeadingWords(RosterWords.of(model, messages), messages);
    SafeFile.write(target, ClassTemplate.of(model, headings, messages).bytes(form));
    Console.error(Console.oneLine(messages.text("roster.template.done", target.toString())));
    if (form != SheetFile.SheetForm.XLSX) {
      Console.error(messages.text("roster.template.plain"));
    }
    return ExitCode.OK;
  }

  private int answer(Path file) throws IOException {
    Model model = root.model().load();
    Optional<EvidencePack> onRecord = evidence.load(model);
    Estimator estimator = evidence.estimator(model, onRecord);
    RosterWords words = RosterWords.of(estimator.model(), messages);
    HeadingWords headings = new HeadingWords(words, messages);
    try (ClassList list = ClassList.open(file, headings)) {
      ClassReport told = new ClassReport(list, messages);
      if (dryRun) {
        ClassAnswers none =
            new ClassAnswers(estimator, messages, Prices.TODAY, Optional.empty(), Optional.empty());
        DryRun run =
            DryRun.of(
                list, headings, words, none, ZonedDateTime.now(ZoneId.systemDefault()).getYear());
        Path readings = RunFiles.readings(file);
        SafeFile.write(
            readings,
            ReadingsSheet.of(run.columns().values(), run.counts().firstRefused(), messages));
        Console.print(
            new DryRunText(list, estimator.model().vocabulary(), messages)
                .of(run, told.file(), readings));
        return ExitCode.OK;
      }
      RunFiles files =
          RunFiles.of(
              file,
              Optional.ofNullable(written).map(FileName::path),
              Optional.ofNullable(papers).map(FileName::path));
      refuseMissing(files.result().toAbsolutePath().getParent());
      if (files.papers().isPresent()) {
        make(files.papers().get());
      }
      List<String> replaced = replaced(files);
      Optional<Path> report = Optional.ofNullable(reported).map(FileName::path);
      report.ifPresent(this::refuseOther);
      Journal journal =
          ClassRun.begun(
              file,
              files,
              wish(estimator, onRecord),
              ZonedDateTime.now(ZoneId.systemDefault()).toString());
      ZonedDateTime at = ZonedDateTime.parse(journal.started());
      SummaryOptions paper = EvidenceOption.with(onRecord, SummaryOptions.paper("", List.of()));
      ClassAnswers answers =
          new ClassAnswers(
              estimator,
              messages,
              Prices.TODAY,
              files
                  .papers()
                  .map(
                      dir -> estimate -> PdfExport.paper(estimator, estimate, paper, messages, at)),
              onRecord,
              Map.of(),
              allWork);
      int workers = Runtime.getRuntime().availableProcessors();
      ClassRun run = new ClassRun(list, headings, words, answers, files, workers);
      ClassRun.RunOutcome outcome = run.run(journal, at.getYear(), new ClassProgress(messages));
      List<String> lines = new ArrayList<>(told.lines(outcome, files));
      OfferVoice.told(estimator.model(), messages).ifPresent(lines::add);
      if (outcome.whole()) {
        lines.addAll(replaced);
      }
      Console.note(lines);
      if (report.isPresent() && outcome.whole()) {
        ClassPeople people = new ClassPeople(list, headings, words, answers, at.getYear());
        SafeFile.write(
            report.get(),
            GroupReport.pdf(
                GroupRun.of(people, answers),
                list.title(messages.text("list.comma")),
                String.valueOf(file.getFileName()),
                outcome.counts(),
                messages,
                at,
                Version.number()));
        Console.error(
            Console.oneLine(messages.text("roster.done.report", report.get().toString())));
      }
      return ExitCode.OK;
    }
  }

  private void refuseOther(Path target) {
    if (PaperFormat.of(target).filter(f -> f == PaperFormat.PDF).isEmpty()) {
      throw new BadInputException(
          Console.oneLine(messages.text("command.class.report", target.toString())));
    }
  }

  private void make(Path folder) throws IOException {
    if (Files.exists(folder)) {
      refuseMissing(folder);
    } else {
      Files.createDirectories(folder);
    }
  }

  /// What is told of answers of an earlier run that these take the place of.
  private List<String> replaced(RunFiles files) {
    return Files.exists(files.result())
        ? List.of(messages.text("roster.done.replaced", files.result().toString()))
        : List.of();
  }

  private void refuseMissing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(
          Console.oneLine(messages.text("command.class.folder", folder.toString())));
    }
  }

  /// What makes a run another than one before on the same list.
  private String wish(Estimator estimator, Optional<EvidencePack> onRecord) {
    return String.join(
        "\n",
        Version.number(),
        estimator.model().manifest().version(),
        root.model().folder().map(Path::toString).orElse(""),
        messages.language(),
        onRecord.map(p -> p.info() + "\n" + p.offers()).orElse(""),
        Boolean.toString(estimator.model().offers().isPresent()),
        Boolean.toString(allWork));
  }
}
