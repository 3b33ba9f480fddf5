package disha.pdf;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines that are not wider than allowed.
final class Lines {
  private Lines() {}

  static List<String> of(String text, boolean bold, float size, double width) {
    List<String> out = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (Fonts.width(longer, bold, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        out.add(line);
      }
      line = word;
      while (Fonts.width(line, bold, size) > width && line.length() > 1) {
        int fits = fitting(line, bold, size, width);
        out.add(line.substring(0, fits));
        line = line.substring(fits);
      }
    }
    out.add(line);
    return List.copyOf(out);
  }

  // At least one character, and never half of a pair of surrogates.
  private static int fitting(String word, boolean bold, float size, double width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (Fonts.width(word.substring(0, next), bold, size) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
