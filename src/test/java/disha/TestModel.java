package disha;

import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.model.ModelSource;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.Model;

/// The built-in model, loaded once for all tests, and profiles for it.
public final class TestModel {
  private static final Model MODEL = good(ModelLoader.load(ModelSource.bundled()));

  private TestModel() {}

  /// The built-in model; loading it proves it free of faults.
  public static Model get() {
    return MODEL;
  }

  /// A profile from the text of its file.
  public static Profile profile(String json) {
    return good(ProfileFile.parse(MODEL, json, "test.disha"));
  }

  /// A question as a profile file calls it, such as `skills.teamwork`.
  public static QuestionId question(String text) {
    Topic topic = Topic.of(text).orElseThrow();
    int dot = text.indexOf('.');
    return dot < 0 ? QuestionId.of(topic) : QuestionId.of(topic, text.substring(dot + 1));
  }

  /// What was loaded, or a failed test that lists the problems.
  public static <T> T good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> g -> g.value();
      case Loaded.Bad<T> b -> throw new AssertionError(b.problems().toString());
    };
  }
}
