package disha.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Programs that take the text out of a PDF. All but the first need not be on a machine.
public enum TextReader {
  PDFBOX,
  POPPLER("pdftotext", "-raw", "FILE", "-"),
  MUPDF("mutool", "draw", "-F", "txt", "FILE");

  // What is read as nothing.
  private static final Pattern NOTHING = Pattern.compile("[\u034f\u200c\u200d]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  // Unmodifiable.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> command;

  TextReader(String... command) {
    this.command = List.of(command);
  }

  /// Those that are here.
  static Stream<TextReader> here() {
    return Stream.of(values()).filter(TextReader::isHere);
  }

  private boolean isHere() {
    return command.isEmpty() || isOnPath(command.getFirst());
  }

  /// Whether a program is on this machine.
  static boolean isOnPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /// The words of all pages in order, with a space between them.
  String words(byte[] pdf) {
    try {
      return words(this == PDFBOX ? byPdfBox(pdf) : byProgram(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of a text, and its numbers, with a space between them. Where a line ends after a
  /// dash readers put a space, so what is no letter is a space here.
  static String words(String text) {
    String letters =
        Normalizer.normalize(NOTHING.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    return NO_LETTERS.matcher(letters).replaceAll(" ").strip();
  }

  private static String byPdfBox(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  private String byProgram(byte[] pdf) throws IOException {
    Path file = Files.createTempFile("read", ".pdf");
    try {
      Files.write(file, pdf);
      List<String> called = new ArrayList<>(command);
      called.replaceAll(word -> word.equals("FILE") ? file.toString() : word);
      Process process =
          new ProcessBuilder(called).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }
}
