package disha.cli;

import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.model.ModelSource;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.rules.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The choice of a model, which every command has.
final class ModelOption {
  @Option(names = "--model", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private String folder;

  /// The folder, if one is named.
  Optional<Path> folder() {
    return Optional.ofNullable(folder).map(FileName::path);
  }

  /// Loads the chosen model.
  ///
  /// @throws BadInputException if it has faults
  Model load() {
    Loaded<Model> loaded =
        folder == null
            ? BundledModel.get()
            : ModelLoader.load(ModelSource.folder(FileName.path(folder)));
    return good(loaded);
  }

  /// Loads a profile for a model.
  ///
  /// @throws BadInputException if it has faults
  static Profile profile(Model model, Path file) {
    return good(ProfileFile.read(model, file));
  }

  /// Loads all scenarios of a profile, at least one.
  ///
  /// @throws BadInputException if it has faults
  static List<Scenario> scenarios(Model model, Path file) {
    return good(ProfileFile.readAll(model, file));
  }

  private static <T> T good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> g -> g.value();
      case Loaded.Bad<T> b -> throw new BadInputException(Console.first(b.problems()));
    };
  }
}
