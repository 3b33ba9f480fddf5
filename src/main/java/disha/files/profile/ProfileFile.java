package disha.files.profile;

import disha.files.Fingerprint;
import disha.files.Loaded;
import disha.files.SafeFile;
import disha.files.TextFile;
import disha.json.Problems;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.rules.Model;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A person's profile on disk.
public final class ProfileFile {
  /// The ending of the files' names.
  public static final String ENDING = ".disha";

  private ProfileFile() {}

  /// Reads a profile, the first scenario of its file; a file with any fault gives its problems and
  /// no profile.
  public static Loaded<Profile> read(Model model, Path file) {
    return first(readAll(model, file));
  }

  /// Reads all scenarios of a file, at least one; a file with any fault gives its problems and
  /// none.
  public static Loaded<List<Scenario>> readAll(Model model, Path file) {
    Problems problems = new Problems();
    Optional<String> text = TextFile.read(file, file.toString(), problems);
    return text.map(t -> parseAll(model, t, file.toString()))
        .orElseGet(() -> new Loaded.Bad<>(problems.all()));
  }

  /// Reads a profile from a text.
  ///
  /// @param label the name under which problems are reported
  public static Loaded<Profile> parse(Model model, String text, String label) {
    return first(parseAll(model, text, label));
  }

  /// Reads all scenarios from a text.
  ///
  /// @param label the name under which problems are reported
  public static Loaded<List<Scenario>> parseAll(Model model, String text, String label) {
    return ProfileReader.read(model, text, label);
  }

  private static Loaded<Profile> first(Loaded<List<Scenario>> all) {
    return switch (all) {
      case Loaded.Good<List<Scenario>> good -> new Loaded.Good<>(good.value().getFirst().profile());
      case Loaded.Bad<List<Scenario>> bad -> new Loaded.Bad<>(bad.problems());
    };
  }

  /// The profile as the text of a file.
  public static String format(Profile profile) {
    return format(Scenario.only(profile));
  }

  /// The scenarios of a profile as the text of a file.
  public static String format(List<Scenario> scenarios) {
    return ProfileWriter.write(scenarios);
  }

  /// Writes the scenarios of a profile: the file is either wholly the new one or untouched.
  ///
  /// @return the fingerprint of what was written
  public static String write(List<Scenario> scenarios, Path file) throws IOException {
    byte[] content = format(scenarios).getBytes(StandardCharsets.UTF_8);
    SafeFile.write(file, content);
    return Fingerprint.of(content);
  }
}
