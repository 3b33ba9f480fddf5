package disha.cli;

import java.util.regex.Pattern;

/// The help as the library for command lines sets it. It breaks lines as Java does, which puts the
/// full stop of Hindi alone at the beginning of the next one.
public final class HelpText {
  private static final Pattern LONE = Pattern.compile("(\\R *)([।॥])");

  private HelpText() {}

  /// The help with each full stop at the end of its sentence.
  public static String mended(String help) {
    return LONE.matcher(help).replaceAll("$2$1").replaceAll("(?m)^ +$\\R", "");
  }
}
