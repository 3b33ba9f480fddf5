package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.TestModel;
import disha.estimate.circuit.Circuit;
import disha.estimate.pay.Prices;
import disha.estimate.segment.SegmentEstimate;
import disha.files.model.ModelLoader;
import disha.files.model.ModelSource;
import disha.json.Problems;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.joining.Segment;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A model can have more kinds of work than a word has bits: the built-in one with each of them
/// twice.
class ManySegmentsTest {
  private static final String AGAIN = "-again";

  /// Where rules name segments.
  private static final Set<String> LISTS = Set.of("segments", "segment-in");

  private static final Model MODEL =
      TestModel.good(ModelLoader.load(new Doubled(ModelSource.bundled())));
  private static final Estimator ESTIMATOR = new Estimator(MODEL);
  private static final PlainCheck CHECK = new PlainCheck(MODEL);
  private static final int TRIES = 50;

  /// The parts of a model with every segment twice, under another id the second time.
  private record Doubled(ModelSource once) implements ModelSource {
    @Override
    public Optional<String> text(String name, Problems problems) {
      Optional<String> text = once.text(name, problems);
      return name.equals("facts.json") ? text : text.map(t -> doubled(name, t));
    }

    @Override
    public String label(String name) {
      return once.label(name);
    }

    private static String doubled(String name, String text) {
      JsonElement json = JsonParser.parseString(text);
      switch (name) {
        case "segments.json" -> repeat(json.getAsJsonObject().getAsJsonArray("segments"), "id");
        case "fit.json" -> repeat(json.getAsJsonObject().getAsJsonArray("fits"), "segment");
        default -> name(json);
      }
      return json.toString();
    }

    private static void repeat(JsonArray all, String key) {
      for (JsonElement one : all.deepCopy()) {
        JsonObject again = one.getAsJsonObject();
        again.addProperty(key, again.get(key).getAsString() + AGAIN);
        all.add(again);
      }
    }

    private static void name(JsonElement json) {
      if (json.isJsonArray()) {
        json.getAsJsonArray().forEach(Doubled::name);
      } else if (json.isJsonObject()) {
        JsonObject object = json.getAsJsonObject();
        for (String key : object.keySet()) {
          if (LISTS.contains(key)) {
            JsonArray ids = object.getAsJsonArray(key);
            ids.deepCopy().forEach(id -> ids.add(id.getAsString() + AGAIN));
          } else {
            name(object.get(key));
          }
        }
      }
    }
  }

  @Test
  void whatIsSharedComesToTheSameAsTheRulesOneByOne() {
    assertThat(MODEL.segments()).hasSizeGreaterThan(Circuit.MOST_SEGMENTS);
    Property.check(TRIES, ProfileGenerator.ANY, CHECK::theEstimatorComesToTheSame);
  }

  @Test
  void whereASegmentStandsInTheModelMakesNoDifference() {
    Property.check(TRIES, ProfileGenerator.ANY, this::whereASegmentStandsMakesNoDifference);
  }

  void whereASegmentStandsMakesNoDifference(Profile profile) {
    Profile both = profile;
    for (String wished : profile.interests().keySet()) {
      both = both.withInterest(wished + AGAIN, profile.interest(wished));
    }
    Estimate estimate = ESTIMATOR.estimate(both, Prices.AS_WRITTEN);
    for (Segment segment : TestModel.get().segments()) {
      SegmentEstimate one = estimate.segment(segment.id()).orElseThrow();
      SegmentEstimate again = estimate.segment(segment.id() + AGAIN).orElseThrow();
      assertThat(again.verdict()).as(segment.id()).isEqualTo(one.verdict());
      assertThat(again.possible()).isEqualTo(one.possible());
      assertThat(again.support()).isEqualTo(one.support());
      assertThat(again.missing()).isEqualTo(one.missing());
      assertThat(again.blocks()).isEqualTo(one.blocks());
      assertThat(again.fit()).isEqualTo(one.fit());
      assertThat(again.pay()).isEqualTo(one.pay());
      assertThat(again.questions()).isEqualTo(one.questions());
      assertThat(again.why()).isEqualTo(one.why());
    }
  }
}
