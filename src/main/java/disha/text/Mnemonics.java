package disha.text;

import java.util.regex.Pattern;

/// The letter of a text that a key together with Alt stands for. In Latin letters it is one of the
/// text itself; other scripts tell it behind the text in brackets, in menus alone.
public final class Mnemonics {
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\(_[^)]\\)");

  private Mnemonics() {}

  /// A text as a button shows it: without a letter that is no part of it.
  public static String onButton(String text) {
    return BRACKETED.matcher(text).replaceAll("");
  }

  /// A text as it is read: no letter is told.
  public static String plain(String text) {
    return onButton(text).replace("_", "");
  }
}
