package disha.about;

import disha.text.Resources;
import disha.window.dialog.About;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the program is made of. The build lists the libraries; a table by hand knows their
/// licences.
public final class Libraries {
  /// A line of Maven's list: group, name, perhaps the system it is for, version, scope.
  private static final Pattern LINE =
      Pattern.compile(
          "\\s+([\\w.-]+):([\\w.-]+):jar:(?:[\\w-]+:)?([\\w.-]+):(?:compile|runtime).*");

  private Libraries() {}

  /// What the program says of itself.
  public static About about() {
    return new About(Version.number(), list(), Resources.text("/fonts/OFL.txt"));
  }

  /// The libraries, by name.
  ///
  /// @throws IllegalStateException if the licence of one is not in the table
  static List<About.Library> list() {
    Properties licences = licences();
    // A library that also has a file for the system at hand is listed twice.
    return Resources.text("/parts.txt")
        .lines()
        .filter(line -> line.startsWith(" "))
        .map(line -> part(line, licences))
        .distinct()
        .sorted(Comparator.comparing(About.Library::name))
        .toList();
  }

  private static About.Library part(String line, Properties licences) {
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      throw new IllegalStateException("parts.txt has a line of another form: " + line);
    }
    String licence = licences.getProperty(key(m.group(1), m.group(2)));
    if (licence == null) {
      throw new IllegalStateException("licences.properties lacks the part " + line.strip());
    }
    return new About.Library(m.group(1), m.group(2), m.group(3), licence);
  }

  /// What the table of licences calls a library.
  static String key(String group, String name) {
    return group + "/" + name;
  }

  /// The table of licences.
  static Properties licences() {
    return Resources.properties("/licences.properties");
  }
}
