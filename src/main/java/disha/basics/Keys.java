package disha.basics;

import java.util.Locale;

/// Names of constants as files, texts and style sheets write them.
public final class Keys {
  private Keys() {}

  /// In lower case with hyphens: `DOES_NOT_SAY` is `does-not-say`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
