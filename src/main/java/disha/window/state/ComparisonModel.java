package disha.window.state;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparison;
import disha.estimate.pay.Prices;
import disha.files.Loaded;
import disha.files.profile.ProfileFile;
import disha.json.Problem;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.summary.comparison.ComparisonSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The scenarios, and other profiles beside them, held against the first. Worked out in the
/// background, and only while it is looked at: several estimates with pay over the years take too
/// long to follow every edit.
public final class ComparisonModel {
  /// A column.
  ///
  /// @param name what to call it; empty for the first scenario of a profile that names none
  /// @param isAdded whether it is of another file
  public record ComparedProfile(String name, Profile profile, boolean isAdded) {}

  /// What is compared.
  public record ComparisonSubject(
      List<ComparedProfile> columns, Prices prices, Estimator estimator) {
    public ComparisonSubject {
      columns = List.copyOf(columns);
    }
  }

  /// What came of it.
  public record Result(ComparisonSubject subject, ComparisonSummary summary) {}

  private final ProfileEditor editor;
  private final ResultsModel results;
  private final Executor background;
  private final Executor window;
  private final List<ComparedProfile> added;
  private final ReadOnlyObjectWrapper<ComparisonSubject> subject = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Result>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private boolean wanted;
  private boolean working;

  /// @param background where it is worked out
  /// @param window where what came of it is told
  public ComparisonModel(
      ProfileEditor editor, ResultsModel results, Executor background, Executor window) {
    this.editor = editor;
    this.results = results;
    added = results.compared();
    this.background = background;
    this.window = window;
    editor.draftProperty().subscribe(d -> follow());
    editor.tabsProperty().subscribe(t -> follow());
    // Another person's profile is compared with nothing of the one before.
    editor
        .originProperty()
        .addListener((o, before, now) -> {
          added.clear();
          follow();
        });
    results.pricesProperty().subscribe(p -> follow());
    results.estimatorProperty().subscribe(e -> follow());
  }

  /// What is to be compared, which can be a single column.
  public ReadOnlyObjectProperty<ComparisonSubject> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  /// The comparison; empty until it is worked out, or where there is only one column. For a moment
  /// after an edit it is still of what was before.
  public ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /// What is wrong with the file that was to be added last.
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// Whether one more profile can be added.
  public boolean canAdd() {
    return subject.get().columns().size() < Comparison.MOST;
  }

  /// Adds the profile of another file as a column; one with a fault changes nothing else.
  public void add(Path file) {
    switch (ProfileFile.read(results.model(), file)) {
      case Loaded.Good<Profile> good -> {
        problems.set(List.of());
        added.add(new ComparedProfile(Origin.of(file).name(), good.value(), true));
        follow();
      }
      case Loaded.Bad<Profile> bad -> problems.set(bad.problems());
    }
  }

  /// Takes a column away that was added.
  public void remove(ComparedProfile column) {
    added.remove(column);
    follow();
  }

  /// Says whether anyone looks at it.
  public void want(boolean now) {
    wanted = now;
    follow();
  }

  private void follow() {
    List<ComparedProfile> columns = new ArrayList<>();
    for (Scenario s : editor.scenarios()) {
      columns.add(new ComparedProfile(s.name(), s.profile(), false));
    }
    added.stream().limit(Comparison.MOST - columns.size()).forEach(columns::add);
    subject.set(
        new ComparisonSubject(columns, results.pricesProperty().get(), results.estimator()));
    if (columns.size() < Comparison.FEWEST) {
      result.set(Optional.empty());
    } else if (wanted && !working && !isShown()) {
      work(subject.get());
    }
  }

  private boolean isShown() {
    return result.get().map(Result::subject).filter(subject.get()::equals).isPresent();
  }

  private void work(ComparisonSubject of) {
    working = true;
    background.execute(() -> {
      Optional<Result> done = Optional.empty();
      try {
        List<Estimate> estimates =
            of.columns().stream().map(c -> results.estimate(c.profile(), of.prices())).toList();
        List<String> names = of.columns().stream().map(ComparedProfile::name).toList();
        done = Optional.of(new Result(of, results.compare(estimates, names)));
      } finally {
        Optional<Result> result = done;
        window.execute(() -> arrived(result));
      }
    });
  }

  private void arrived(Optional<Result> done) {
    working = false;
    done.filter(r -> r.subject().equals(subject.get())).ifPresent(r -> result.set(done));
    if (done.isPresent()) {
      follow();
    }
  }
}
