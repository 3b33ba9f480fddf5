package disha.logic;

import disha.profile.Answer;
import disha.profile.Education;
import disha.rules.vocabulary.Level;
import java.util.BitSet;

/// What one education of a person says about levels, fields and degrees. Words are given by their
/// places; a negative place is one that is not known.
///
/// @param rank the rank of its level, given or implied by the degree
/// @param proven the rank of the level that whoever studies at its level has completed
/// @param award the degree or diploma
/// @param awards what the degree can be where it is not known
/// @param field the field, given or implied by a degree that exists in one field only
/// @param fields the fields in which the degree is given; none where it is not known
record StudyFacts(
    int rank, int proven, int award, BitSet awards, int field, BitSet fields, Truth completed) {
  private static final int UNKNOWN = -1;
  private static final BitSet NONE = new BitSet();

  static StudyFacts of(VocabularyIndex words, Education e) {
    int givenLevel = place(words.levels, e.level());
    int givenField = place(words.fields, e.field());
    int award = place(words.awards, e.award());
    int field = givenField;
    int levelPlace = givenLevel;
    if (award != UNKNOWN) {
      levelPlace = words.levels.of(words.award(award).level());
      if (field == UNKNOWN && words.fieldsOfAward(award).cardinality() == 1) {
        field = words.fieldsOfAward(award).nextSetBit(0);
      }
    }
    Level level = levelPlace == UNKNOWN ? null : words.level(levelPlace);
    return new StudyFacts(
        level == null ? UNKNOWN : level.rank(),
        level == null ? UNKNOWN : words.rank(level.after()),
        award,
        award == UNKNOWN ? words.awardsOf(givenLevel, givenField) : NONE,
        field,
        award == UNKNOWN ? NONE : words.fieldsOfAward(award),
        completed(e.status()));
  }

  private static int place(IdIndex places, Answer<String> answer) {
    return answer instanceof Answer.Given<String> g ? places.of(g.answer()) : UNKNOWN;
  }

  private static Truth completed(Answer<Education.Status> status) {
    return status instanceof Answer.Given<Education.Status> g
        ? Truth.of(g.answer() == Education.Status.COMPLETED)
        : Truth.UNKNOWN;
  }

  /// Whether this education proves that a level is completed.
  Truth reaches(int wanted) {
    if (rank == UNKNOWN) {
      // The lowest level is where everyone stands.
      return wanted == 0 ? Truth.TRUE : Truth.UNKNOWN;
    }
    return proven >= wanted ? Truth.TRUE : Truth.of(rank >= wanted).and(completed);
  }

  /// The highest rank of a level that may be completed by what is known of this education.
  int highestRank() {
    if (rank == UNKNOWN) {
      return Integer.MAX_VALUE;
    }
    return completed == Truth.FALSE ? proven : Math.max(proven, rank);
  }

  /// Whether this is one of the awards, and completed.
  Truth isAward(BitSet wanted) {
    Truth listed =
        award == UNKNOWN
            ? Truth.of(awards.intersects(wanted)).and(Truth.UNKNOWN)
            : Truth.of(wanted.get(award));
    return listed.and(completed);
  }

  /// Whether this is a completed education in one of the fields at a level or above.
  Truth isField(BitSet wanted, int fromRank) {
    Truth high = rank == UNKNOWN ? Truth.UNKNOWN : Truth.of(rank >= fromRank);
    return inField(wanted).and(high).and(completed);
  }

  private Truth inField(BitSet wanted) {
    if (field != UNKNOWN) {
      return Truth.of(wanted.get(field));
    }
    if (award == UNKNOWN) {
      return Truth.UNKNOWN;
    }
    // A degree of unknown field is surely in one of these only if it is given in no other.
    return isWithin(fields, wanted)
        ? Truth.TRUE
        : Truth.of(fields.intersects(wanted)).and(Truth.UNKNOWN);
  }

  private static boolean isWithin(BitSet part, BitSet whole) {
    for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
      if (!whole.get(i)) {
        return false;
      }
    }
    return true;
  }
}
