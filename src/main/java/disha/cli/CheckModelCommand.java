package disha.cli;

import disha.about.Version;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.model.ModelSource;
import disha.rules.Model;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
  private Path folder;

  @ParentCommand private RootCommand root;

  @Override
  public Integer call() {
    Path named = root.model().folder().orElse(null);
    if (folder != null && named != null) {
      throw new BadInputException(Console.messages().text("command.twoModels"));
    }
    Path dir = folder != null ? folder : named;
    ModelSource source = dir == null ? ModelSource.bundled() : ModelSource.folder(dir);
    switch (ModelLoader.load(source)) {
      case Loaded.Good<Model> g -> {
        Model m = g.value();
        System.out.println(
            Console.messages()
                .text(
                    "command.modelGood",
                    m.manifest().version(),
                    m.documents().size(),
                    m.facts().size(),
                    m.segments().size(),
                    m.readings().size(),
                    m.assumptions().size()));
        return ExitCode.OK;
      }
      case Loaded.Bad<Model> b -> {
        b.problems().forEach(p -> System.out.println(Console.line(p)));
        Console.error(Console.messages().text("command.modelBad", b.problems().size()));
        return ExitCode.BAD_INPUT;
      }
    }
  }
}
