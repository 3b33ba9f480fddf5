package disha.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import java.util.Properties;

/// The files that come inside the program, each called by its path from their root, such as
/// `/fonts/OFL.txt`.
public final class Resources {
  private Resources() {}

  /// The content of one, if it is there.
  ///
  /// @throws IOException if it cannot be read
  public static Optional<byte[]> find(String path) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /// The content of one that the program cannot do without.
  ///
  /// @throws IllegalStateException if it is not there
  public static byte[] bytes(String path) {
    try {
      return find(path).orElseThrow(() -> missing(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /// The text of one that the program cannot do without.
  ///
  /// @throws IllegalStateException if it is not there
  public static String text(String path) {
    return new String(bytes(path), UTF_8);
  }

  /// The table in one that the program cannot do without.
  ///
  /// @throws IllegalStateException if it is not there
  public static Properties properties(String path) {
    Properties table = new Properties();
    try {
      table.load(new StringReader(text(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return table;
  }

  /// Where one is that the program cannot do without.
  ///
  /// @throws IllegalStateException if it is not there
  public static URL url(String path) {
    return Optional.ofNullable(Resources.class.getResource(path)).orElseThrow(() -> missing(path));
  }

  private static IllegalStateException missing(String path) {
    return new IllegalStateException("The program lacks its file " + path);
  }
}
