package disha.summary;

import disha.basics.Months;
import java.util.List;
import java.util.Optional;

/// Pay over the coming years, ready to be shown.
///
/// @param years one row a year, the first for today
/// @param steps career steps that documents name, without a figure
/// @param evidence the moments for which documents give pay
/// @param ceiling the most that any document names, and when
/// @param end from when on no document reaches; empty text if all years are reached
public record ProjectionSummary(
    List<YearLine> years,
    List<CareerStepLine> steps,
    List<Evidence> evidence,
    Optional<CeilingPoint> ceiling,
    String end) {
  public ProjectionSummary {
    years = List.copyOf(years);
    steps = List.copyOf(steps);
    evidence = List.copyOf(evidence);
  }

  /// The evidence for today or a time to come, which has a place in a chart.
  public List<Evidence> ahead() {
    return evidence.stream().filter(Evidence::isAhead).toList();
  }

  /// The evidence for less experience than there is today.
  public List<Evidence> behind() {
    return evidence.stream().filter(e -> !e.isAhead()).toList();
  }

  /// The steps within the years shown, which have a place in a chart.
  public List<CareerStepLine> within() {
    return steps.stream().filter(s -> !isBeyond(s)).toList();
  }

  /// The steps after the years shown.
  public List<CareerStepLine> beyond() {
    return steps.stream().filter(this::isBeyond).toList();
  }

  private boolean isBeyond(CareerStepLine step) {
    return step.months() > years.getLast().year() * Months.A_YEAR;
  }

  /// One year.
  ///
  /// @param year years from today
  /// @param spanLow the lowest amount that any document gives then
  /// @param spanHigh the highest amount that any document gives then
  /// @param heldFlat whether no document reaches as far
  public record YearLine(
      int year,
      String name,
      Amount low,
      Amount likely,
      Amount high,
      Amount spanLow,
      Amount spanHigh,
      boolean heldFlat) {}

  /// A career step.
  ///
  /// @param months from today
  public record CareerStepLine(int months, String when, Sentence text) {}

  /// Evidence at a time.
  ///
  /// @param months from today; negative if the person is past it
  /// @param to the last month from today that it speaks for, at least `months`
  public record Evidence(int months, int to, String when, Amount low, Amount high, Sentence text) {
    private boolean isAhead() {
      return to >= 0;
    }
  }

  /// The most that any document names.
  ///
  /// @param months from today
  /// @param when it is within reach, in words
  public record CeilingPoint(int months, String when, Amount low, Amount high, Sentence text) {}
}
