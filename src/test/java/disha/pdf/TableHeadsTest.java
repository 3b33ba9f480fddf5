package disha.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import disha.pdf.chart.Drawings;
import disha.pdf.compact.Imprint;
import disha.text.Resources;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The head of a table goes to the next page with its first row, wherever on a page the table
/// begins.
class TableHeadsTest {
  private static final Imprint IMPRINT =
      new Imprint(
          ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata")), "Heads of tables");
  private static final String ROW =
      "<tr><th>%s</th><td>%s</td></tr>".formatted("Lantern ".repeat(20), "Kite ".repeat(50));

  @ParameterizedTest
  @ValueSource(strings = {"summary.css", "comparison.css"})
  void noHeadIsLeftWithoutARow(String sheet) throws IOException {
    String css = Resources.text("/pdf/" + sheet);
    List<Integer> lonely = new ArrayList<>();
    for (int above = 190; above < 260; above += 2) {
      String page =
          """
          <html lang="en"><head><title>Heads of tables</title><meta name="subject" content="Heads of tables"/><style>%s</style></head><body>
          <p style="height: %dmm">Above</p>
          <table><thead><tr><th>Lamp</th><th>Why</th></tr></thead><tbody>%s</tbody></table>
          </body></html>
          """
              .formatted(css, above, ROW.repeat(3));
      byte[] pdf = PdfRenderer.print(page, new Drawings(), IMPRINT, "Disha");
      try (PDDocument read = Loader.loadPDF(pdf)) {
        if (!new Breaks(read).lonelyHeads().isEmpty()) {
          lonely.add(above);
        }
      }
    }
    assertThat(lonely).as("mm above a table whose head stands alone").isEmpty();
  }
}
