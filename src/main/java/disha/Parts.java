package disha;

import static java.nio.charset.StandardCharsets.UTF_8;

import disha.window.About;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the program is made of. The build lists the libraries; a table by hand knows their
/// licences.
final class Parts {
  /// A line of Maven's list: group, name, perhaps the system it is for, version, scope.
  private static final Pattern LINE =
      Pattern.compile(
          "\\s+([\\w.-]+):([\\w.-]+):jar:(?:[\\w-]+:)?([\\w.-]+):(?:compile|runtime).*");

  private Parts() {}

  /// What the program says of itself.
  static About about() {
    return new About(Version.number(), list(), text("/summary/fonts/OFL.txt"));
  }

  /// The libraries, by name.
  ///
  /// @throws IllegalStateException if the licence of one is not in the table
  static List<About.Part> list() {
    Properties licences = licences();
    // A library that also has a file for the system at hand is listed twice.
    return text("/parts.txt")
        .lines()
        .filter(line -> line.startsWith(" "))
        .map(line -> part(line, licences))
        .distinct()
        .sorted(Comparator.comparing(About.Part::name))
        .toList();
  }

  private static About.Part part(String line, Properties licences) {
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      throw new IllegalStateException("parts.txt has a line of another form: " + line);
    }
    String licence = licences.getProperty(key(m.group(1), m.group(2)));
    if (licence == null) {
      throw new IllegalStateException("licences.properties lacks the part " + line.strip());
    }
    return new About.Part(m.group(1), m.group(2), m.group(3), licence);
  }

  /// What the table of licences calls a library.
  static String key(String group, String name) {
    return group + "/" + name;
  }

  /// The table of licences.
  static Properties licences() {
    Properties licences = new Properties();
    try {
      licences.load(new StringReader(text("/licences.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return licences;
  }

  private static String text(String path) {
    try (InputStream in = Parts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + path);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
