package disha.window;

import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window of the program.
public final class DishaWindow extends Application {
  private static final double MIN_WIDTH = 1024;
  private static final double MIN_HEIGHT = 640;
  private static final double WIDTH = 1320;
  private static final double HEIGHT = 820;

  /// About what a title bar takes of the screen.
  private static final double TITLE_BAR = 40;

  // JavaFX makes the application itself, so that what it starts with has to wait here.
  private static volatile WindowStart handedOver;

  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("export").factory());
  private final ProfileEditor editor = new ProfileEditor();
  private final ObjectProperty<Look.Theme> theme = new SimpleObjectProperty<>(Look.Theme.LIGHT);

  /// Opens the window and returns when it is closed.
  public static void launch(WindowStart start) {
    handedOver = start;
    Application.launch(DishaWindow.class);
  }

  @Override
  public void start(Stage stage) {
    WindowStart start = Objects.requireNonNull(handedOver, "start the window by launch");
    theme.subscribe(Look::wear);
    Scene scene = open(stage, start);
    stage.setScene(scene);
    stage.getIcons().add(Look.picture());
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.show();
  }

  private Scene open(Stage stage, WindowStart start) {
    Ui ui = new Ui(start.model(), start.messages());
    ResultsModel results = new ResultsModel(start.model(), start.messages(), editor);
    NoticeBar notices = new NoticeBar(ui, this::show);
    DialogPrompts prompts = new DialogPrompts(ui, stage);
    FileCommands files =
        new FileCommands(
            ui,
            editor,
            results,
            start.pdf(),
            prompts,
            notices::show,
            new FileCommands.Threads(background, Platform::runLater));
    TopBar bar =
        new TopBar(
            ui,
            new TopBar.Actions(
                files,
                editor,
                theme,
                () -> prompts.about(start.appVersion(), results.summary().model()),
                () -> quit(stage, files)));
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            new MainView(ui, editor, results, bar, notices),
            Math.min(WIDTH, room.getWidth()),
            Math.min(HEIGHT, room.getHeight() - TITLE_BAR));
    Look.dress(scene);
    WindowKeys.listen(scene, editor);
    editor.draftProperty().addListener((o, before, now) -> notices.show(Notice.NONE));
    editor.editedProperty().subscribe(e -> stage.setTitle(title(ui)));
    editor.originProperty().subscribe(o -> stage.setTitle(title(ui)));
    stage.setOnCloseRequest(e -> {
      if (!files.mayLeave()) {
        e.consume();
      }
    });
    start
        .file()
        .ifPresent(file -> stage.setOnShown(e -> Platform.runLater(() -> files.open(file))));
    return scene;
  }

  private String title(Ui ui) {
    return Titles.of(ui, editor.originProperty().get(), editor.editedProperty().get());
  }

  private void show(Path file) {
    getHostServices().showDocument(file.toUri().toString());
  }

  private static void quit(Stage stage, FileCommands files) {
    if (files.mayLeave()) {
      stage.close();
    }
  }

  @Override
  public void stop() {
    background.shutdown();
  }
}
