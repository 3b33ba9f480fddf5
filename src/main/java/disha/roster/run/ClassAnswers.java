package disha.roster.run;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.evidence.EvidencePack;
import disha.text.Messages;
import java.util.Optional;

/// How the rows of a class list are answered.
///
/// @param prices in whose rupees amounts are
/// @param paper what makes the summary of a student; empty where none is wanted
/// @param onRecord offers that are told beside the documents
public record ClassAnswers(
    Estimator estimator,
    Messages messages,
    Prices prices,
    Optional<StudentPaper> paper,
    Optional<EvidencePack> onRecord) {
  /// Makes the summary of one student. The same estimate gives the same bytes.
  @FunctionalInterface
  public interface StudentPaper {
    /// The bytes of the PDF.
    byte[] of(Estimate estimate);
  }
}
