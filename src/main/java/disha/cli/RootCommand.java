package disha.cli;

import disha.about.Libraries;
import disha.about.Version;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.export.PrintedPages;
import disha.export.WindowPdf;
import disha.files.Loaded;
import disha.files.profile.Examples;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.rules.Model;
import disha.text.Messages;
import disha.window.DishaWindow;
import disha.window.WindowStart;
import disha.window.state.ResultsModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `disha [FILE]`: opens the window, on a profile if one is named. Where no window can be opened it
/// says so, and shows in the terminal what the window would.
@Command(
    name = "disha",
    resourceBundle = "messages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      EstimateCommand.class,
      CompareCommand.class,
      SummaryCommand.class,
      ClassCommand.class,
      CheckModelCommand.class
    })
public final class RootCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "FILE")
  private String named;

  /// Which it is has been looked for before; here it stands for the help, and as that it was asked
  /// for.
  @Option(names = "--lang", paramLabel = "LANG", scope = ScopeType.INHERIT)
  private String language;

  @Mixin private ModelOption model = new ModelOption();

  /// The command of a call that only opens the window, as a double-click does: no argument, or a
  /// profile. Such a call is understood without the library for command lines, which takes longer
  /// to load than the window.
  public static Optional<RootCommand> ofPlain(LanguageChoice language) {
    List<String> args = language.rest();
    if (!isPlain(args)) {
      return Optional.empty();
    }
    RootCommand command = new RootCommand();
    command.named = args.isEmpty() ? null : args.getFirst();
    command.language = language.tag().orElse(null);
    return Optional.of(command);
  }

  private static boolean isPlain(List<String> args) {
    return args.isEmpty()
        || (args.size() == 1
            && !args.getFirst().startsWith("-")
            && args.getFirst().endsWith(ProfileFile.ENDING));
  }

  /// Whether these may be the arguments of a call that needs the program's own model: one that only
  /// opens the window, or a command.
  public static boolean needsBundledModel(List<String> args) {
    return isPlain(args)
        || (args.size() > 1
            && !args.getFirst().startsWith("-")
            && args.stream().noneMatch(a -> a.startsWith("--model")));
  }

  /// Does what the command says, and tells of bad input.
  public int callOrTell() {
    try {
      return call();
    } catch (BadInputException e) {
      return Console.tell(e);
    }
  }

  /// The choice of a model, wherever in the call it stands.
  ModelOption model() {
    return model;
  }

  @Override
  public Integer call() {
    Optional<Path> file = Optional.ofNullable(named).map(FileName::path);
    // The window system and the model need one another only in the end.
    FutureTask<Estimator> loading = new FutureTask<>(this::prepare);
    Thread.ofPlatform()
        .name("model")
        .start(() -> {
          loading.run();
          // Of a profile that is named results are shown at once; without one there is time later.
          if (file.isPresent() && loading.state() == Future.State.SUCCESS) {
            ResultsModel.warmUp(loading.resultNow(), Console.messages());
          }
        });
    if (model.folder().isPresent()) {
      // One of the person's own may be faulty: then there is no window.
      loaded(loading);
    }
    return DisplayProbe.isWithoutDisplay()
        ? inTerminal(loaded(loading).model(), file, why(new DisplayProbe.NoDisplay()))
        : open(loading, file);
  }

  private static String why(DisplayProbe probe) {
    return switch (probe) {
      case DisplayProbe.NoDisplay n -> Console.messages().text("command.noDisplay");
      case DisplayProbe.MissingLibrary m ->
          Console.messages().text("command.noLibrary", m.library(), m.debian(), m.fedora());
    };
  }

  // The first estimate takes longest: it compiles the model's rules.
  private Estimator prepare() {
    Estimator estimator = new Estimator(model.load());
    estimator.estimate(Profile.EMPTY, Prices.TODAY);
    return estimator;
  }

  private static Estimator loaded(Future<Estimator> loading) {
    try {
      return loading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof BadInputException bad) {
        throw bad;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int open(Future<Estimator> loading, Optional<Path> file) {
    try {
      DishaWindow.launch(() ->
          new WindowStart(
              loaded(loading),
              model.folder(),
              Console.messages(),
              language != null,
              file,
              new WindowPdf(),
              PrintedPages::of,
              Libraries::about));
      return ExitCode.OK;
    } catch (UnsupportedOperationException e) {
      // So JavaFX reports a library that is missing, or a display that does not answer.
      return inTerminal(loaded(loading).model(), file, why(DisplayProbe.afterFailure()));
    }
  }

  /// Shows in the terminal what a window would have shown: the named profile, or an example.
  private static int inTerminal(Model rules, Optional<Path> file, String why) {
    Messages messages = Console.messages();
    String example = Examples.names().getFirst();
    Profile profile =
        file.map(f -> ModelOption.profile(rules, f)).orElseGet(() -> example(rules, example));
    Estimator estimator = new Estimator(rules);
    Estimate estimate = estimator.estimate(profile, Prices.TODAY);
    String shown = file.map(Path::toString).orElse("resources/examples/" + example);
    String command = "summary " + Console.oneLine(shown) + " -o summary.pdf";
    boolean maven = "maven".equals(System.getProperty("disha.launcher"));
    String pdf =
        messages.text(
            "command.makePdf",
            maven
                ? "mvn -q compile exec:exec \"-Ddisha.args=" + command + "\""
                : "disha " + command);
    String line = System.lineSeparator();
    Console.print(EstimateCommand.text(estimator, estimate, false) + line + pdf + line);
    // Last, so that of a profile that cannot be shown no more than that is said.
    Console.error(why);
    return file.map(f -> EstimateCommand.verdictOf(estimate, f)).orElse(ExitCode.OK);
  }

  private static Profile example(Model rules, String name) {
    return switch (Examples.read(rules, name)) {
      case Loaded.Good<Profile> g -> g.value();
      // Another model may lack words that the example uses; then an empty profile is shown.
      case Loaded.Bad<Profile> b -> Profile.EMPTY;
    };
  }
}
