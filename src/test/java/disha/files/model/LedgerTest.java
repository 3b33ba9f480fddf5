package disha.files.model;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.rules.Model;
import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every number of the documents is held by a fact, or is on the list with a reason why not:
/// `src/test/data/ledger.csv`.
class LedgerTest {
  private static final Path LEDGER = Path.of("src/test/data/ledger.csv");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  private record LedgerRow(
      String document, String section, String figure, String fact, String reason) {}

  private static List<LedgerRow> rows() throws IOException {
    List<String> lines = Files.readAllLines(LEDGER);
    assertThat(lines.getFirst()).isEqualTo("document,section,figure,fact,left_out_because");
    return lines.stream().skip(1).map(LedgerTest::row).toList();
  }

  private static LedgerRow row(String line) {
    List<String> cells = new ArrayList<>();
    Matcher m = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)(?=,|$)").matcher(line);
    int at = 0;
    while (at <= line.length() && m.find(at)) {
      cells.add(m.group(1) != null ? m.group(1).replace("\"\"", "\"") : m.group(2));
      at = m.end() + 1;
    }
    assertThat(cells).as(line).hasSize(5);
    return new LedgerRow(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
  }

  @TestFactory
  Stream<DynamicTest> everyFigure() throws IOException {
    return rows().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.document() + ": " + row.figure(), () -> check(TestModel.get(), row)));
  }

  private static void check(Model model, LedgerRow row) {
    Document document = model.document(row.document());
    assertThat(document.sections())
        .extracting(Document.DocumentSection::id)
        .contains(row.section());
    assertThat(row.fact().isEmpty())
        .as("either a fact or a reason")
        .isNotEqualTo(row.reason().isEmpty());
    if (row.fact().isEmpty()) {
      return;
    }
    for (String id : row.fact().split(" ", -1)) {
      Fact fact = model.fact(id);
      assertThat(fact.document()).isEqualTo(row.document());
      Matcher m = NUMBER.matcher(row.figure());
      String said = fact.says().in("en").replace(",", "") + " " + typed(fact);
      while (m.find()) {
        assertThat(said).as(id + " holds " + m.group()).contains(m.group().replace(",", ""));
      }
    }
  }

  private static String typed(Fact fact) {
    String money = fact.money().map(x -> x.low() + " " + x.high() + span(x)).orElse("");
    return money
        + fact.figures().stream()
            .map(f ->
                f.value().toPlainString()
                    + " "
                    + f.to().map(BigDecimal::toPlainString).orElse("")
                    + " "
                    + f.year().orElse(""))
            .collect(Collectors.joining(" ", " ", ""));
  }

  private static String span(Fact.Money money) {
    return money.experience().map(e -> " " + e.from() + " " + e.to()).orElse("");
  }

  @Test
  void everyFactWithAnAmountIsInTheLedger() throws IOException {
    List<String> held =
        rows().stream().flatMap(r -> Arrays.stream(r.fact().split(" ", -1))).toList();
    assertThat(TestModel.get().facts())
        .filteredOn(f -> f.money().isPresent() || !f.figures().isEmpty())
        .extracting(Fact::id)
        .isSubsetOf(held);
  }
}
