package disha.summary.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparer;
import disha.estimate.compare.Comparison;
import disha.estimate.pay.Prices;
import disha.report.ComparisonJson;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What a comparison shows, case by case: each file in `src/test/data/comparisons` holds a
/// sentence, two to four profiles and what must come of them.
class ComparisonCaseTest {
  private static final Path CASES = Path.of("src/test/data/comparisons");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<DynamicTest> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        JsonObject data = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        out.add(
            DynamicTest.dynamicTest(
                data.get("sentence").getAsString(),
                file.toUri(),
                () -> check(data.getAsJsonObject("expect"), result(data))));
      }
    }
    return out.stream();
  }

  private static JsonObject result(JsonObject data) {
    Estimator estimator = new Estimator(TestModel.get());
    List<Estimate> estimates = new ArrayList<>();
    for (JsonElement p : data.getAsJsonArray("profiles")) {
      estimates.add(estimator.estimate(TestModel.profile(p.toString()), Prices.AS_WRITTEN));
    }
    Comparison comparison = Comparer.compare(estimator, estimates);
    ComparisonSummary summary =
        ComparisonWords.of(
            comparison,
            Collections.nCopies(estimates.size(), Optional.empty()),
            Messages.english());
    return JsonParser.parseString(ComparisonJson.of(comparison, summary, Messages.english()))
        .getAsJsonObject();
  }

  private static void check(JsonObject expected, JsonObject result) {
    for (String key : expected.keySet()) {
      JsonElement value = expected.get(key);
      switch (key) {
        case "segment" -> {
          // This says where the others look.
        }
        case "answers", "assumptions" ->
            assertThat(ids(result.getAsJsonArray(key))).isEqualTo(strings(value));
        case "sameAnswers" -> assertThat(result.get(key)).isEqualTo(value);
        case "headlines" -> assertThat(result.get(key)).isEqualTo(value);
        case "headline" ->
            assertThat(strings(result.get("headlines")))
                .anyMatch(h -> h.contains(value.getAsString()));
        case "segments" -> assertThat(result.getAsJsonArray("segments")).hasSize(value.getAsInt());
        case "verdicts" -> {
          JsonArray verdicts = new JsonArray();
          profiles(result, expected)
              .forEach(p -> verdicts.add(p.isJsonNull() ? p : p.getAsJsonObject().get("verdict")));
          assertThat(verdicts).isEqualTo(value);
        }
        case "groups" -> {
          JsonArray groups = new JsonArray();
          profiles(result, expected)
              .forEach(p -> groups.add(p.isJsonNull() ? p : p.getAsJsonObject().get("group")));
          assertThat(groups).isEqualTo(value);
        }
        case "paid" -> {
          JsonArray paid = new JsonArray();
          profiles(result, expected).forEach(p -> paid.add(p.getAsJsonObject().has("years")));
          assertThat(paid).isEqualTo(value);
        }
        default -> throw new IllegalArgumentException("unknown expectation " + key);
      }
    }
  }

  private static JsonArray profiles(JsonObject result, JsonObject expected) {
    for (JsonElement s : result.getAsJsonArray("segments")) {
      if (s.getAsJsonObject().get("id").equals(expected.get("segment"))) {
        return s.getAsJsonObject().getAsJsonArray("profiles");
      }
    }
    throw new AssertionError("it does not differ in " + expected.get("segment"));
  }

  private static List<String> ids(JsonArray rows) {
    List<String> out = new ArrayList<>();
    rows.forEach(r -> out.add(r.getAsJsonObject().get("id").getAsString()));
    return out;
  }

  private static List<String> strings(JsonElement list) {
    List<String> out = new ArrayList<>();
    list.getAsJsonArray().forEach(e -> out.add(e.getAsString()));
    return out;
  }
}
