package disha.pdf.page;

import disha.estimate.segment.AdviceGroup;

/// How much is told on each part of the paper: all there is room for where a part is too long, and
/// everything on a screen. What a part has least need of goes first.
///
/// @param answer by how many steps the first page is shortened
/// @param proof by how many steps the second is
/// @param annex by how many steps the annex is
public record Room(int answer, int proof, int annex) {
  /// Nothing is left out.
  public static final Room AMPLE = new Room(0, 0, 0);

  private static final int ALL = Integer.MAX_VALUE;

  /// By so many steps the first page can be shortened.
  static final int ANSWER_STEPS = 8;

  /// By so many steps the second can.
  static final int PROOF_STEPS = 16;

  // From this step on the second page names no other work.
  private static final int NO_GROUPS = 15;

  /// By so many steps the annex can.
  static final int ANNEX_STEPS = 8;

  /// How many letters of each answer of the person are told.
  int answerLetters() {
    if (!tellsAnswers()) {
      return proof < 9 ? 240 : proof < PROOF_STEPS ? 120 : 40;
    }
    return switch (answer) {
      case 0, 1, 2, 3, 4 -> ALL;
      default -> 240;
    };
  }

  /// Whether the first page, and not the second, tells what the person answered.
  boolean tellsAnswers() {
    return tellsAnswers(answer);
  }

  /// The same of a first page that is shortened by so many steps.
  static boolean tellsAnswers(int answer) {
    return answer < 6;
  }

  /// Whether a card tells its pay in one line, a month only.
  boolean joinsPay() {
    return answer > 1;
  }

  /// How many other kinds of work are named in each row of page 1.
  int namesBeside() {
    return switch (answer) {
      case 0 -> ALL;
      case 1 -> 10;
      case 2, 3 -> 5;
      default -> 3;
    };
  }

  /// How many rows of other kinds of work page 1 has.
  int rowsBeside() {
    return answer < 4 ? ALL : 2;
  }

  /// Whether a card says what the work is.
  boolean tellsWork() {
    return answer < 7;
  }

  /// Whether the other groups of work are named on page 2.
  boolean tellsGroups() {
    return proof < NO_GROUPS;
  }

  /// How the other groups of work are named on page 2: that a kind of work is there matters more
  /// than what sets it apart, and more than most of what else stands there, as whoever asks why not
  /// this or that seeks its name.
  GroupRoom groups() {
    return switch (proof) {
      case 0, 1, 2, 3, 4 -> GroupRoom.AMPLE;
      case 5, 6 -> new GroupRoom(ALL, false, true, false);
      case 7, 8, 9 -> new GroupRoom(ALL, false, true, true);
      case 10 -> new GroupRoom(12, false, true, true);
      case 11 -> new GroupRoom(7, false, true, true);
      case 12 -> new GroupRoom(4, false, true, true);
      case 13 -> new GroupRoom(1, false, true, true);
      default -> new GroupRoom(1, false, false, true);
    };
  }

  /// How the other groups of work are named.
  ///
  /// @param names how many kinds of work of which the same is said are named at most
  /// @param reasons whether is said what sets some apart; which step leads where is said as long as
  ///   all are named
  /// @param shared whether is said what all of a group have in common: why a kind of work is not
  ///   for now matters more than its name
  /// @param together whether the groups follow each other in one paragraph
  record GroupRoom(int names, boolean reasons, boolean shared, boolean together) {
    /// Nothing is left out.
    static final GroupRoom AMPLE = new GroupRoom(ALL, true, true, false);

    /// Whether is said what sets some of a group apart.
    boolean tellsReasons(AdviceGroup group) {
      return reasons || (names == ALL && group == AdviceGroup.AFTER_STEP);
    }
  }

  /// Whether each way to more says which work it opens, or in short how many.
  boolean namesOpenings() {
    return proof < 2;
  }

  /// How many ways to more are told.
  int ways() {
    return proof < 4 ? 5 : proof < 8 ? 3 : 2;
  }

  /// How many notes on the other side of the job are told, for and against it each.
  int sides() {
    return switch (proof) {
      case 0 -> 4;
      case 1 -> 3;
      default -> proof < 6 ? 2 : 1;
    };
  }

  /// Whether the topics of disagreement and the steps of a career are named.
  boolean tellsSteps() {
    return proof < 3;
  }

  /// Whether each source's opinion is told.
  boolean tellsOpinions() {
    return proof < 4;
  }

  /// Whether every fact is cited on which it rests who can join, or one of each source.
  boolean citesAll() {
    return proof < 6;
  }

  /// Whether our guesses that are in the pay are named.
  boolean tellsGuesses() {
    return proof < 8;
  }

  /// How many kinds of work are told in full.
  int sheets() {
    return switch (annex) {
      case 0, 1, 2 -> ALL;
      case 3, 4 -> 2;
      default -> 1;
    };
  }

  /// Whether the tables of what documents say on pay and how pay comes about are there.
  boolean tellsPayTables() {
    return annex < 5;
  }

  /// Whether what each source says stands with it in the list of sources.
  boolean quotesSources() {
    return annex < 1;
  }

  /// Whether the annex has the notes on the other side of the job that page 2 has not.
  boolean tellsAllSides() {
    return annex < 2;
  }

  /// Whether the sides of each disagreement are told.
  boolean tellsClaims() {
    return annex < 4;
  }
}
