package disha.hard;

import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.files.Loaded;
import disha.files.TextFile;
import disha.files.model.ModelLoader;
import disha.files.model.ModelSource;
import disha.json.Problems;
import disha.profile.Profile;
import disha.rules.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a fuzzer calls with the parts of a model one after the other, whatever their bytes are.
public final class ModelFuzz {
  /// Stands between two parts; no part can have it inside.
  static final char BETWEEN = '\u001e';

  /// A model with little in it: of a large one fewer could be tried.
  static final Path SMALL = Path.of("src/test/data/small-model");

  /// The names of the parts in their order.
  static final List<String> PARTS = parts();

  private static final String LABEL = "fuzz/";

  // Of the time most goes into the proof that the rules of the model are without gaps.
  private static final Effort EFFORT = new Effort(200, 100);

  private ModelFuzz() {}

  private static List<String> parts() {
    try (Stream<Path> all = Files.list(SMALL)) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads one model: it loads and can be used, or says why not.
  public static void fuzzerTestOneInput(byte[] input) {
    ModelSource model = new InMemory(input);
    switch (EFFORT.bounded(() -> ModelLoader.load(model))) {
      case Loaded.Bad<Model> bad -> FaultMessages.check(bad.problems(), LABEL);
      case Loaded.Good<Model> good ->
          new Estimator(good.value()).estimate(Profile.EMPTY, Prices.AS_WRITTEN);
    }
  }

  /// A model of which all parts stand in one array.
  private static final class InMemory implements ModelSource {
    private final Map<String, byte[]> parts = new HashMap<>();

    InMemory(byte[] input) {
      int from = 0;
      for (String part : PARTS) {
        int to = from;
        while (to < input.length && input[to] != BETWEEN) {
          to++;
        }
        parts.put(part, Arrays.copyOfRange(input, Math.min(from, to), to));
        from = Math.min(to + 1, input.length);
      }
    }

    @Override
    public Optional<String> text(String name, Problems problems) {
      return TextFile.text(parts.get(name), label(name), problems);
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
