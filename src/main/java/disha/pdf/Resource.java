package disha.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A file that comes with the program, in the folder `summary`.
final class Resource {
  private Resource() {}

  static byte[] bytes(String name) {
    try (InputStream in = Resource.class.getResourceAsStream("/summary/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file summary/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("summary/" + name, e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), UTF_8);
  }
}
