package disha.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Rewrites every source file in the house style, which is what google-java-format makes of it:
/// `mvn -q test-compile exec:exec@format`
final class FormatSources {
  static final String COMMAND = "mvn -q test-compile exec:exec@format";
  static final Path SOURCES = Path.of("src");

  private FormatSources() {}

  public static void main(String[] args) throws IOException {
    for (Path file : files(SOURCES)) {
      String before = Files.readString(file);
      String after = formatted(file, before);
      if (!after.equals(before)) {
        Files.write(file, after.getBytes(UTF_8));
        System.out.println(file);
      }
    }
  }

  /// Every Java file under a folder, in the order of their names.
  static List<Path> files(Path folder) throws IOException {
    try (var found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static boolean isFormatted(Path file) {
    try {
      String text = Files.readString(file);
      return formatted(file, text).equals(text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String formatted(Path file, String text) {
    try {
      return new Formatter().formatSourceAndFixImports(text);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }
}
