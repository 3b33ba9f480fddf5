package disha.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a summary can be written as; the ending of the file's name says which.
public enum PaperFormat {
  /// To print and to send.
  PDF,
  /// A page for a browser, which a screen reader reads best.
  HTML;

  /// How the names of such files end.
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /// The one that a file's name asks for, if any.
  public static Optional<PaperFormat> of(Path file) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    return Arrays.stream(values())
        .filter(f -> name.toLowerCase(Locale.ROOT).endsWith(f.ending()))
        .findFirst();
  }
}
