package disha.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.pay.Pay;
import disha.estimate.pay.Quartiles;
import disha.files.Loaded;
import disha.json.Problem;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {
  private static final String ABOUT =
      "Maker|Placement cell\nDate|2026-04-30\nLicence|CC BY 4.0\n\n";
  private static final String HEADINGS = "Date|Work|Amount|Per|Experience|Place|Source\n";

  private static List<SheetRow> rows(String sheet) {
    List<SheetRow> rows = new ArrayList<>();
    for (String line : sheet.split("\n", -1)) {
      rows.add(SheetRow.of(rows.size() + 1L, Arrays.asList(line.split("\\|", -1))));
    }
    return rows;
  }

  private static Loaded<EvidencePack> read(String sheet) {
    return PackReader.read("offers.csv", rows(sheet), TestModel.get(), Messages.english());
  }

  private static EvidencePack pack(String offers) {
    return TestModel.good(read(ABOUT + HEADINGS + offers));
  }

  /// Where something is wrong and what, such as `C6 amount`.
  private static Stream<String> faults(String sheet) {
    return switch (read(sheet)) {
      case Loaded.Good<EvidencePack> good -> Stream.of();
      case Loaded.Bad<EvidencePack> bad -> bad.problems().stream().map(PackReaderTest::told);
    };
  }

  private static String told(Problem p) {
    return p.path() + " " + p.message().replace("evidence.", "");
  }

  @Test
  void anOfferOfARowIsReadAsItIsWritten() {
    EvidencePack pack =
        pack("15/03/2026|Payroll processing|2.4 lakh|year|18 months|Pune|Register\n");

    assertThat(pack.info().maker()).isEqualTo("Placement cell");
    assertThat(pack.info().date()).isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(pack.offers())
        .singleElement()
        .satisfies(o -> {
          assertThat(o.date()).isEqualTo(LocalDate.of(2026, 3, 15));
          assertThat(o.segment()).isEqualTo("payroll");
          assertThat(o.pay()).isEqualTo(Pay.ofMonth(20_000));
          assertThat(o.years()).isEqualByComparingTo("1.5");
        });
  }

  @Test
  void whereAColumnIsNotNeededForOneTheAmountMayTellWhatItIsFor() {
    String sheet = ABOUT + "role|ctc|years|offered on\nBookkeeping|3.6 LPA|0|Apr 2026\n";

    assertThat(faults(sheet)).containsExactly("A6 work");
    assertThat(TestModel.good(read(sheet.replace("Bookkeeping|", "Payroll Processing|"))).offers())
        .singleElement()
        .extracting(ObservedOffer::pay)
        .isEqualTo(Pay.ofMonth(30_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Name", "Student Name", "Candidate", "E-mail", "Mobile No.", "नाम", "Roll No"})
  void aPackThatTellsWhoAPersonIsIsRefusedWithThePlace(String heading) {
    assertThat(
            faults(ABOUT + HEADINGS.strip() + "|" + heading + "\n2026|payroll|20000|month|0|||x\n"))
        .contains("H5 person");
  }

  @ParameterizedTest
  @CsvSource({"F, Ms. A from Pune", "G, offer@example.org", "G, call 98200 00000", "F, श्री क"})
  void aPersonInACellIsFoundToo(String column, String text) {
    String place = column.equals("F") ? text : "";
    String source = column.equals("G") ? text : "";

    assertThat(faults(ABOUT + HEADINGS + "2026|payroll|20000|month|0|" + place + "|" + source))
        .containsExactly(column + "6 personCell");
  }

  @Test
  void everythingWrongIsToldAtOnceWithItsCell() {
    assertThat(faults("Maker|Cell\nDate|soon\n\n" + HEADINGS + "x|juggling|25,50|month|-1||\n"))
        .containsExactly("B2 date", "A4 about.missing");
    assertThat(faults(ABOUT + HEADINGS + "x|juggling|25,50|month|-1||\n2026|payroll|20000||0||"))
        .containsExactly("A6 date", "B6 work", "E6 experience", "C6 amount", "C7 period");
    assertThat(faults("a|b\nc|d")).containsExactly("A1 noHeadings");
    assertThat(faults(ABOUT + HEADINGS)).containsExactly("A5 noOffers");
    assertThat(faults(ABOUT + "Date|Work|Amount|Amount|Shoe size\n2026|payroll|1|2|3"))
        .containsExactly("D5 columnTwice", "E5 unknownColumn", "A5 columnMissing");
  }

  @Test
  void aMonthThatLooksLikeAYearIsAskedAboutAndKept() {
    EvidencePack pack =
        pack(
            """
            2026|payroll|3,00,000|month|0||
            2026|payroll|25,000|year|0||
            2026|payroll|20000|month|0||
            """);

    assertThat(pack.offers()).hasSize(3);
    assertThat(pack.doubts())
        .extracting(PackReaderTest::told)
        .containsExactly("C6 doubt.much-a-month", "C7 doubt.little-a-year");
  }

  @Test
  void anOfferFarFromTheOthersIsAskedAboutAndKept() {
    EvidencePack pack =
        pack("2026|payroll|20000|month|0||\n".repeat(5) + "2026|payroll|90000|month|0||");

    assertThat(pack.offers()).hasSize(6);
    assertThat(pack.doubts()).extracting(PackReaderTest::told).containsExactly("C11 doubt.far");
  }

  @Test
  void quartilesAreThoseOfASpreadsheetAndFewOffersAreOnlyCounted() {
    EvidencePack pack =
        pack(
            Stream.of(10_000, 12_000, 13_000, 20_000, 21_000, 30_000)
                    .map(a -> "2025|payroll|%d|month|0||\n".formatted(a))
                    .reduce("", String::concat)
                + "2026|payroll|50000|month|4||");

    OfferStatistics fresh = pack.of("payroll", 0);
    assertThat(fresh.count()).isEqualTo(6);
    assertThat(fresh.years()).contains(new OfferStatistics.Years(2025, 2025));
    assertThat(fresh.quartiles())
        .contains(new Quartiles(Pay.ofMonth(12_250), Pay.ofMonth(16_500), Pay.ofMonth(20_750)));
    assertThat(pack.of("payroll", 48).count()).isEqualTo(1);
    assertThat(pack.of("payroll", 48).quartiles()).isEmpty();
    assertThat(pack.of("payroll", 24).count()).isZero();
  }
}
