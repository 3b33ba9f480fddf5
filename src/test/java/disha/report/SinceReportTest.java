package disha.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.evidence.ChangePack;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What has changed since the documents stands apart from them, and an offer is held against the
/// legal minimum.
class SinceReportTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  private static Estimate graduate(int offered) {
    return ESTIMATOR.estimate(
        TestModel.profile(
            """
            {"disha": 2, "education": [{"award": "bcom", "status": "completed"}],
             "experience": [], "shifts": ["day"],
             "offer": {"segment": "payroll", "amount": %d, "period": "month"}}
            """
                .formatted(offered)),
        Prices.TODAY);
  }

  private static JsonObject json(int offered) {
    return JsonParser.parseString(
            JsonReport.of(TestInsights.of(graduate(offered)), Messages.english()))
        .getAsJsonObject();
  }

  private static String text(SummaryOptions options) {
    Summary summary = TestInsights.summary(graduate(15_000), Messages.english(), options);
    return TextReport.of(summary, Messages.english(), new Terminal(2000, false));
  }

  @Test
  void everyNoteStandsInTheFullTextWithItsSources() {
    String told = text(SummaryOptions.FULL_TERMINAL);

    assertThat(ChangePack.bundled().notes())
        .allSatisfy(n -> assertThat(told).contains(n.text().in("en")).contains(n.sources()));
    assertThat(text(SummaryOptions.TERMINAL)).doesNotContain("What has changed since");
  }

  @Test
  void aScriptIsToldTheMinimumWageAboveAnOfferAndNothingElseTurnsOnIt() {
    JsonObject below = json(15_000).getAsJsonObject("offer");
    JsonObject wage = below.getAsJsonArray("minimumWages").get(0).getAsJsonObject();

    assertThat(wage.get("place").getAsString()).isEqualTo("Delhi");
    assertThat(wage.get("level").getAsString()).isEqualTo("bachelor");
    assertThat(wage.get("since").getAsString()).isEqualTo("2025-04-01");
    assertThat(wage.get("rupeesAMonth").getAsLong()).isEqualTo(24_356);
    assertThat(json(24_356).getAsJsonObject("offer").getAsJsonArray("minimumWages")).isEmpty();
  }

  @Test
  void noVerdictAndNoPayTurnsOnAMinimumWage() {
    Map<String, String> below = figures(24_355);

    assertThat(below).hasSizeGreaterThan(20).isEqualTo(figures(24_356));
  }

  private static Map<String, String> figures(int offered) {
    Map<String, String> out = new TreeMap<>();
    json(offered)
        .getAsJsonArray("segments")
        .forEach(s -> out.put(s.getAsJsonObject().get("id").getAsString(), s.toString()));
    return out;
  }
}
