package disha.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Class lists as colleges have them: the same thing in many spellings, blank rows, and cells that
/// cannot be understood.
record DirtyList(List<String> headings, List<Line> lines) {
  private static final List<String> HEADINGS =
      List.of(
          "Roll No",
          "Name of the Student",
          "Course",
          "Status",
          "Marks (%)",
          "Experience",
          "Spoken English (Y/N)",
          "एक्सेल",
          "Shift preference",
          "Offer",
          "Offer for",
          "Hobby");

  private static final List<List<String>> GOOD =
      List.of(
          List.of("Asha Rao", "रवि कुमार", "  Meena  ", "O'Neil, \"Jo\"", "", "Zoë", "Asha Rao"),
          List.of(
              "B.Com",
              "bcom (H)",
              "Bachelor of Commerce",
              "बी.कॉम",
              "B.Com, MBA (Finance)",
              "B.Sc (Maths)",
              "B.Tech CSE",
              "XII Commerce",
              "12th",
              "BA LLB",
              "Graduate",
              "-"),
          List.of(
              "completed",
              "Final Year",
              "pursuing",
              "passed 2024",
              "expected 2027",
              "पूर्ण",
              "",
              "3rd"),
          List.of("64", "64%", "0.64", "६४", "450/600", "7.8", "", "NA", "First class"),
          List.of(
              "Fresher",
              "2 yrs BPO",
              "18 months",
              "0",
              "1 yr accounts, 6 months teaching",
              "",
              "nil"),
          List.of("Yes", "N", "हाँ", "नहीं", "good", "poor", "avg", "", "✓"),
          List.of("y", "No", "हां", "", "basic", "Excellent"),
          List.of("Day", "day/night", "Any", "रात", "Rotational, Evening", ""),
          List.of("", "15000 pm", "2.4 LPA", "₹1,50,000 per annum", "nil"),
          List.of("Customer support", "Data entry"),
          List.of("cricket", "", "chess; music", "line\nbreak"));

  /// Without what was studied nobody is answered.
  private static final int STUDIED = 1;

  /// How far it has come is left out where it is known what it is about.
  private static final int STATUS = 2;

  private static final List<List<String>> BAD =
      List.of(
          List.of(),
          List.of("B.Foo", "CA", "hello world"),
          List.of("soon", "blue"),
          List.of("164", "-3", "1", "about sixty 60"),
          List.of("2 blue yrs", "18", "long"),
          List.of("purple", "green and blue"),
          List.of("8", "xyz"),
          List.of("twilight", "Day and blue"),
          List.of("later", "150000"),
          List.of(),
          List.of());

  /// A row with how many of its cells cannot be understood.
  ///
  /// @param bad cells without which it can be answered
  /// @param needed cells without which it cannot
  record Line(List<String> cells, int bad, int needed, boolean blank) {}

  static DirtyList of(int rows, long seed) {
    Random random = new Random(seed);
    List<Line> out = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      out.add(random.nextInt(40) == 0 ? nothing() : line(i, random));
    }
    return new DirtyList(HEADINGS, out);
  }

  private static Line nothing() {
    return new Line(HEADINGS.stream().map(h -> "").toList(), 0, 0, true);
  }

  private static Line line(int number, Random random) {
    List<String> cells = new ArrayList<>();
    cells.add("R" + number);
    int bad = 0;
    int needed = 0;
    for (int c = 0; c < GOOD.size(); c++) {
      boolean spoil = !BAD.get(c).isEmpty() && random.nextInt(30) == 0;
      List<String> from = spoil ? BAD.get(c) : GOOD.get(c);
      cells.add(from.get(random.nextInt(from.size())));
      boolean wanted =
          c == STUDIED || (c == STATUS && (needed > 0 || cells.get(1 + STUDIED).equals("-")));
      bad += spoil && !wanted ? 1 : 0;
      needed += spoil && wanted ? 1 : 0;
    }
    return new Line(cells, bad, needed, false);
  }

  List<List<String>> rows() {
    return lines.stream().map(Line::cells).toList();
  }
}
