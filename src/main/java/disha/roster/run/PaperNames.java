package disha.roster.run;

import disha.files.PathText;
import disha.text.Messages;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Names of files for students: safe on every system, and no two the same. Who comes again gets a
/// number.
final class PaperNames {
  static final String ENDING = ".pdf";

  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\uFFFD<>:\"/\\\\|?*]+");
  private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");

  // Windows keeps them for devices.
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  /// In UTF-8, three bytes for a letter of Devanagari; systems allow 255 with number and ending.
  private static final int MOST_LETTERS = 70;

  private final Messages messages;
  private final Map<String, Integer> taken = new HashMap<>();

  PaperNames(Messages messages) {
    this.messages = messages;
  }

  /// The name for a student.
  ///
  /// @param name what the list calls them; perhaps empty
  /// @param row where they stand
  String of(String name, long row) {
    String bare = safe(name);
    String base =
        bare.isEmpty() || PathText.read(bare).isEmpty()
            ? messages.text("roster.paper.unnamed", Long.toString(row))
            : bare;
    String free = base;
    while (true) {
      int times = taken.merge(free.toLowerCase(Locale.ROOT), 1, Integer::sum);
      if (times == 1) {
        return free + ENDING;
      }
      free = base + " (" + numbered(base) + ")";
    }
  }

  private int numbered(String base) {
    return taken.merge(base.toLowerCase(Locale.ROOT) + '\0', 1, Integer::sum) + 1;
  }

  private static String safe(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC);
    String bare = UNSAFE.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ");
    int count = bare.codePointCount(0, bare.length());
    String cut =
        count <= MOST_LETTERS ? bare : bare.substring(0, bare.offsetByCodePoints(0, MOST_LETTERS));
    String trimmed = ENDS.matcher(cut).replaceAll("");
    return RESERVED.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
  }
}
