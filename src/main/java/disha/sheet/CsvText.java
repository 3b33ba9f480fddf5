package disha.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows as the text of a file. It serves one thread.
public final class CsvText {
  private static final int FIRST_SIZE = 1 << 12;

  private final CsvDialect dialect;
  private final StringWriter text = new StringWriter();
  private final CsvWriter writer;
  private final String lineEnd;
  private final byte[] lineEndBytes;

  /// The rows that were added, up to a size.
  private byte[] rows = new byte[FIRST_SIZE];

  private int size;

  public CsvText(CsvDialect dialect) {
    this.dialect = dialect;
    LineDelimiter ends = dialect.windowsLines() ? LineDelimiter.CRLF : LineDelimiter.LF;
    lineEnd = ends.toString();
    lineEndBytes = lineEnd.getBytes(dialect.charset());
    writer =
        CsvWriter.builder().fieldSeparator(dialect.separator()).lineDelimiter(ends).build(text);
  }

  /// Adds a row.
  public void add(List<String> cells) {
    add(cells, List.of());
  }

  /// Adds a row with cells of [#encoded] behind its own: those that many rows share are put into
  /// bytes once.
  public void add(List<String> cells, List<byte[]> encoded) {
    append(bytes(cells));
    for (byte[] more : encoded) {
      append(more);
    }
    append(lineEndBytes);
  }

  /// Cells as they stand behind others in a row of this text.
  public byte[] encoded(List<String> cells) {
    List<String> all = new ArrayList<>(cells.size() + 1);
    all.add("");
    all.addAll(cells);
    return bytes(all);
  }

  // A row without the end of its line.
  private byte[] bytes(List<String> cells) {
    writer.writeRecord(cells);
    try {
      writer.flush();
    } catch (IOException e) {
      // Nothing is written but memory.
      throw new UncheckedIOException(e);
    }
    String row = text.getBuffer().substring(0, text.getBuffer().length() - lineEnd.length());
    text.getBuffer().setLength(0);
    return row.getBytes(dialect.charset());
  }

  private void append(byte[] more) {
    if (rows.length - size < more.length) {
      rows = Arrays.copyOf(rows, Math.max(2 * rows.length, size + more.length));
    }
    System.arraycopy(more, 0, rows, size, more.length);
    size += more.length;
  }

  /// The bytes of the rows that were added since the last call.
  public byte[] take() {
    byte[] out = Arrays.copyOf(rows, size);
    size = 0;
    return out;
  }
}
