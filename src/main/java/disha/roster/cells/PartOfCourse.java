package disha.roster.cells;

import disha.roster.words.PlainKey;
import java.util.regex.Pattern;

/// Years and semesters of a course that goes on, as a column for them has: "3", "3rd", "III", "Sem
/// 5".
final class PartOfCourse {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:sem|semester|year|yr)?(?:\\d|10|i{1,3}|iv|vi{0,3}|ix|x)(?:st|nd|rd|th)?(?:sem|semester|year|yr)?");

  private PartOfCourse() {}

  static boolean matches(String text) {
    return SHAPE.matcher(PlainKey.of(text)).matches();
  }
}
