package disha.report;

import java.io.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How text is set for a terminal: its width, and colour only where it can show it.
///
/// @param width in columns
public record Terminal(int width, boolean colour) {
  private static final int DEFAULT_WIDTH = 100;
  private static final int MIN_WIDTH = 60;
  private static final int MAX_WIDTH = 120;

  /// The terminal this program runs in. `NO_COLOR` and a redirected output are respected.
  public static Terminal current() {
    boolean tty = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    boolean colour =
        tty && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(width(System.getenv("COLUMNS")), colour);
  }

  private static int width(String columns) {
    if (columns == null || !columns.matches("\\d{1,4}")) {
      return DEFAULT_WIDTH;
    }
    return Math.clamp(Integer.parseInt(columns), MIN_WIDTH, MAX_WIDTH);
  }

  /// Colours that a terminal can show.
  public enum Style {
    BOLD("1"),
    DIM("2"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    RED("31");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /// The text in a style, or as it is where colour cannot be shown.
  public String styled(String text, Style style) {
    return colour ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }

  /// The text in lines no longer than the width, the first after `first`, the others after `rest`.
  public String wrapped(String text, String first, String rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int taken = DisplayWidth.of(first);
    boolean fresh = true;
    for (String word : text.split(" ", -1)) {
      int needs = DisplayWidth.of(word);
      if (!fresh && taken + 1 + needs > width) {
        lines.add(line.toString());
        line = new StringBuilder(rest);
        taken = DisplayWidth.of(rest);
        fresh = true;
      }
      if (!fresh) {
        line.append(' ');
        taken++;
      }
      line.append(word);
      taken += needs;
      fresh = false;
    }
    lines.add(line.toString());
    return String.join("\n", lines);
  }

  /// The columns that the widest of some texts takes.
  public static int widest(Stream<String> texts) {
    return texts.mapToInt(DisplayWidth::of).max().orElse(0);
  }

  /// The text filled with spaces to a width, for the left column of a table.
  public static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - DisplayWidth.of(text)));
  }

  /// The text filled with spaces to a width, for a column of numbers.
  public static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - DisplayWidth.of(text))) + text;
  }
}
