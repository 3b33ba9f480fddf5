package disha.hard;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.files.Loaded;
import disha.files.TextFile;
import disha.files.profile.ProfileFile;
import disha.json.Problems;
import disha.profile.Scenario;
import java.util.List;

/// What a fuzzer calls with the bytes of a profile's file, whatever they are.
public final class ProfileFuzz {
  private static final String LABEL = "fuzz.disha";
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final Effort EFFORT = new Effort(50, 20);

  private ProfileFuzz() {}

  /// Reads one file: it loads and can be used, or says why not.
  public static void fuzzerTestOneInput(byte[] content) {
    switch (EFFORT.bounded(() -> read(content))) {
      case Loaded.Bad<List<Scenario>> bad -> FaultMessages.check(bad.problems(), LABEL);
      case Loaded.Good<List<Scenario>> good -> {
        String again = ProfileFile.format(good.value());
        assertThat(ProfileFile.parseAll(TestModel.get(), again, LABEL)).isEqualTo(good);
        good.value().forEach(s -> ESTIMATOR.estimate(s.profile(), Prices.AS_WRITTEN));
      }
    }
  }

  private static Loaded<List<Scenario>> read(byte[] content) {
    Problems problems = new Problems();
    return TextFile.text(content, LABEL, problems)
        .map(text -> ProfileFile.parseAll(TestModel.get(), text, LABEL))
        .orElseGet(() -> new Loaded.Bad<>(problems.all()));
  }

  /// Called by the fuzzer at its end.
  public static void fuzzerTearDown() {
    EFFORT.tell();
  }
}
