package disha.files.profile;

import disha.files.BundledFiles;
import disha.files.Loaded;
import disha.json.Problems;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.rules.Model;
import java.util.List;

/// The example profiles that come with the program.
public final class Examples {
  private static final String FOLDER = "/examples/";

  private Examples() {}

  /// The names of their files; the first is the one to show when there is nothing else to show.
  public static List<String> names() {
    return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /// Reads one of them.
  public static Loaded<Profile> read(Model model, String name) {
    return ProfileFile.parse(model, text(name), name);
  }

  /// Reads all scenarios of one of them.
  public static Loaded<List<Scenario>> readAll(Model model, String name) {
    return ProfileFile.parseAll(model, text(name), name);
  }

  private static String text(String name) {
    Problems problems = new Problems();
    return BundledFiles.text(FOLDER + name, name, problems)
        .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
  }
}
