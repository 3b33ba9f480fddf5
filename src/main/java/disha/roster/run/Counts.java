package disha.roster.run;

import disha.profile.Education;
import disha.profile.Profile;
import disha.roster.readings.RefusedRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What became of the rows so far.
///
/// @param read rows below the headings
/// @param told rows that are in the result
/// @param refused rows that are among the problems
/// @param blank rows in which nothing is
/// @param hidden rows that the sheet hides; they count among the others too
/// @param partly rows in the result of which cells could not be understood; they are among the
///   problems too
/// @param aside rows that are none of students and stand in the result as they are
/// @param leftOut how often words were left out that say nothing here
/// @param statusOpen rows in the result that do not tell whether studies are completed
/// @param notes in how many rows something was made of a cell beyond its words, by what it was
/// @param firstRefused the first rows that are not answered
public record Counts(
    long read,
    long told,
    long refused,
    long blank,
    long hidden,
    long partly,
    long aside,
    long statusOpen,
    Map<String, Integer> leftOut,
    Map<String, Integer> notes,
    List<RefusedRow> firstRefused) {
  /// More different words are not kept.
  private static final int MOST_WORDS = 200;

  /// More of them stand among the problems.
  public static final int MOST_REFUSED = 12;

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), List.of());

  public Counts {
    firstRefused = List.copyOf(firstRefused);
  }

  /// Of rows that were all understood to the last cell, or not at all.
  public Counts(
      long read, long told, long refused, long blank, long hidden, Map<String, Integer> leftOut) {
    this(read, told, refused, blank, hidden, 0, 0, 0, leftOut, Map.of(), List.of());
  }

  /// Whether any row has something to be mended.
  public boolean hasProblems() {
    return refused > 0 || partly > 0;
  }

  /// Both together.
  Counts plus(Counts more) {
    return new Counts(
        read + more.read,
        told + more.told,
        refused + more.refused,
        blank + more.blank,
        hidden + more.hidden,
        partly + more.partly,
        aside + more.aside,
        statusOpen + more.statusOpen,
        sum(leftOut, more.leftOut),
        sum(notes, more.notes),
        Stream.concat(firstRefused.stream(), more.firstRefused.stream())
            .limit(MOST_REFUSED)
            .toList());
  }

  /// Whether a student's studies are told and not how far they have come.
  public static boolean isStatusOpen(Profile profile) {
    for (Education e : profile.studies()) {
      if (e.status().isOpen()) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> sum(Map<String, Integer> some, Map<String, Integer> more) {
    Map<String, Integer> out = new LinkedHashMap<>(some);
    more.forEach((word, times) -> {
      if (out.size() < MOST_WORDS || out.containsKey(word)) {
        out.merge(word, times, Integer::sum);
      }
    });
    return out;
  }
}
