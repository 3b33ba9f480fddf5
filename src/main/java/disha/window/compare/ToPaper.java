package disha.window.compare;

import disha.summary.comparison.ComparisonSummary;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// How the page goes on paper. The page only knows that it can be done.
///
/// @param busy whether a PDF is being written
public record ToPaper(Pdf pdf, ReadOnlyBooleanProperty busy) {
  /// Nowhere.
  public static final ToPaper NONE =
      new ToPaper((compared, yearly) -> {}, new SimpleBooleanProperty());

  /// Writes a PDF of it.
  @FunctionalInterface
  public interface Pdf {
    /// Asks for a file and writes it there.
    ///
    /// @param yearly whether pay is for a year, and not for a month
    void export(ComparisonSummary compared, boolean yearly);
  }
}
