package disha.summary.comparison;

import disha.summary.Sentence;
import disha.summary.comparison.ComparisonSummary.SegmentInColumn;
import disha.text.Messages;
import java.util.List;
import java.util.Optional;

/// A comparison told briefly, for a terminal and for paper: segments of which all that is told is
/// the same in each column stand together.
///
/// @param groups the segments that differ between columns, in the order of the first column
/// @param same the segments that are the same in all
/// @param reaches the most that any document names, once for all segments of which the same is said
/// @param rests what the figures of each column rest on
public record ComparisonDigest(
    List<SegmentGroup> groups,
    List<SegmentGroup> same,
    List<SharedCeiling> reaches,
    List<FigureBasis> rests) {
  public ComparisonDigest {
    groups = List.copyOf(groups);
    same = List.copyOf(same);
    reaches = List.copyOf(reaches);
    rests = List.copyOf(rests);
  }

  /// The brief form of a comparison, in the language of the messages.
  public static ComparisonDigest of(ComparisonSummary summary, Messages messages) {
    return new DigestWords(summary, messages).digest();
  }

  /// Segments that stand together.
  ///
  /// @param names all of them, in words
  /// @param columns one for each column; empty for one that has no result
  /// @param most the most that any document names, where it is not within reach at the same time
  public record SegmentGroup(
      String sector, String names, List<Optional<ColumnStanding>> columns, Optional<Most> most) {
    public SegmentGroup {
      columns = List.copyOf(columns);
    }
  }

  /// How segments stand in a column.
  ///
  /// @param cell of the first of them; the others say the same as far as it is told
  /// @param because what decided where they stand, where columns differ in it
  public record ColumnStanding(SegmentInColumn cell, Optional<Sentence> because) {}

  /// The most that any document names.
  ///
  /// @param within when it is within reach in each column, in words
  public record Most(Sentence text, String within) {}

  /// In which segments the most is within reach at the same time.
  ///
  /// @param names all of them, in words
  public record SharedCeiling(String names, Most most) {}

  /// What figures rest on.
  ///
  /// @param letters the columns they stand in, in words
  /// @param about the kind of work and the experience that they are for
  public record FigureBasis(String letters, Sentence about) {}
}
