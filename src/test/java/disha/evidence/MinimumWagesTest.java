package disha.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumWagesTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  private static final String HEAD =
      "Maker,Us\nDate,2026-11-28\nLicence,none\nKind,Date,Topic,Place,Schooling,Amount,Per,Note,"
          + "Note (Hindi),Source,Second source,Confidence,Document\n";

  private static String row(String date, String place, String level, String amount, String per) {
    return String.join(",", "minimum wage", date, "wages", place, level, amount, per, "a", "a")
        + ",https://example.org/a,,medium,\n";
  }

  private static final ChangePack PACK =
      TestModel.good(
          ChangeReader.read(
              "since.csv",
              HEAD
                  + row("2025", "North", "bachelor", "24000", "month")
                  + row("2025", "North", "class-12", "22000", "month")
                  + row("2024", "North", "bachelor", "30000", "month")
                  + row("2025", "South", "below-class-12", "1.2 lakh", "year"),
              Optional.of(TestModel.get())));

  private static Estimate estimate(String education, String offer) {
    return ESTIMATOR.estimate(
        TestModel.profile(
            """
            {"disha": 2, "education": %s, "offer": {"segment": "payroll", %s}}
            """
                .formatted(education, offer)),
        Prices.TODAY);
  }

  private static Stream<String> above(String education, String offer) {
    return MinimumWages.above(PACK, estimate(education, offer)).stream()
        .map(n -> n.wage().orElseThrow())
        .map(w -> w.place() + " " + w.level() + " " + w.pay().rupeesAMonth());
  }

  private static String month(int rupees) {
    return "\"amount\": %d, \"period\": \"month\"".formatted(rupees);
  }

  @ParameterizedTest(name = "{0} {1}: {2} a month lies below {3}")
  @CsvSource({
    "bachelor, completed, 23999, North bachelor 24000",
    "bachelor, completed, 24000, ''",
    "master, completed, 23999, North bachelor 24000",
    "bachelor, studying, 23999, ''",
    "bachelor, studying, 21999, North class-12 22000",
    "bachelor, awaited, 21999, North class-12 22000",
    "diploma, completed, 21999, North class-12 22000",
    "below-class-12, completed, 21999, ''",
  })
  void theWageOfTheHighestSchoolingCompletedCounts(
      String level, String status, int offered, String below) {
    String education =
        "[{\"level\": \"%s\", \"field\": \"commerce\", \"status\": \"%s\"}]"
            .formatted(level, status);

    assertThat(above(education, month(offered)))
        .containsExactlyElementsOf(below.isEmpty() ? List.of() : List.of(below));
  }

  @Test
  void eachPlaceIsToldAndAnOfferForAYearIsHeldAgainstItByTheMonth() {
    String graduate = "[{\"level\": \"bachelor\", \"status\": \"completed\"}]";

    assertThat(above(graduate, "\"amount\": 119000, \"period\": \"year\""))
        .containsExactly("North bachelor 24000", "South below-class-12 10000");
    assertThat(above(graduate, "\"amount\": 288000, \"period\": \"year\"")).isEmpty();
  }

  @Test
  void whereNothingIsToldOfSchoolingNoneIsNamed() {
    assertThat(above("\"not-sure\"", month(100))).isEmpty();
  }
}
