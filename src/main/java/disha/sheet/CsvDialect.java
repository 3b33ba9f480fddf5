package disha.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// How a text file writes its rows.
///
/// @param mark the bytes of the mark at its beginning that names the encoding; perhaps none
/// @param separator what stands between two cells
/// @param windowsLines whether lines end as on Windows
public record CsvDialect(Charset charset, int mark, char separator, boolean windowsLines) {
  /// What spreadsheet programs open without a question.
  public static final CsvDialect FOR_SPREADSHEETS = new CsvDialect(UTF_8, 3, ',', false);

  /// What the program writes for itself.
  public static final CsvDialect SPOOL = new CsvDialect(UTF_8, 0, ',', false);

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 1 << 16;
  private static final int LINES = 30;
  private static final int UTF_8_MARK = 3;
  private static final int UTF_16_MARK = 2;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  /// What a file seems to use. The whole file is looked through for what is no UTF-8.
  static CsvDialect of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(SAMPLE);
    }
    int mark = mark(head);
    Charset charset = charset(head, mark, file);
    String text = new String(head, mark, head.length - mark, charset);
    return new CsvDialect(charset, mark, separator(text), text.contains("\r\n"));
  }

  private static int mark(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return UTF_8_MARK;
    }
    return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? UTF_16_MARK : 0;
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset charset(byte[] head, int mark, Path file) throws IOException {
    if (mark == UTF_8_MARK) {
      return UTF_8;
    }
    if (mark == UTF_16_MARK) {
      return (head[0] & 0xFF) == 0xFF ? UTF_16LE : UTF_16BE;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    int many = head.length / 4;
    if (head.length > 1 && (even > many || odd > many)) {
      return odd > even ? UTF_16LE : UTF_16BE;
    }
    return isUtf8(file) ? UTF_8 : WINDOWS;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
    CharBuffer chars = CharBuffer.allocate(SAMPLE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, end);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }

  // The one that cuts most lines into the same number of several cells.
  private static char separator(String text) {
    char best = SEPARATORS[0];
    long most = 0;
    for (char separator : SEPARATORS) {
      long score = score(text, separator);
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  private static long score(String text, char separator) {
    Map<Integer, Integer> counts = new HashMap<>();
    int lines = 0;
    try (CsvReader<CsvRecord> reader = lenient(separator).ofCsvRecord(new StringReader(text))) {
      for (CsvRecord record : reader) {
        if (lines++ >= LINES) {
          break;
        }
        counts.merge(record.getFieldCount(), 1, Integer::sum);
      }
    } catch (IOException | RuntimeException e) {
      // What this separator makes of the sample is no text of cells.
      return 0;
    }
    long most = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getKey() > 1) {
        most = Math.max(most, (long) count.getValue() * count.getValue() * count.getKey());
      }
    }
    return most;
  }

  private static CsvReader.CsvReaderBuilder lenient(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .trimWhitespacesAroundQuotes(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  /// A reader of its rows.
  CsvReader<CsvRecord> reader(Reader text) {
    return lenient(separator).allowUnclosedQuote(false).ofCsvRecord(text);
  }

  /// What a file is written in that has letters of every script where this one has few.
  public CsvDialect forOutput() {
    return charset.equals(WINDOWS)
        ? new CsvDialect(UTF_8, UTF_8_MARK, separator, windowsLines)
        : this;
  }

  /// The bytes that name the encoding at the beginning of a file; none where this one has none.
  public byte[] markBytes() {
    return mark == 0 ? new byte[0] : "\uFEFF".getBytes(charset);
  }

  /// The encoding as people call it.
  public String encodingName() {
    return charset.name();
  }
}
