package disha.cli;

import disha.about.Version;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.model.ModelSource;
import disha.rules.Model;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `disha check-model [DIR]`: everything that is wrong with a rules model.
@Command(
    name = "check-model",
    resourceBundle = "messages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckModelCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "DIR")
  private String folder;

  @ParentCommand private RootCommand root;

  @Override
  public Integer call() {
    Path named = root.model().folder().orElse(null);
    if (folder != null && named != null) {
      throw new BadInputException(Console.messages().text("command.twoModels"));
    }
    Path dir = folder != null ? FileName.path(folder) : named;
    ModelSource source = dir == null ? ModelSource.bundled() : ModelSource.folder(dir);
    switch (ModelLoader.load(source)) {
      case Loaded.Good<Model> g -> {
        Model m = g.value();
        Console.print(
            Console.messages()
                    .text(
                        "command.modelGood",
                        m.manifest().version(),
                        m.documents().size(),
                        m.facts().size(),
                        m.segments().size(),
                        m.readings().size(),
                        m.assumptions().size())
                + System.lineSeparator());
        return ExitCode.OK;
      }
      case Loaded.Bad<Model> b -> {
        Console.print(
            b.problems().stream()
                .map(p -> Console.line(p) + System.lineSeparator())
                .collect(Collectors.joining()));
        Console.error(Console.messages().text("command.modelBad", b.problems().size()));
        return ExitCode.BAD_INPUT;
      }
    }
  }
}
