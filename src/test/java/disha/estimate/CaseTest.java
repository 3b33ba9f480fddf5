package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.TestInsights;
import disha.TestModel;
import disha.estimate.pay.Prices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What a person gets, case by case: each file in `src/test/data/cases` holds a sentence, a profile
/// and what its estimate must say.
class CaseTest {
  private static final Path CASES = Path.of("src/test/data/cases");
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().map(CaseTest::test).toList().stream();
    }
  }

  private static DynamicTest test(Path file) {
    JsonObject data = read(file);
    return DynamicTest.dynamicTest(
        data.get("sentence").getAsString(),
        file.toUri(),
        () -> {
          JsonObject result = result(data.get("profile"));
          JsonArray expectations = data.getAsJsonArray("expect");
          assertThat(expectations).isNotEmpty();
          expectations.forEach(e -> check(e.getAsJsonObject(), result));
        });
  }

  private static JsonObject result(JsonElement profile) {
    Estimate estimate =
        ESTIMATOR.estimate(TestModel.profile(profile.toString()), Prices.AS_WRITTEN);
    return JsonParser.parseString(TestInsights.json(estimate)).getAsJsonObject();
  }

  private static JsonObject read(Path file) {
    try {
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The ways told, each as the ids of its moves with a plus between.
  private static List<String> ways(JsonObject result) {
    return array(result, "paths")
        .map(p ->
            array(p.getAsJsonObject(), "moves")
                .map(m -> m.getAsJsonObject().get("id").getAsString())
                .collect(Collectors.joining("+")))
        .toList();
  }

  private static List<String> touched(JsonObject result) {
    return array(result, "paths")
        .map(JsonElement::getAsJsonObject)
        .flatMap(p -> Stream.of("openings", "raises", "documents", "met").flatMap(k -> array(p, k)))
        .map(g -> g.getAsJsonObject().get("segment").getAsString())
        .toList();
  }

  private static Stream<JsonElement> array(JsonObject object, String key) {
    return StreamSupport.stream(object.getAsJsonArray(key).spliterator(), false);
  }

  private static void check(JsonObject expected, JsonObject result) {
    for (String key : expected.keySet()) {
      JsonElement value = expected.get(key);
      switch (key) {
        case "segment", "reading", "need", "beside" -> {
          // These say where the others look.
        }
        case "ways" -> assertThat(ways(result)).containsSubsequence(strings(value));
        case "firstWay" -> assertThat(strings(value)).contains(ways(result).getFirst());
        case "noWayWith" ->
            assertThat(ways(result))
                .allSatisfy(
                    w -> assertThat(w.split("[+]")).doesNotContainAnyElementsOf(strings(value)));
        case "waysOnlyFor" -> assertThat(strings(value)).containsAll(touched(result));
        case "noWays" -> {
          assertThat(ways(result)).isEmpty();
          assertThat(result.get("noPathsBecause").getAsString()).startsWith(value.getAsString());
        }
        case "first" -> assertThat(strings(value)).contains(ids(result).getFirst());
        case "notAmongFirstFive" ->
            assertThat(ids(result).subList(0, 5)).doesNotContainAnyElementsOf(strings(value));
        case "noGroup" ->
            assertThat(sector(result, expected.get("sector").getAsString()))
                .extracting(s -> s.get("group").getAsString())
                .doesNotContainAnyElementsOf(strings(value));
        case "acceptances" ->
            assertThat(sector(result, expected.get("sector").getAsString()))
                .extracting(s -> s.get("acceptance").getAsString())
                .isSubsetOf(strings(value));
        case "noFigureAbove" -> assertThat(figures(result)).allMatch(f -> f <= value.getAsInt());
        case "same" -> assertThat(result).isEqualTo(result(expected.get("beside")));
        case "noFewerToApplyFor" ->
            assertThat(toApplyFor(result))
                .isGreaterThanOrEqualTo(toApplyFor(result(expected.get("beside"))));
        case "sector" -> assertThat(sector(result, value.getAsString())).isNotEmpty();
        case "notVerdict" ->
            assertThat(sector(result, expected.get("sector").getAsString()))
                .extracting(s -> s.get("verdict").getAsString())
                .doesNotContain(value.getAsString());
        case "errors" ->
            assertThat(strings(result.getAsJsonArray("errors"), "field"))
                .containsExactlyElementsOf(strings(value));
        case "doubts" ->
            assertThat(strings(result.getAsJsonArray("doubts"), "field"))
                .containsExactlyElementsOf(strings(value));
        case "guidance" -> assertThat(result.getAsJsonArray("guidance")).isNotEmpty();
        case "noFigures" -> assertThat(result.toString()).doesNotContain("rupeesAMonth");
        default -> checkSegment(key, value, expected, segment(result, expected));
      }
    }
  }

  private static void checkSegment(
      String key, JsonElement value, JsonObject expected, JsonObject segment) {
    switch (key) {
      case "verdict" -> assertThat(segment.get("verdict")).isEqualTo(value);
      case "group", "acceptance" -> assertThat(segment.get(key)).isEqualTo(value);
      case "fit" -> assertThat(segment.getAsJsonObject("fit").get("sure")).isEqualTo(value);
      case "possible" ->
          assertThat(strings(segment.get("possible")))
              .containsExactlyInAnyOrderElementsOf(strings(value));
      case "because" ->
          assertThat(segment.get("because").getAsString()).contains(value.getAsString());
      case "open" -> assertThat(strings(segment.get("openQuestions"))).containsAll(strings(value));
      case "outcome" -> assertThat(reading(segment, expected).get("outcome")).isEqualTo(value);
      case "facts" ->
          assertThat(segment.getAsJsonArray("readings").toString()).contains(strings(value));
      case "met" -> assertThat(need(segment, expected).get("met")).isEqualTo(value);
      case "voices" -> {
        JsonObject voices = segment.getAsJsonObject("voices");
        assertThat(voices.get("admitting")).isEqualTo(value.getAsJsonArray().get(0));
        assertThat(voices.get("speaking")).isEqualTo(value.getAsJsonArray().get(1));
      }
      case "noPay" -> assertThat(segment.has("pay")).isFalse();
      case "pay" -> checkPay(value.getAsJsonObject(), segment.getAsJsonObject("pay"));
      case "payFacts" -> assertThat(likely(segment, "facts")).containsAll(strings(value));
      case "payWithout" ->
          assertThat(likely(segment, "facts")).doesNotContainAnyElementsOf(strings(value));
      case "payShownOnly" ->
          assertThat(segment.getAsJsonObject("pay").getAsJsonArray("shownOnly").toString())
              .contains(strings(value));
      case "payReversed" ->
          assertThat(strings(segment.getAsJsonObject("pay").getAsJsonArray("reversed"), "id"))
              .containsExactlyElementsOf(strings(value));
      case "payAssumptions" ->
          assertThat(likely(segment, "assumptions")).containsAll(strings(value));
      default -> throw new IllegalArgumentException("unknown expectation " + key);
    }
  }

  private static void checkPay(JsonObject expected, JsonObject pay) {
    for (String key : expected.keySet()) {
      JsonElement actual =
          switch (key) {
            case "spanLowYear" -> pay.getAsJsonObject("spanLow").get("rupeesAYear");
            case "lowMonth" -> pay.getAsJsonObject("low").get("rupeesAMonth");
            case "likelyMonth" -> pay.getAsJsonObject("likely").get("rupeesAMonth");
            case "highMonth" -> pay.getAsJsonObject("high").get("rupeesAMonth");
            case "spanHighYear" -> pay.getAsJsonObject("spanHigh").get("rupeesAYear");
            default -> pay.get(key);
          };
      assertThat(actual).as(key).isEqualTo(expected.get(key));
    }
  }

  /// The high end of what each segment pays now, in rupees a month.
  private static List<Integer> figures(JsonObject result) {
    return objects(result.getAsJsonArray("segments"))
        .filter(s -> s.has("pay"))
        .map(s -> s.getAsJsonObject("pay").getAsJsonObject("high").get("rupeesAMonth").getAsInt())
        .toList();
  }

  private static long toApplyFor(JsonObject result) {
    return objects(result.getAsJsonArray("segments"))
        .filter(s -> List.of("best", "open").contains(s.get("group").getAsString()))
        .count();
  }

  private static List<String> ids(JsonObject result) {
    return strings(result.getAsJsonArray("segments"), "id");
  }

  private static List<String> likely(JsonObject segment, String key) {
    return strings(segment.getAsJsonObject("pay").getAsJsonObject("likely").get(key));
  }

  private static JsonObject segment(JsonObject result, JsonObject expected) {
    return find(result.getAsJsonArray("segments"), "id", expected.get("segment"));
  }

  private static JsonObject reading(JsonObject segment, JsonObject expected) {
    return find(segment.getAsJsonArray("readings"), "document", expected.get("reading"));
  }

  private static JsonObject need(JsonObject segment, JsonObject expected) {
    return find(segment.getAsJsonArray("needs"), "id", expected.get("need"));
  }

  private static JsonObject find(JsonArray list, String key, JsonElement id) {
    return objects(list)
        .filter(o -> o.get(key).equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing has the " + key + " " + id));
  }

  private static List<JsonObject> sector(JsonObject result, String sector) {
    return objects(result.getAsJsonArray("segments"))
        .filter(s -> s.get("sector").getAsString().equals(sector))
        .toList();
  }

  private static Stream<JsonObject> objects(JsonArray list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static List<String> strings(JsonElement list) {
    List<String> out = new ArrayList<>();
    list.getAsJsonArray().forEach(e -> out.add(e.getAsString()));
    return out;
  }

  private static List<String> strings(JsonArray list, String key) {
    return objects(list).map(o -> o.get(key).getAsString()).toList();
  }
}
