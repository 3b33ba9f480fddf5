package disha.rules.joining;

import disha.rules.grounds.Quantity;
import disha.rules.vocabulary.WordList;
import java.util.List;
import java.util.Optional;

/// A condition on a person, a segment or an assumption. It is data: what makes it true is worked
/// out in three-valued logic elsewhere.
public sealed interface Condition {
  /// All parts hold; true where there are none.
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// At least one part holds.
  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /// The part does not hold.
  record Not(Condition part) implements Condition {}

  /// The person has completed this level of education or a higher one.
  record LevelAtLeast(String level) implements Condition {}

  /// The person has completed one of these degrees or diplomas.
  record AwardIn(List<String> awards) implements Condition {
    public AwardIn {
      awards = List.copyOf(awards);
    }
  }

  /// The person has completed an education in one of these fields, at a level or above.
  ///
  /// @param from the id of the lowest level that counts
  record FieldIn(List<String> fields, String from) implements Condition {
    public FieldIn {
      fields = List.copyOf(fields);
    }
  }

  /// The person has chosen one of these words, such as a profession.
  record ChoseAnyOf(WordList list, List<String> words) implements Condition {
    public ChoseAnyOf {
      words = List.copyOf(words);
    }
  }

  /// The person has chosen one of the words that an assumption lists, such as the shifts that count
  /// as willingness.
  record ChoseAnyAssumed(WordList list, String assumption) implements Condition {}

  /// The person has ruled out for good words that an assumption lists, such as shifts. What is not
  /// ruled out is never open: who has not said so has not ruled it out.
  ///
  /// @param all whether every one of them has to be ruled out, or any one
  record RulesOutAssumed(WordList list, String assumption, boolean all) implements Condition {}

  /// The person says yes to this word, such as a skill.
  record SaysYes(WordList list, String word) implements Condition {}

  /// The person has worked at least so many years.
  record YearsAtLeast(Quantity years, Where where) implements Condition {}

  /// Which work counts as experience.
  enum Where {
    /// Any work.
    ANYWHERE,
    /// Work in the segment's sector, or work elsewhere that suits the segment.
    COUNTS_HERE,
    /// Work in the segment's sector, or work elsewhere in kinds that fit the segment, as a
    /// neighbour or better.
    FITS_HERE,
    /// Work of the kinds that suit the segment.
    SUITS
  }

  /// The person has worked at least so many years in these kinds of work.
  ///
  /// @param sector the id of the sector in which; empty for wherever that was
  record WorkedAs(List<String> work, Quantity years, Optional<String> sector) implements Condition {
    public WorkedAs {
      work = List.copyOf(work);
    }

    /// Wherever that was.
    public WorkedAs(List<String> work, Quantity years) {
      this(work, years, Optional.empty());
    }
  }

  /// The work of the segment fits the person so well or better.
  record FitsSegment(FitGrade atLeast) implements Condition {}

  /// The person's studies or profession fit the segment, as a neighbour or better.
  record FieldSuitsSegment() implements Condition {}

  /// The segment is one of these.
  record SegmentIn(List<String> segments) implements Condition {
    public SegmentIn {
      segments = List.copyOf(segments);
    }
  }

  /// The segment belongs to one of these sectors.
  record SectorIn(List<String> sectors) implements Condition {
    public SectorIn {
      sectors = List.copyOf(sectors);
    }
  }

  /// An assumption that is yes or no is set to yes.
  record AssumptionHolds(String assumption) implements Condition {}
}
