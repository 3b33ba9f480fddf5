package disha.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Rows as the text of a file. It serves one thread.
public final class CsvText {
  private final CsvDialect dialect;
  private final StringWriter text = new StringWriter();
  private final CsvWriter writer;

  public CsvText(CsvDialect dialect) {
    this.dialect = dialect;
    writer =
        CsvWriter.builder()
            .fieldSeparator(dialect.separator())
            .lineDelimiter(dialect.windowsLines() ? LineDelimiter.CRLF : LineDelimiter.LF)
            .build(text);
  }

  /// Adds a row.
  public void add(List<String> cells) {
    writer.writeRecord(cells);
  }

  /// The bytes of the rows that were added since the last call.
  public byte[] take() {
    try {
      writer.flush();
    } catch (IOException e) {
      // Nothing is written but memory.
      throw new UncheckedIOException(e);
    }
    byte[] out = text.toString().getBytes(dialect.charset());
    text.getBuffer().setLength(0);
    return out;
  }
}
