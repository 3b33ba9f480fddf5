package disha.window;

import disha.text.Languages;
import disha.text.Messages;
import disha.userdata.Folders;
import disha.userdata.RescueFolder;
import disha.userdata.SettingsFile;
import disha.window.command.Failures;
import disha.window.command.ModelCommands;
import disha.window.command.Notice;
import disha.window.command.Threads;
import disha.window.command.UsedModel;
import disha.window.look.Theming;
import disha.window.look.WindowBounds;
import disha.window.look.WindowSettings;
import disha.window.parts.Ui;
import disha.window.rescue.Autosave;
import disha.window.state.ResultsModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;

/// The window of the program.
public final class DishaWindow extends Application {
  /// A disk that takes longer than this to write a small file will not write it at all.
  private static final int SECONDS_TO_END = 10;

  // JavaFX makes the application itself, so that what it starts with has to wait here.
  private static volatile Supplier<WindowStart> handedOver;

  /// For what takes its time.
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("work").factory());

  /// For what is kept from one run to the next; never waits for the other.
  private final ExecutorService keeping =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("keep").factory());

  private final ReadOnlyObjectWrapper<Theming.StyleTheme> theme =
      new ReadOnlyObjectWrapper<>(Theming.StyleTheme.LIGHT);

  private final StartNotices notices = new StartNotices(this::tell);

  private WindowStart start;
  private Stage stage;
  private Messages messages;
  private WindowSettings settings;
  private WindowBounds.Follower place;
  private Optional<Autosave> autosave = Optional.empty();
  private Workspace workspace;
  private Workspace.Around around;

  /// Opens the window and returns when it is closed.
  ///
  /// @param start asked when the window system is there, so that what takes its time can go on
  ///   while that starts
  public static void launch(Supplier<WindowStart> start) {
    handedOver = start;
    Application.launch(DishaWindow.class);
  }

  /// Says what the next window starts with.
  static void handOver(WindowStart start) {
    handedOver = () -> start;
  }

  @Override
  public void start(Stage shown) {
    stage = shown;
    Folders folders = Folders.here();
    settings = new WindowSettings(new SettingsFile(folders.settings()), keeping, this::tell);
    settings.themeProperty().subscribe(t -> theme.set(Theming.chosen(t)));
    Theming.systemProperty()
        .subscribe(s -> theme.set(Theming.chosen(settings.themeProperty().get())));
    // The letters are read beside the style sheets.
    background.execute(Theming::hasLetters);
    theme.subscribe(Theming::wear);
    Theming.hasLetters();
    // Only from here on the model is needed, which is loaded meanwhile.
    start = Objects.requireNonNull(handedOver, "start the window by launch").get();
    messages = start.languageAsked() ? start.messages() : wanted(settings.languageProperty().get());
    Languages.settle(messages);
    RescueFolder rescue = new RescueFolder(folders.state());
    autosave = autosave(rescue);
    around =
        new Workspace.Around(
            stage,
            messages,
            start.pdf(),
            start.pages(),
            start.about(),
            settings,
            theme.getReadOnlyProperty(),
            new Threads(background, Platform::runLater),
            this::show,
            autosave,
            this::use);
    workspace =
        new Workspace(
            around,
            new UsedModel(start.estimator(), start.modelFolder()),
            settings.current().formWidth());
    WindowBounds.put(stage, settings.current().place());
    stage.setScene(workspace.scene());
    settings
        .textSizeProperty()
        .addListener((o, before, now) -> Theming.dress(stage.getScene(), now));
    settings.languageProperty().addListener(o -> speak());
    place = new WindowBounds.Follower(stage);
    stage.setOnCloseRequest(e -> {
      if (!workspace.mayLeave()) {
        e.consume();
      }
    });
    stage.setOnHiding(e -> settings.left(place.place(), workspace.formWidth()));
    stage.setOnShown(e -> Platform.runLater(() -> begin(rescue, start.file())));
    FirstFrame.after(
        stage,
        () -> {
          stage.getIcons().setAll(Theming.pictures());
          // Of a file that was named all has been worked out already.
          if (start.file().isEmpty()) {
            background.execute(() -> ResultsModel.warmUp(start.estimator(), messages));
          }
        });
    stage.show();
  }

  private Optional<Autosave> autosave(RescueFolder rescue) {
    try {
      return Optional.of(new Autosave(rescue.keeper(), keeping, this::notKept));
    } catch (IOException e) {
      notKept(e);
      return Optional.empty();
    }
  }

  private void begin(RescueFolder rescue, Optional<Path> file) {
    try {
      List<RescueFolder.Abandoned> abandoned = rescue.abandoned(this::notRescued);
      workspace.offer(
          abandoned, taken -> autosave.ifPresent(a -> a.supersede(taken)), this::notRescued);
    } catch (IOException e) {
      notRescued(e);
    }
    file.filter(f -> !workspace.isAt(f)).ifPresent(this::open);
    notices.begin();
    workspace.remember(settings.current().offers());
    Rehearsal.begin(start, stage, workspace.files());
  }

  /// Opens a profile or a class list, as if it was named at the start.
  void open(Path file) {
    workspace.open(file);
  }

  private void use(ModelCommands.ModelChange change) {
    Workspace next = new Workspace(around, change.to(), settings.current().formWidth());
    change.drafts().ifPresent(drafts -> next.continueFrom(workspace, drafts));
    Workspace before = workspace;
    workspace = next;
    stage.setScene(next.scene());
    next.takeOver(before);
  }

  // Empty stands for the language of the system; one that is not there any more does too.
  private Messages wanted(Optional<String> tag) {
    return tag.flatMap(Languages::find).map(Messages::in).orElseGet(start::messages);
  }

  // While a paper is made it is still to be told that it is there, and where: then it waits.
  private void speak() {
    Workspace before = workspace;
    if (!before.isBusy()) {
      speak(Notice.NONE);
    } else {
      before.afterwards(notice -> {
        if (before.equals(workspace)) {
          speak(notice);
        }
      });
    }
  }

  private void speak(Notice still) {
    Messages next = wanted(settings.languageProperty().get());
    if (next.language().equals(messages.language())) {
      return;
    }
    ViewState shown = ViewState.of(stage.getScene());
    messages = next;
    Languages.settle(messages);
    around = around.in(messages);
    workspace = workspace.in(around);
    stage.setScene(workspace.scene());
    shown.putOn(stage.getScene());
    workspace.tell(still);
  }

  private void show(Path file) {
    getHostServices().showDocument(file.toUri().toString());
  }

  private void tell(WindowSettings.Trouble trouble) {
    notices.tell(() ->
        switch (trouble) {
          case WindowSettings.Trouble.Damaged d ->
              messages.text("window.settings.damaged", d.aside().toString());
          case WindowSettings.Trouble.NotKept n ->
              messages.text("window.settings.notKept", why(n.why()));
        });
  }

  private void tell(String trouble) {
    workspace.trouble(trouble);
  }

  private void notKept(IOException e) {
    notices.tell(() -> messages.text("window.rescue.notKept", why(e)));
  }

  private void notRescued(IOException e) {
    notices.tell(() -> messages.text("window.rescue.notRead", why(e)));
  }

  private String why(IOException e) {
    return Failures.why(new Ui(start.model(), messages), e);
  }

  @Override
  public void stop() throws InterruptedException {
    autosave.ifPresent(Autosave::end);
    end(background);
    end(keeping);
  }

  private static void end(ExecutorService work) throws InterruptedException {
    work.shutdown();
    if (!work.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
      work.shutdownNow();
    }
  }
}
