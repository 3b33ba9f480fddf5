package disha.window.state;

import disha.estimate.Estimate;
import disha.estimate.ways.Way;
import disha.profile.Profile;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What takes too long to follow every edit: pay over the years in the selected segment, and the
/// small changes that would open more. Worked out in the background, and only while wanted.
public final class DetailModel {
  private record DetailSubject(Estimate estimate, String segment) {
    // Estimates are large; each edit makes a new one.
    @SuppressWarnings("ReferenceEquality")
    boolean is(DetailSubject other) {
      return estimate == other.estimate && segment.equals(other.segment);
    }
  }

  /// What stands for no segment in particular.
  private static final String NONE = "";

  private final ResultsModel results;
  private final Supplier<Optional<String>> about;
  private final Worker worker;
  private final Executor background;
  private final Executor window;
  private final ReadOnlyObjectWrapper<Optional<Summary>> summary =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private Optional<DetailSubject> shown = Optional.empty();
  private boolean wanted;
  private boolean working;

  /// Works out the summary of one segment.
  interface Worker {
    Summary closer(Estimate of, String segment);
  }

  /// @param background where it is worked out
  /// @param window where what came of it is told
  public DetailModel(ResultsModel results, Executor background, Executor window) {
    this(results, results::closer, background, window);
  }

  DetailModel(ResultsModel results, Worker worker, Executor background, Executor window) {
    this(
        results,
        () -> results.selectedSegment().map(SegmentSummary::id),
        worker,
        background,
        window);
  }

  private DetailModel(
      ResultsModel results,
      Supplier<Optional<String>> about,
      Worker worker,
      Executor background,
      Executor window) {
    this.results = results;
    this.about = about;
    this.worker = worker;
    this.background = background;
    this.window = window;
    results.follow(this::follow);
    results.selectedProperty().subscribe(s -> follow());
  }

  /// The same for no segment in particular: the ways to more, whatever is selected.
  ///
  /// @param background where it is worked out
  /// @param window where what came of it is told
  public static DetailModel ahead(ResultsModel results, Executor background, Executor window) {
    return new DetailModel(
        results,
        () -> Optional.of(NONE).filter(n -> results.summary().guidance().isEmpty()),
        (estimate, none) -> results.ahead(estimate),
        background,
        window);
  }

  /// The summary of the selected segment alone, with pay over the years and the ways; empty until
  /// it is worked out. Its citations have numbers of their own.
  public ReadOnlyObjectProperty<Optional<Summary>> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// The same where it is of what stands in the form now; what was worked out before an edit is
  /// not.
  public Optional<Summary> current() {
    return summary.get().filter(s -> subject().filter(this::isShown).isPresent());
  }

  /// The profile after a way that the summary tells of.
  public Optional<Profile> after(Way way) {
    return shown.map(s -> results.estimator().after(s.estimate(), way));
  }

  /// Whether it could not be worked out. What went wrong is told to the thread's handler of errors.
  public ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /// Works it out once more after a failure.
  public void tryAgain() {
    show(Optional.empty(), Optional.empty());
    follow();
  }

  /// Says whether anyone looks at it.
  public void want(boolean now) {
    wanted = now;
    follow();
  }

  private Optional<DetailSubject> subject() {
    Estimate estimate = results.estimate();
    return about.get().map(id -> new DetailSubject(estimate, id));
  }

  private void follow() {
    Optional<DetailSubject> now = subject();
    // What stands there stays for a moment after an edit, but not for another segment.
    if (!now.map(DetailSubject::segment).equals(shown.map(DetailSubject::segment))) {
      show(Optional.empty(), Optional.empty());
    }
    if (wanted && !working && now.isPresent() && !isShown(now.get())) {
      work(now.get());
    }
  }

  private boolean isShown(DetailSubject subject) {
    return shown.filter(subject::is).isPresent();
  }

  private void work(DetailSubject subject) {
    working = true;
    background.execute(() -> {
      Optional<Summary> done = Optional.empty();
      try {
        done = Optional.of(worker.closer(subject.estimate(), subject.segment()));
      } finally {
        Optional<Summary> result = done;
        window.execute(() -> arrived(subject, result));
      }
    });
  }

  private void arrived(DetailSubject subject, Optional<Summary> done) {
    working = false;
    if (subject().filter(subject::is).isPresent()) {
      show(Optional.of(subject), done);
    }
    follow();
  }

  private void show(Optional<DetailSubject> subject, Optional<Summary> content) {
    shown = subject;
    failed.set(subject.isPresent() && content.isEmpty());
    summary.set(content);
  }
}
