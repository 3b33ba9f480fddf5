package disha.window.state;

import disha.summary.SegmentSummary;
import disha.summary.SummaryOptions;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the person wants on paper, and of which segments. What cannot be had any more, as nothing
/// is listed or looked at, goes back to the best.
public final class PaperChoice {
  private final ResultsModel results;
  private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.BEST);

  /// What can be chosen.
  public enum Which {
    /// The best few, on two pages.
    BEST,
    /// The same with all that stands behind them.
    FULL,
    /// The one whose details are open.
    SHOWN,
    /// All that are listed.
    LISTED
  }

  public PaperChoice(ResultsModel results) {
    this.results = results;
    results.selectedProperty().addListener((o, before, now) -> mend());
    results.followRows(this::mend);
  }

  /// What is chosen now.
  public ObjectProperty<Which> whichProperty() {
    return which;
  }

  /// Whether it can be chosen now.
  public boolean isPossible(Which choice) {
    return switch (choice) {
      case BEST, FULL -> true;
      case SHOWN, LISTED -> !segments(choice).isEmpty();
    };
  }

  /// What goes on paper.
  ///
  /// @param scenario what the person calls this variant of the profile; can be empty
  public SummaryOptions options(String scenario) {
    return results.with(
        which.get() == Which.FULL
            ? SummaryOptions.fullReport(scenario, List.of())
            : SummaryOptions.paper(scenario, segments(which.get())));
  }

  private void mend() {
    if (!isPossible(which.get())) {
      which.set(Which.BEST);
    }
  }

  private List<String> segments(Which choice) {
    return switch (choice) {
      case BEST, FULL -> List.of();
      case SHOWN -> results.selectedSegment().stream().map(SegmentSummary::id).toList();
      case LISTED -> results.rows().ids();
    };
  }
}
