package disha.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.TestInsights;
import disha.TestModel;
import disha.TestPack;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.evidence.EvidencePack;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What offers on record say stands beside what the documents say, and changes none of it.
class OffersOnRecordTest {
  private static final Estimate COMMERCE_GRADUATE =
      new Estimator(TestModel.get())
          .estimate(
              TestModel.profile(
                  """
                  {"disha": 2, "education": [{"award": "bcom", "status": "completed"}],
                   "experience": [], "shifts": ["day"]}
                  """),
              Prices.TODAY);

  private static final EvidencePack PACK =
      TestPack.of(
          List.of(
              "2025-07|finance-accounting|20000|month|0",
              "2025-08|finance-accounting|22000|month|0.5",
              "2026-01|finance-accounting|24000|month|0",
              "2026-02|finance-accounting|2.88 lakh|year|0",
              "2026-03|finance-accounting|30000|month|0",
              "2026-03|finance-accounting|90000|month|6",
              "2026-03|payroll|18000|month|0"));

  private static Summary summary(SummaryOptions options) {
    return TestInsights.summary(COMMERCE_GRADUATE, Messages.english(), options);
  }

  private static JsonObject json(Optional<EvidencePack> pack) {
    return JsonParser.parseString(
            JsonReport.of(TestInsights.of(COMMERCE_GRADUATE), Messages.english(), pack))
        .getAsJsonObject();
  }

  private static Terminal terminal() {
    return new Terminal(200, false);
  }

  private static final String SAYS =
      "Your 5 offers of 2025–2026 say: half of them ₹22,000 to ₹24,000 a month, the middle one"
          + " ₹24,000 (experience 0 to 1 years).";

  @Test
  void theyStandBesideTheDocumentsWithTheirNumberAndQuartiles() {
    Summary summary = summary(SummaryOptions.TERMINAL.with(PACK));

    assertThat(summary.evidenceOf("finance-accounting")).contains(SAYS);
    assertThat(summary.evidenceOf("payroll"))
        .contains("Your one offer for this work (experience 0 to 1 years): too few to say more.");
    assertThat(summary.evidenceOf("data-entry")).isEmpty();
    assertThat(TextReport.of(summary, Messages.english(), terminal()))
        .contains(SAYS)
        .contains("“Offers of the year” by Placement cell, 30 April 2026 (internal)");
    assertThat(ShortReport.of(summary, Messages.english(), terminal()))
        .contains("by Placement cell");
  }

  @Test
  void aSummaryWithoutAPackSaysNothingOfThem() {
    Summary summary = summary(SummaryOptions.TERMINAL);

    assertThat(summary.evidence()).isEmpty();
    assertThat(TextReport.of(summary, Messages.english(), terminal())).doesNotContain("on record");
  }

  @Test
  void theyChangeNoVerdictAndNoFigure() {
    JsonObject with = json(Optional.of(PACK));
    JsonObject without = json(Optional.empty());

    JsonObject pack = with.remove("evidence").getAsJsonObject();
    assertThat(pack.get("maker").getAsString()).isEqualTo("Placement cell");
    with.getAsJsonArray("segments")
        .forEach(s -> {
          JsonObject segment = s.getAsJsonObject();
          JsonObject onRecord =
              segment.has("onRecord") ? segment.remove("onRecord").getAsJsonObject() : null;
          if (segment.get("id").getAsString().equals("finance-accounting")) {
            assertThat(onRecord.get("count").getAsInt()).isEqualTo(5);
            assertThat(onRecord.getAsJsonObject("median").get("rupeesAMonth").getAsInt())
                .isEqualTo(24_000);
          }
        });
    assertThat(with).isEqualTo(without);
  }
}
