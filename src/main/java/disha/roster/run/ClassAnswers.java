package disha.roster.run;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.evidence.EvidencePack;
import disha.profile.Profile;
import disha.roster.added.AddedColumns;
import disha.roster.added.AllWorkColumns;
import disha.roster.added.BestWorkColumns;
import disha.text.Messages;
import java.util.Map;
import java.util.Optional;

/// How the rows of a class list are answered.
///
/// @param prices in whose rupees amounts are
/// @param paper what makes the summary of a student; empty where none is wanted
/// @param onRecord offers that are told beside the documents
/// @param changed what students answer by now otherwise than the list says, by their rows
/// @param allWork whether every kind of work is told, instead of the best with what to do next
public record ClassAnswers(
    Estimator estimator,
    Messages messages,
    Prices prices,
    Optional<StudentPaper> paper,
    Optional<EvidencePack> onRecord,
    Map<Long, Profile> changed,
    boolean allWork) {
  public ClassAnswers {
    changed = Map.copyOf(changed);
  }

  /// The best kinds of work are told.
  public ClassAnswers(
      Estimator estimator,
      Messages messages,
      Prices prices,
      Optional<StudentPaper> paper,
      Optional<EvidencePack> onRecord,
      Map<Long, Profile> changed) {
    this(estimator, messages, prices, paper, onRecord, changed, false);
  }

  /// The same, and all students answer as the list says.
  public ClassAnswers(
      Estimator estimator,
      Messages messages,
      Prices prices,
      Optional<StudentPaper> paper,
      Optional<EvidencePack> onRecord) {
    this(estimator, messages, prices, paper, onRecord, Map.of());
  }

  /// What is added to the rows; for one thread.
  AddedColumns columns() {
    return allWork
        ? new AllWorkColumns(estimator, messages, prices)
        : new BestWorkColumns(estimator, messages, prices, onRecord, changed);
  }

  /// Makes the summary of one student. The same estimate gives the same bytes.
  @FunctionalInterface
  public interface StudentPaper {
    /// The bytes of the PDF.
    byte[] of(Estimate estimate);
  }
}
