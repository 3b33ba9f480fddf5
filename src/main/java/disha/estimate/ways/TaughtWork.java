package disha.estimate.ways;

import disha.profile.Education;
import disha.rules.Model;
import disha.rules.joining.Fit;
import disha.rules.joining.FitGrade;

/// Which work a degree or diploma fits by itself: for other work, nobody should study for years.
final class TaughtWork {
  private final Model model;

  TaughtWork(Model model) {
    this.model = model;
  }

  /// Whether completed studies fit the work of a segment, whatever else a person brings.
  ///
  /// @param segment its id
  /// @param least how well they have to fit it
  boolean fits(String segment, Education studies, FitGrade least) {
    return model.fits(segment).stream()
        .anyMatch(f -> f.grade().compareTo(least) >= 0 && isBy(f, studies));
  }

  private boolean isBy(Fit fit, Education studies) {
    return studies.award().value().filter(fit.awards()::contains).isPresent()
        || (studies.field().value().filter(fit.fields()::contains).isPresent()
            && studies.knownLevel(model.vocabulary()).filter(l -> reaches(l, fit)).isPresent());
  }

  private boolean reaches(String level, Fit fit) {
    return model.vocabulary().rank(level) >= model.vocabulary().rank(fit.from());
  }
}
