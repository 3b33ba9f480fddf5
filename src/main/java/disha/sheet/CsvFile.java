package disha.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text file of rows.
public final class CsvFile implements SheetFile {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final CsvDialect dialect;

  private CsvFile(Path file, CsvDialect dialect) {
    this.file = file;
    this.dialect = dialect;
  }

  static CsvFile open(Path file) throws IOException {
    return new CsvFile(file, CsvDialect.of(file));
  }

  /// Opens rows that this program wrote for itself, whatever the file is called.
  public static CsvFile spool(Path file) {
    return new CsvFile(file, CsvDialect.SPOOL);
  }

  /// All rows of a text, blank ones too, numbered one after the other.
  ///
  /// @param name what the text is called
  /// @throws SheetException if a quotation mark is not closed
  public static List<SheetRow> rows(String name, String text) throws SheetException {
    List<SheetRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvDialect.SPOOL.reader(new StringReader(text))) {
      reader.forEach(r -> rows.add(SheetRow.of(rows.size() + 1L, r.getFields())));
    } catch (CsvParseException e) {
      throw new SheetException(e, "roster.file.quote", name, Integer.toString(rows.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows;
  }

  /// How it writes its rows.
  public CsvDialect dialect() {
    return dialect;
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public List<SheetNote> told() {
    String separator =
        switch (dialect.separator()) {
          case ';' -> "roster.separator.semicolon";
          case '\t' -> "roster.separator.tab";
          case '|' -> "roster.separator.bar";
          default -> "roster.separator.comma";
        };
    return List.of(
        SheetNote.of("roster.told.encoding", dialect.encodingName()), SheetNote.of(separator));
  }

  @Override
  public RowReader rows(int sheet) throws IOException {
    FileChannel channel = FileChannel.open(file);
    InputStream in = Channels.newInputStream(channel);
    in.skipNBytes(dialect.mark());
    InputStreamReader text =
        new InputStreamReader(
            new BufferedInputStream(in, BUFFER),
            dialect
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    CsvReader<CsvRecord> reader = dialect.reader(text);
    return new CsvRowReader(reader, file, channel);
  }

  @Override
  public void close() {}

  private static final class CsvRowReader implements RowReader {
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Path file;
    private final FileChannel channel;
    private final double size;
    private long line = 1;

    CsvRowReader(CsvReader<CsvRecord> reader, Path file, FileChannel channel) throws IOException {
      this.reader = reader;
      this.file = file;
      this.channel = channel;
      size = Math.max(1, channel.size());
      records = reader.iterator();
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
      try {
        if (!records.hasNext()) {
          return Optional.empty();
        }
        CsvRecord record = records.next();
        line = record.getStartingLineNumber();
        return Optional.of(SheetRow.of(line, record.getFields()));
      } catch (CsvParseException e) {
        throw new SheetException(e, "roster.file.quote", file.toString(), Long.toString(line));
      } catch (UncheckedIOException e) {
        throw new SheetException(e, "roster.file.letters", file.toString(), Long.toString(line));
      }
    }

    @Override
    public double part() {
      try {
        return channel.isOpen() ? channel.position() / size : 1;
      } catch (IOException e) {
        return 0;
      }
    }

    @Override
    public void close() throws IOException {
      records.close();
      reader.close();
    }
  }
}
