package disha.roster.cells;

import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import java.util.List;
import java.util.regex.Pattern;

/// Years, semesters and parts of a course that goes on: "3", "3rd", "III", "Sem 5", "Part III".
final class PartOfCourse {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:sem|semester|year|yr|part)?(?:\\d|10|i{1,3}|iv|vi{0,3}|ix|x)(?:st|nd|rd|th)?(?:sem|semester|year|yr)?");

  private static final Pattern NUMBER =
      Pattern.compile("(?:[1-9]|10|i{1,3}|iv|vi{0,3})(?:st|nd|rd|th)?");

  /// What can stand alone behind a degree.
  private static final Pattern ALONE = Pattern.compile("[1-5](?:st|nd|rd|th)|i{2,3}|iv");

  /// What can do so only right behind one: "M.Com-1", "B.A. I".
  private static final Pattern BEHIND = Pattern.compile("[1-5]|i");

  /// What can do so behind one with more behind it: "M.Sc-II (Phy)"; a "1st" can be a class.
  private static final Pattern ROMAN = Pattern.compile("i{2,3}|iv");

  private PartOfCourse() {}

  static boolean matches(String text) {
    return SHAPE.matcher(PlainKey.of(text)).matches();
  }

  /// How many words from a place on name a part of a course; 0 where they do not.
  ///
  /// @param behind whether a study stands before them
  static int words(List<String> tokens, int at, boolean behind, RosterWords words) {
    boolean unit = words.phrases("part-of-course").has(tokens.get(at));
    boolean number = NUMBER.matcher(tokens.get(at)).matches();
    boolean more = at + 1 < tokens.size();
    if (more && unit && NUMBER.matcher(tokens.get(at + 1)).matches()) {
      return 2;
    }
    if (more && number && words.phrases("part-of-course").has(tokens.get(at + 1))) {
      return 2;
    }
    boolean joined = !number && SHAPE.matcher(tokens.get(at)).matches();
    boolean last = !more && ALONE.matcher(tokens.get(at)).matches();
    boolean bare =
        behind
            && (ROMAN.matcher(tokens.get(at)).matches()
                || (!more && BEHIND.matcher(tokens.get(at)).matches()));
    return joined || bare || (last && (behind || at > 0)) ? 1 : 0;
  }
}
