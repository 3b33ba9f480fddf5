package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.profile.Profile;
import disha.summary.SegmentChoice;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What a person is told, case by case: each file in `src/test/data/summaries` holds a sentence, a
/// profile, what is asked for, and the parts of the summary that matter to the sentence.
class SummaryCaseTest {
  private static final Path CASES = Path.of("src/test/data/summaries");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().map(SummaryCaseTest::test).toList().stream();
    }
  }

  private static DynamicTest test(Path file) {
    JsonObject data = read(file);
    return DynamicTest.dynamicTest(
        data.get("sentence").getAsString(),
        file.toUri(),
        () -> {
          JsonObject told = SummaryJson.of(summary(data));
          assertThat(data.getAsJsonObject("told").size()).isPositive();
          check("$", data.get("told"), told);
        });
  }

  private static JsonObject read(Path file) {
    try {
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Summary summary(JsonObject data) {
    Prices prices = data.has("today") ? Prices.TODAY : Prices.AS_WRITTEN;
    Profile profile = TestModel.profile(data.get("profile").toString());
    // Each case has an estimator of its own, as on the command line: none rests on another.
    Estimate estimate = new Estimator(TestModel.get()).estimate(profile, prices);
    return TestInsights.summary(estimate, Messages.english(), options(data));
  }

  /// Some segments by id, or so many of the best; with what takes long only where it is told.
  private static SummaryOptions options(JsonObject data) {
    String told = data.get("told").toString();
    boolean deep = told.contains("\"projection\"") || told.contains("\"ways\"");
    JsonElement shows = data.get("shows");
    if (shows instanceof JsonArray ids) {
      List<String> chosen = new ArrayList<>();
      ids.forEach(id -> chosen.add(id.getAsString()));
      return new SummaryOptions(new SegmentChoice.ChosenSegments(chosen), true, deep);
    }
    return new SummaryOptions(new SegmentChoice.BestSegments(shows.getAsInt()), false, deep);
  }

  /// What is expected of an object can leave out what does not matter; lists are expected whole.
  private static void check(String path, JsonElement expected, JsonElement told) {
    if (expected instanceof JsonObject object) {
      assertThat(told).as(path).isInstanceOf(JsonObject.class);
      for (String key : object.keySet()) {
        assertThat(told.getAsJsonObject().keySet()).as(path).contains(key);
        check(path + "." + key, object.get(key), told.getAsJsonObject().get(key));
      }
    } else if (expected instanceof JsonArray list) {
      assertThat(told).as(path).isInstanceOf(JsonArray.class);
      assertThat(told.getAsJsonArray()).as(path).hasSize(list.size());
      for (int i = 0; i < list.size(); i++) {
        check(path + "[" + i + "]", list.get(i), told.getAsJsonArray().get(i));
      }
    } else {
      assertThat(told).as(path).isEqualTo(expected);
    }
  }
}
