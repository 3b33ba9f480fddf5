package disha.text;

/// How words begin that are written small within a sentence, where a line begins with them.
public final class LineStart {
  private LineStart() {}

  /// The words with a capital first, where their script has one.
  public static String of(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }
}
