package disha.userdata;

import disha.files.PathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Where the program keeps what it remembers, as the system wants it.
///
/// @param settings the folder of the settings
/// @param state the folder of what is kept for a while
public record Folders(Path settings, Path state) {
  /// The system property that puts both elsewhere, in one folder.
  public static final String PROPERTY = "disha.home";

  private static final String NAME = "disha";

  /// Where nothing can be kept: what tries to is told so.
  private static final Path NOWHERE = Path.of("/dev/null");

  /// Makes a folder, unless it is there, in which only the person can look: it may hold what is in
  /// a private profile.
  ///
  /// @throws UnreadableHomeException if there is no such folder, as nobody knows where it would be
  static void make(Path folder) throws IOException {
    if (folder.startsWith(NOWHERE)) {
      throw new UnreadableHomeException();
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  /// The folders on this computer, for the person who runs the program.
  public static Folders here() {
    String elsewhere = System.getProperty(PROPERTY);
    if (elsewhere != null) {
      Path folder = PathText.read(elsewhere).orElse(NOWHERE);
      return new Folders(folder, folder);
    }
    return of(
        System.getProperty("os.name", ""),
        System::getenv,
        PathText.read(System.getProperty("user.home")).orElse(NOWHERE));
  }

  /// The folders on a system.
  ///
  /// @param environment the system's variables, null for one that is not set
  static Folders of(String system, Function<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path roaming = home.resolve("AppData").resolve("Roaming");
      Path local = home.resolve("AppData").resolve("Local");
      return new Folders(
          set(environment, "APPDATA").orElse(roaming).resolve("Disha"),
          set(environment, "LOCALAPPDATA").orElse(local).resolve("Disha"));
    }
    if (name.startsWith("mac")) {
      Path support = home.resolve("Library").resolve("Application Support").resolve("Disha");
      return new Folders(support, support);
    }
    // The XDG specification starts from this variable; Java asks the list of users.
    Path own = set(environment, "HOME").orElse(home);
    Path config = own.resolve(".config");
    Path state = own.resolve(".local").resolve("state");
    return new Folders(
        set(environment, "XDG_CONFIG_HOME").orElse(config).resolve(NAME),
        set(environment, "XDG_STATE_HOME").orElse(state).resolve(NAME));
  }

  // Relative ones are to be ignored, says the XDG specification.
  private static Optional<Path> set(Function<String, String> environment, String variable) {
    return Optional.ofNullable(environment.apply(variable))
        .filter(value -> !value.isBlank())
        .flatMap(PathText::read)
        .filter(Path::isAbsolute);
  }
}
