package disha.window;

import atlantafx.base.theme.Styles;
import disha.files.ProfileFile;
import disha.json.Problem;
import disha.summary.ProblemWords;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks and tells in dialogs over the window.
final class DialogPrompts implements Prompts {
  private static final double WIDTH = 560;
  private static final double MOST_HEIGHT = 360;

  /// What the padding and a scroll bar take of the width.
  private static final double BESIDE_TEXT = 60;

  private final Ui ui;
  private final Window window;

  DialogPrompts(Ui ui, Window window) {
    this.ui = ui;
    this.window = window;
  }

  @Override
  public Unsaved unsaved(String name) {
    ButtonType save = new ButtonType(ui.text("unsaved.save"), ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType(ui.text("unsaved.discard"), ButtonBar.ButtonData.NO);
    Dialog<ButtonType> dialog =
        dialog(
            ui.text("unsaved.title", name),
            "bi-exclamation-triangle",
            new VBox(Texts.wrapped(ui.text("unsaved.about"))));
    dialog.getDialogPane().getButtonTypes().setAll(save, discard, cancel());
    ButtonType answer = dialog.showAndWait().orElse(cancel());
    return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  private ButtonType cancel() {
    return new ButtonType(ui.text("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  @Override
  public Optional<Path> profileToOpen() {
    FileChooser chooser = chooser("file.profile", "*" + ProfileFile.ENDING);
    chooser.setTitle(ui.text("open.title"));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ui.text("file.all"), "*"));
    return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
  }

  @Override
  public Optional<Path> profileToSave(String suggested) {
    FileChooser chooser = chooser("file.profile", "*" + ProfileFile.ENDING);
    chooser.setTitle(ui.text("save.title"));
    chooser.setInitialFileName(suggested);
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  @Override
  public Optional<Path> pdfToSave(String suggested) {
    FileChooser chooser = chooser("file.pdf", "*.pdf");
    chooser.setTitle(ui.text("pdf.title"));
    chooser.setInitialFileName(suggested);
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  private FileChooser chooser(String kind, String pattern) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ui.text(kind), pattern));
    return chooser;
  }

  @Override
  public void badFile(String name, List<Problem> problems) {
    VBox lines = new VBox(Texts.wrapped(ui.text("badFile.about", problems.size())));
    ProblemWords words = new ProblemWords(ui.messages());
    for (Problem p : problems) {
      VBox line = new VBox(Texts.wrapped(words.sentence(p)), Texts.wrapped(p.path(), "muted"));
      line.getStyleClass().add("card-lines");
      lines.getChildren().add(line);
    }
    Dialog<ButtonType> dialog = dialog(ui.text("badFile.title", name), "bi-file-earmark-x", lines);
    ButtonType copy = new ButtonType(ui.text("badFile.copy"), ButtonBar.ButtonData.LEFT);
    dialog.getDialogPane().getButtonTypes().setAll(copy, close());
    dialog
        .getDialogPane()
        .lookupButton(copy)
        .addEventFilter(
            ActionEvent.ACTION,
            e -> {
              ClipboardContent text = new ClipboardContent();
              text.putString(problems.stream().map(words::line).collect(Collectors.joining("\n")));
              Clipboard.getSystemClipboard().setContent(text);
              e.consume();
            });
    dialog.show();
  }

  @Override
  public void failed(String what, String why) {
    Dialog<ButtonType> dialog =
        dialog(what, "bi-exclamation-octagon", new VBox(Texts.wrapped(why)));
    dialog.getDialogPane().getButtonTypes().setAll(close());
    dialog.show();
  }

  /// Tells what program this is.
  void about(String version, String model) {
    VBox lines =
        new VBox(
            Texts.wrapped(ui.messages().text("app.purpose")),
            Texts.wrapped(ui.text("about.model", model), "muted"),
            Texts.wrapped(ui.text("about.private"), "muted"));
    Dialog<ButtonType> dialog = dialog(ui.text("about.title", version), "bi-compass", lines);
    dialog.getDialogPane().getButtonTypes().setAll(close());
    dialog.show();
  }

  private ButtonType close() {
    return new ButtonType(ui.text("close"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  private Dialog<ButtonType> dialog(String heading, String icon, VBox content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(window);
    dialog.setTitle(ui.messages().text("app.name"));
    var title = Texts.wrapped(heading, Styles.TITLE_4);
    title.setGraphic(Icons.of(icon));
    title.setGraphicTextGap(12);
    content.getStyleClass().add("dialog-lines");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefViewportWidth(WIDTH - BESIDE_TEXT);
    dialog.setOnShown(e -> {
      fit(scroll, content);
      dialog.getDialogPane().getScene().getWindow().sizeToScene();
    });
    VBox box = new VBox(title, scroll);
    box.getStyleClass().add("dialog-box");
    dialog.getDialogPane().setContent(box);
    dialog.getDialogPane().setPrefWidth(WIDTH);
    dialog.getDialogPane().getStyleClass().add("disha-dialog");
    dialog.setResizable(true);
    return dialog;
  }

  // A scrolling pane does not know by itself how high wrapped lines become.
  private static void fit(ScrollPane scroll, VBox content) {
    scroll.applyCss();
    double high = Math.min(MOST_HEIGHT, Math.ceil(content.prefHeight(WIDTH - BESIDE_TEXT)) + 2);
    scroll.setMinViewportHeight(high);
    scroll.setPrefViewportHeight(high);
  }
}
