package disha.userdata;

import disha.files.Loaded;
import disha.files.SafeFile;
import disha.files.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;

/// The settings on disk: one small file that is replaced as a whole. Not to be used by two threads
/// at once; two running programs do not undo each other's changes, as each change is made to what
/// the file holds at that moment.
public final class SettingsFile {
  private static final String NAME = "settings.json";

  /// Where a damaged file is put aside.
  private static final String DAMAGED = "settings-damaged.json";

  private final Path folder;

  /// @param folder where the file is; made when first needed
  public SettingsFile(Path folder) {
    this.folder = folder;
  }

  /// What came of looking into the file.
  public sealed interface SettingsFound {
    /// The settings, or the usual ones where there was no file yet.
    record Fine(Settings settings) implements SettingsFound {}

    /// The file was damaged and has been put aside; the usual settings hold.
    ///
    /// @param file where it is now
    record PutAside(Path file) implements SettingsFound {}
  }

  /// Reads the settings.
  ///
  /// @throws IOException if a file is there that can be neither read nor put aside
  public SettingsFound read() throws IOException {
    Path file = folder.resolve(NAME);
    if (Files.notExists(file)) {
      return new SettingsFound.Fine(Settings.DEFAULT);
    }
    return switch (content(file)) {
      case Loaded.Good<Settings> good -> new SettingsFound.Fine(good.value());
      case Loaded.Bad<Settings> bad -> {
        Path aside = folder.resolve(DAMAGED);
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        yield new SettingsFound.PutAside(aside);
      }
    };
  }

  private static Loaded<Settings> content(Path file) {
    return switch (TextFile.read(file)) {
      case Loaded.Good<String> text -> SettingsText.read(text.value(), file.toString());
      case Loaded.Bad<String> bad -> new Loaded.Bad<>(bad.problems());
    };
  }

  /// Changes the settings in the file.
  ///
  /// @throws IOException if they could not be written; the file is then as it was
  public void change(UnaryOperator<Settings> change) throws IOException {
    Settings before =
        switch (read()) {
          case SettingsFound.Fine fine -> fine.settings();
          case SettingsFound.PutAside aside -> Settings.DEFAULT;
        };
    Folders.make(folder);
    String text = SettingsText.write(change.apply(before));
    SafeFile.write(folder.resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
  }
}
