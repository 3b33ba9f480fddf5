package disha.roster.run;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.evidence.EvidencePack;
import disha.profile.Profile;
import disha.text.Messages;
import java.util.Map;
import java.util.Optional;

/// How the rows of a class list are answered.
///
/// @param prices in whose rupees amounts are
/// @param paper what makes the summary of a student; empty where none is wanted
/// @param onRecord offers that are told beside the documents
/// @param changed what students answer by now otherwise than the list says, by their rows
public record ClassAnswers(
    Estimator estimator,
    Messages messages,
    Prices prices,
    Optional<StudentPaper> paper,
    Optional<EvidencePack> onRecord,
    Map<Long, Profile> changed) {
  public ClassAnswers {
    changed = Map.copyOf(changed);
  }

  /// All students answer as the list says.
  public ClassAnswers(
      Estimator estimator,
      Messages messages,
      Prices prices,
      Optional<StudentPaper> paper,
      Optional<EvidencePack> onRecord) {
    this(estimator, messages, prices, paper, onRecord, Map.of());
  }

  /// Makes the summary of one student. The same estimate gives the same bytes.
  @FunctionalInterface
  public interface StudentPaper {
    /// The bytes of the PDF.
    byte[] of(Estimate estimate);
  }
}
