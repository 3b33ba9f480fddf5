package disha.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rows as bytes.
class CsvTextTest {
  private static final List<String> CELLS =
      List.of(
          "#1", "", "Rao, Asha", "a;b", "\"so\"", "two\nlines", "एम.कॉम", " spaced ", "a|b", "#2");

  static List<CsvDialect> dialects() {
    return List.of(
        CsvDialect.SPOOL,
        CsvDialect.FOR_SPREADSHEETS,
        new CsvDialect(UTF_8, 0, ';', true),
        new CsvDialect(UTF_16LE, 2, '\t', false),
        new CsvDialect(UTF_8, 0, '|', true));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void cellsEncodedBeforeStandBehindOthersAsIfWrittenWithThem(CsvDialect dialect) {
    CsvText whole = new CsvText(dialect);
    CsvText parts = new CsvText(dialect);
    for (int cut = 1; cut < CELLS.size(); cut++) {
      whole.add(CELLS);
      List<byte[]> encoded = new ArrayList<>();
      for (String cell : CELLS.subList(cut, CELLS.size())) {
        encoded.add(parts.encoded(List.of(cell)));
      }
      parts.add(CELLS.subList(0, cut), encoded);
      whole.add(CELLS);
      parts.add(CELLS.subList(0, cut), List.of(parts.encoded(CELLS.subList(cut, CELLS.size()))));
    }
    assertThat(parts.take()).isNotEmpty().isEqualTo(whole.take());
    assertThat(parts.take()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void rowsReadBackAreThoseThatWereAdded(CsvDialect dialect) throws Exception {
    CsvText text = new CsvText(dialect);
    text.add(CELLS);
    String read = new String(text.take(), dialect.charset());
    assertThat(read).endsWith(dialect.windowsLines() ? "\r\n" : "\n");
    if (dialect.separator() == ',') {
      assertThat(CsvFile.rows("text", read)).extracting(SheetRow::cells).containsExactly(CELLS);
    }
  }
}
