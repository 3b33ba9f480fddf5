package disha.files.model;

import disha.files.BundledFiles;
import disha.files.TextFile;
import disha.json.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the parts of a model come from.
public interface ModelSource {
  /// The part that says what the model is.
  String MANIFEST = "model.json";

  /// The text of one part, or a problem.
  Optional<String> text(String name, Problems problems);

  /// The name under which a part's problems are reported.
  String label(String name);

  /// The model that comes with the program.
  static ModelSource bundled() {
    return new Inside();
  }

  /// Whether this is a folder that may hold a model.
  static boolean isModel(Path folder) {
    return Files.isRegularFile(folder.resolve(MANIFEST));
  }

  /// A model in a folder.
  static ModelSource folder(Path folder) {
    return new Folder(folder);
  }

  /// The model inside the program.
  record Inside() implements ModelSource {
    @Override
    public Optional<String> text(String name, Problems problems) {
      return BundledFiles.text("/model/" + name, name, problems);
    }

    @Override
    public String label(String name) {
      return name;
    }
  }

  /// A model in a folder of the person's.
  record Folder(Path folder) implements ModelSource {
    @Override
    public Optional<String> text(String name, Problems problems) {
      return TextFile.read(folder.resolve(name), label(name), problems);
    }

    @Override
    public String label(String name) {
      return folder.resolve(name).toString();
    }
  }
}
