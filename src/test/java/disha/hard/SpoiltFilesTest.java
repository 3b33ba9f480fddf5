package disha.hard;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.model.ModelSource;
import disha.files.profile.Examples;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.rules.Model;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However a profile or a model is spoilt, it either loads and can be used, or every fault is told
/// with its file and place, soon.
class SpoiltFilesTest {
  private static final long MANY_PROFILES = Long.getLong("disha.mutations.profiles", 300_000);
  private static final long MANY_MODELS = Long.getLong("disha.mutations.models", 5_000);

  /// On any machine, however busy.
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final Path EXAMPLES = Path.of("resources/examples");
  private static final Path MODEL = Path.of("resources/model");
  private static final Messages MESSAGES = Messages.english();

  @TempDir private Path folder;

  /// What went wrong, each kind once, with the first seed that shows it.
  private final Map<String, String> faults = new TreeMap<>();

  private int good;

  @Test
  void aSpoiltProfileLoadsOrSaysWhy() throws IOException {
    profiles(1_000);
  }

  @Tag("hard")
  @Test
  void manySpoiltProfilesLoadOrSayWhy() throws IOException {
    profiles(MANY_PROFILES);
  }

  private void profiles(long times) throws IOException {
    List<String> names = Examples.names();
    for (long seed = 0; seed < times; seed++) {
      String text = Files.readString(EXAMPLES.resolve(names.get((int) (seed % names.size()))));
      byte[] spoilt = new FileSpoiler(new Random(seed)).mutate(text);
      tryProfile(spoilt, "seed " + seed);
    }
    assertThat(faults).isEmpty();
    assertThat(good).as("profiles that load all the same").isPositive();
  }

  @Test
  void aProfileThatEndsAnywhereLoadsOrSaysWhy() throws IOException {
    byte[] all = Files.readAllBytes(EXAMPLES.resolve(Examples.names().getFirst()));
    for (int length = 0; length < all.length; length++) {
      tryProfile(Arrays.copyOf(all, length), "length " + length);
    }
    assertThat(faults).isEmpty();
  }

  private void tryProfile(byte[] content, String which) throws IOException {
    Path file = Files.write(folder.resolve("spoilt" + ProfileFile.ENDING), content);
    judge(
        which,
        () -> {
          Loaded<List<Scenario>> loaded = ProfileFile.readAll(TestModel.get(), file);
          switch (loaded) {
            case Loaded.Bad<List<Scenario>> bad ->
                FaultMessages.check(bad.problems(), file.toString());
            case Loaded.Good<List<Scenario>> all -> {
              good++;
              String again = ProfileFile.format(all.value());
              assertThat(ProfileFile.parseAll(TestModel.get(), again, "again")).isEqualTo(all);
              all.value().forEach(s -> use(new Estimator(TestModel.get()), s.profile()));
            }
          }
        });
  }

  @Test
  void aSpoiltModelLoadsOrSaysWhy() throws IOException {
    models(26);
  }

  @Tag("hard")
  @Test
  void manySpoiltModelsLoadOrSayWhy() throws IOException {
    models(MANY_MODELS);
  }

  private void models(long times) throws IOException {
    List<Path> parts;
    try (Stream<Path> all = Files.list(MODEL)) {
      parts = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path part : parts) {
      Files.copy(part, folder.resolve(part.getFileName()));
    }
    for (long seed = 0; seed < times; seed++) {
      Path part = parts.get((int) (seed % parts.size()));
      String text = Files.readString(part);
      Path file = folder.resolve(part.getFileName());
      Files.write(file, new FileSpoiler(new Random(seed)).mutate(text));
      judge(part.getFileName() + ", seed " + seed, this::tryModel);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
    assertThat(faults).isEmpty();
  }

  private void tryModel() {
    switch (ModelLoader.load(ModelSource.folder(folder))) {
      case Loaded.Bad<Model> bad -> FaultMessages.check(bad.problems(), folder.toString());
      case Loaded.Good<Model> model -> {
        good++;
        Estimator estimator = new Estimator(model.value());
        for (String name : Examples.names()) {
          if (Examples.read(model.value(), name) instanceof Loaded.Good<Profile> profile) {
            use(estimator, profile.value());
          }
        }
      }
    }
  }

  private static void use(Estimator estimator, Profile profile) {
    Estimate estimate = estimator.estimate(profile, Prices.AS_WRITTEN);
    TestInsights.summary(estimate, MESSAGES, SummaryOptions.SCRIPT);
  }

  // All kinds of faults are wanted, not only the first; so whatever is thrown is noted here.
  private void judge(String which, Runnable trial) {
    long start = System.nanoTime();
    try {
      trial.run();
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      StackTraceElement where =
          Stream.of(e.getStackTrace())
              .filter(f -> f.getClassName().startsWith("disha."))
              .findFirst()
              .orElse(e.getStackTrace()[0]);
      faults.putIfAbsent(e.getClass().getSimpleName() + " in " + where, which + ": " + e);
    }
    if (System.nanoTime() - start > SOON.toNanos()) {
      faults.putIfAbsent("slow", which);
    }
  }
}
