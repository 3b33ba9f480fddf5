package disha.window.command;

import disha.evidence.EvidencePack;
import disha.evidence.PackFile;
import disha.files.Loaded;
import disha.json.Problem;
import disha.window.dialog.ClassPrompts;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import disha.window.state.ResultsModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Opens offers on record, which are told beside what the documents say, and takes them away again.
public final class OfferCommands {
  private final Ui ui;
  private final ResultsModel results;
  private final Prompts prompts;
  private final ClassPrompts sheets;
  private final Consumer<Notice> notices;
  private final Threads threads;
  private final Consumer<Optional<Path>> used;
  private boolean loading;

  /// @param used told of the file that is told beside the documents from now on; empty for none
  public OfferCommands(
      Ui ui,
      ResultsModel results,
      Prompts prompts,
      ClassPrompts sheets,
      Consumer<Notice> notices,
      Threads threads,
      Consumer<Optional<Path>> used) {
    this.ui = ui;
    this.results = results;
    this.prompts = prompts;
    this.sheets = sheets;
    this.notices = notices;
    this.threads = threads;
    this.used = used;
  }

  /// Whether there are any.
  public ObservableValue<Boolean> openProperty() {
    return results.evidenceProperty().map(Optional::isPresent);
  }

  /// Opens a sheet that is asked for.
  public void open() {
    sheets.offersToOpen().ifPresent(this::open);
  }

  /// Opens a sheet; one with a fault changes nothing.
  public void open(Path file) {
    open(file, false);
  }

  /// Opens the sheet that was told when the window was closed last, without a word unless it cannot
  /// be.
  public void remember(Path file) {
    open(file, true);
  }

  private void open(Path file, boolean silent) {
    if (loading) {
      return;
    }
    loading = true;
    String name = Origin.of(file).name();
    notices.accept(Notice.running(ui.text("offers.running", name)));
    threads
        .background()
        .execute(() -> {
          try {
            Loaded<EvidencePack> loaded = PackFile.load(file, ui.model(), ui.messages());
            threads.window().execute(() -> loaded(file, name, loaded, silent));
          } catch (IOException | RuntimeException e) {
            threads.window().execute(() -> failed(name, Failures.why(ui, e), silent));
          }
        });
  }

  private void failed(String name, String why, boolean silent) {
    loading = false;
    notices.accept(Notice.NONE);
    if (silent) {
      notices.accept(Notice.of(ui.text("offers.gone", name, why)));
    } else {
      prompts.failed(ui.text("offers.failed", name), why);
    }
  }

  private void loaded(Path file, String name, Loaded<EvidencePack> loaded, boolean silent) {
    loading = false;
    notices.accept(Notice.NONE);
    switch (loaded) {
      case Loaded.Good<EvidencePack> good -> {
        EvidencePack pack = good.value();
        results.evidenceProperty().set(Optional.of(pack));
        if (silent) {
          return;
        }
        used.accept(Optional.of(file));
        String done = results.isCounted() ? "offers.done.counts" : "offers.done";
        notices.accept(Notice.of(ui.text(done, pack.info().title(), pack.offers().size())));
        List<Problem> doubts = pack.doubts();
        if (!doubts.isEmpty()) {
          sheets.oddOffers(name, doubts);
        }
      }
      case Loaded.Bad<EvidencePack> bad -> prompts.badFile(name, bad.problems());
    }
  }

  /// Lets them count as one more source on pay, or no more.
  public void turnCounting() {
    boolean now = !results.countingProperty().get();
    results.countingProperty().set(now);
    String yes = results.isCounted() ? "offers.count.now" : "offers.count.few";
    notices.accept(Notice.of(ui.text(now ? yes : "offers.count.no")));
  }

  /// Whether they are to count.
  public ObservableValue<Boolean> countingProperty() {
    return results.countingProperty();
  }

  /// Takes them away.
  public void remove() {
    results.evidenceProperty().set(Optional.empty());
    used.accept(Optional.empty());
    notices.accept(Notice.of(ui.text("offers.removed")));
  }
}
