package disha.hard;

import disha.estimate.Estimator;
import disha.estimate.Prices;
import disha.files.Loaded;
import disha.files.ModelLoader;
import disha.files.ModelSource;
import disha.files.TextFile;
import disha.json.Problems;
import disha.profile.Profile;
import disha.rules.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a fuzzer calls with one part of a model, whatever its bytes are: the first byte says which
/// part, the others are those of a small model. Of a large one fewer could be tried.
public final class ModelFuzz {
  private static final String LABEL = "fuzz/";
  static final Path MODEL = Path.of("src/test/data/small-model");

  /// The names of the parts; a first byte stands for one of them.
  static final List<String> PARTS = parts();

  private static final Map<String, byte[]> SMALL =
      PARTS.stream().collect(Collectors.toMap(Function.identity(), ModelFuzz::content));

  // Of the time most goes into the proof that the rules of the model are without gaps.
  private static final Effort EFFORT = new Effort(200, 100);

  private ModelFuzz() {}

  private static List<String> parts() {
    try (Stream<Path> all = Files.list(MODEL)) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(String part) {
    try {
      return Files.readAllBytes(MODEL.resolve(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads one model: it loads and can be used, or says why not.
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String changed = PARTS.get(Math.floorMod(input[0], PARTS.size()));
    ModelSource model = new Changed(changed, Arrays.copyOfRange(input, 1, input.length));
    switch (EFFORT.bounded(() -> ModelLoader.load(model))) {
      case Loaded.Bad<Model> bad -> Told.check(bad.problems(), LABEL);
      case Loaded.Good<Model> good ->
          new Estimator(good.value()).estimate(Profile.EMPTY, Prices.AS_WRITTEN);
    }
  }

  /// The small model with one part changed.
  private static final class Changed implements ModelSource {
    private final String changed;
    private final byte[] content;

    Changed(String changed, byte[] content) {
      this.changed = changed;
      this.content = content;
    }

    @Override
    public Optional<String> text(String name, Problems problems) {
      byte[] bytes = name.equals(changed) ? content : SMALL.get(name);
      return TextFile.text(bytes, label(name), problems);
    }

    @Override
    public String label(String name) {
      return LABEL + name;
    }
  }

  /// Called by the fuzzer at its end.
  public static void fuzzerTearDown() {
    EFFORT.tell();
  }
}
