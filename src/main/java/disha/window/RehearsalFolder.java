package disha.window;

import disha.files.profile.ProfileFile;
import java.nio.file.Path;
import java.util.Optional;

/// Where the build's one use of the program leaves its files.
public record RehearsalFolder(Path folder) {
  private static final String PROPERTY = "disha.rehearsal";

  /// The folder, where the system property of this name asks for a rehearsal.
  public static Optional<RehearsalFolder> asked() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(Path::of)
        .map(RehearsalFolder::new);
  }

  public Path profile() {
    return folder.resolve("rehearsal" + ProfileFile.ENDING);
  }

  public Path pdf() {
    return folder.resolve("rehearsal.pdf");
  }
}
