package disha.files;

import disha.json.Problems;
import disha.profile.Profile;
import disha.rules.Model;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// A person's profile on disk.
public final class ProfileFile {
  /// The ending of the files' names.
  public static final String ENDING = ".disha";

  private ProfileFile() {}

  /// Reads a profile; a file with any fault gives its problems and no profile.
  public static Loaded<Profile> read(Model model, Path file) {
    Problems problems = new Problems();
    Optional<String> text = TextFile.read(file, file.toString(), problems);
    return text.map(t -> parse(model, t, file.toString()))
        .orElseGet(() -> new Loaded.Bad<>(problems.all()));
  }

  /// Reads a profile from a text.
  ///
  /// @param label the name under which problems are reported
  public static Loaded<Profile> parse(Model model, String text, String label) {
    return ProfileReader.read(model, text, label);
  }

  /// The profile as the text of a file.
  public static String format(Profile profile) {
    return ProfileWriter.write(profile);
  }

  /// Writes a profile: the file is either wholly the new one or untouched.
  public static void write(Profile profile, Path file) throws IOException {
    SafeFile.write(file, format(profile).getBytes(StandardCharsets.UTF_8));
  }
}
