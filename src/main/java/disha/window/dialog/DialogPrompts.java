package disha.window.dialog;

import atlantafx.base.theme.Styles;
import disha.files.PathText;
import disha.files.profile.ProfileFile;
import disha.json.Problem;
import disha.summary.wording.ProblemWords;
import disha.userdata.Rescue;
import disha.window.look.FieldMenu;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Window;

/// Asks and tells in dialogs over the window.
public final class DialogPrompts implements Prompts {
  private static final double WIDTH = 560;
  private static final double MOST_HEIGHT = 360;

  /// What the system may put above a dialog.
  private static final double TITLE_BAR = 40;

  /// Less of a list is no use.
  private static final double LEAST_HEIGHT = 80;

  private static final int ABOUT_ROWS = 9;

  /// What the padding and a scroll bar take of the width.
  private static final double BESIDE_TEXT = 60;

  private final Ui ui;
  private final Window window;
  private Optional<Path> folder;

  /// @param folder where files are looked for at first; later it is where the last one was
  public DialogPrompts(Ui ui, Window window, Optional<Path> folder) {
    this.ui = ui;
    this.window = window;
    this.folder = folder;
  }

  @Override
  public UnsavedChoice unsaved(String name) {
    ButtonType save = new ButtonType(ui.text("unsaved.save"), ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType(ui.text("unsaved.discard"), ButtonBar.ButtonData.NO);
    ButtonType answer =
        ask(ui.text("unsaved.title", name), ui.text("unsaved.about"), save, discard, cancel());
    return answer == save
        ? UnsavedChoice.SAVE
        : answer == discard ? UnsavedChoice.DISCARD : UnsavedChoice.CANCEL;
  }

  @Override
  public Changed changedElsewhere(String name) {
    ButtonType other = new ButtonType(ui.text("changed.saveAs"), ButtonBar.ButtonData.YES);
    ButtonType over = new ButtonType(ui.text("changed.overwrite"), ButtonBar.ButtonData.NO);
    ButtonType answer =
        ask(ui.text("changed.title", name), ui.text("changed.about"), other, over, cancel());
    return answer == other ? Changed.SAVE_AS : answer == over ? Changed.OVERWRITE : Changed.CANCEL;
  }

  @Override
  public boolean mayReplace(String name) {
    ButtonType replace = new ButtonType(ui.text("replace.replace"), ButtonBar.ButtonData.NO);
    return ask(ui.text("replace.title", name), ui.text("replace.about"), replace, cancel())
        == replace;
  }

  @Override
  public Recover recover(Rescue.ProfileLabel about, int more) {
    ButtonType take = new ButtonType(ui.text("recover.recover"), ButtonBar.ButtonData.YES);
    ButtonType remove = new ButtonType(ui.text("recover.remove"), ButtonBar.ButtonData.NO);
    ButtonType later = new ButtonType(ui.text("recover.later"), ButtonBar.ButtonData.CANCEL_CLOSE);
    String when = ui.time("recover.time", about.at().atZone(ZoneId.systemDefault()));
    String title = about.title().isEmpty() ? ui.text("untitled") : about.title();
    List<String> lines = new ArrayList<>();
    lines.add(ui.text("recover.about"));
    about
        .students()
        .ifPresent(s ->
            lines.add(
                ui.text("recover.students", s.count(), String.valueOf(s.list().getFileName()))));
    lines.add(ui.text("recover.person", about.person().orElse(ui.text("recover.noPerson"))));
    lines.add(
        ui.text(
            "recover.file", about.file().map(Path::toString).orElse(ui.text("recover.noFile"))));
    lines.add(ui.text("recover.when", when));
    if (more > 0) {
      lines.add(ui.text("recover.more", more));
    }
    ButtonType answer =
        ask(ui.text("recover.title", title), String.join("\n", lines), take, remove, later);
    return answer == take ? Recover.RECOVER : answer == remove ? Recover.REMOVE : Recover.LATER;
  }

  /// Asks something; closing the dialog is the last answer.
  ButtonType ask(String heading, String text, ButtonType... answers) {
    Column lines = new Column();
    text.lines().map(Texts::wrapped).forEach(lines.getChildren()::add);
    Dialog<ButtonType> dialog = dialog(heading, "bi-question-circle", lines);
    dialog.getDialogPane().getButtonTypes().setAll(answers);
    return dialog.showAndWait().orElse(answers[answers.length - 1]);
  }

  ButtonType cancel() {
    return new ButtonType(ui.text("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  @Override
  public Optional<Path> profileToOpen() {
    FileChooser chooser = chooser("file.profile", "*" + ProfileFile.ENDING);
    chooser.setTitle(ui.text("open.title"));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ui.text("file.all"), "*"));
    return chosen(chooser.showOpenDialog(window));
  }

  @Override
  public Optional<Path> profileToSave(String suggested) {
    FileChooser chooser = chooser("file.profile", "*" + ProfileFile.ENDING);
    chooser.setTitle(ui.text("save.title"));
    chooser.setInitialFileName(suggested);
    return chosen(chooser.showSaveDialog(window));
  }

  @Override
  public Optional<PaperFile> paperToSave(String suggested, List<String> endings) {
    FileChooser chooser = papers(endings);
    chooser.setInitialFileName(suggested);
    return chosen(chooser.showSaveDialog(window))
        .map(f -> new PaperFile(f, ending(chooser.getSelectedExtensionFilter(), endings)));
  }

  /// Asks for a file of one of these kinds.
  FileChooser papers(List<String> endings) {
    FileChooser chooser = chooser("file" + endings.getFirst(), "*" + endings.getFirst());
    endings.stream()
        .skip(1)
        .map(e -> new FileChooser.ExtensionFilter(ui.text("file" + e), "*" + e))
        .forEach(chooser.getExtensionFilters()::add);
    chooser.setTitle(ui.text("pdf.title"));
    return chooser;
  }

  /// The ending of the kind that was chosen; where the system does not say, the first.
  static String ending(FileChooser.ExtensionFilter chosen, List<String> endings) {
    return Optional.ofNullable(chosen).stream()
        .flatMap(f -> endings.stream().filter(e -> f.getExtensions().contains("*" + e)))
        .findFirst()
        .orElse(endings.getFirst());
  }

  @Override
  public boolean printsOtherwise(List<String> sentences) {
    ButtonType go = new ButtonType(ui.text("print.otherwise.go"), ButtonBar.ButtonData.YES);
    return ask(ui.text("print.otherwise.title"), String.join("\n", sentences), go, cancel()) == go;
  }

  @Override
  public boolean pdfInstead(String heading, String about) {
    ButtonType export = new ButtonType(ui.text("print.none.pdf"), ButtonBar.ButtonData.YES);
    return ask(heading, about, export, cancel()) == export;
  }

  FileChooser chooser(String kind, String pattern) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ui.text(kind), pattern));
    folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  Optional<Path> chosen(File file) {
    Optional<Path> path = named(file);
    path.ifPresent(this::lookBeside);
    return path;
  }

  /// What was chosen, if anything; what no program can open under this locale is told of.
  Optional<Path> named(File chosen) {
    Optional<File> file = Optional.ofNullable(chosen);
    Optional<Path> path = file.flatMap(f -> PathText.read(f.getPath()));
    if (path.isEmpty()) {
      file.ifPresent(
          f -> failed(ui.text("file.unreadable", f.getName()), ui.text("file.unreadable.why")));
    }
    return path;
  }

  /// Makes the next file be looked for where this one is.
  public void lookBeside(Path file) {
    folder = Optional.ofNullable(file.toAbsolutePath().getParent());
  }

  @Override
  public void badFile(String name, List<Problem> problems) {
    tell(ui.text("badFile.title", name), ui.text("badFile.about", problems.size()), problems);
  }

  @Override
  public void badModel(String name, List<Problem> problems) {
    tell(ui.text("badModel.title", name), ui.text("badModel.about", problems.size()), problems);
  }

  void tell(String heading, String about, List<Problem> problems) {
    Dialog<ButtonType> dialog =
        dialog(heading, "bi-file-earmark-x", new Column(Texts.wrapped(about), list(problems)));
    ButtonType copy = new ButtonType(ui.text("badFile.copy"), ButtonBar.ButtonData.LEFT);
    dialog.getDialogPane().getButtonTypes().setAll(copy, close());
    dialog
        .getDialogPane()
        .lookupButton(copy)
        .addEventFilter(
            ActionEvent.ACTION,
            e -> {
              ProblemWords words = new ProblemWords(ui.messages());
              ClipboardContent text = new ClipboardContent();
              text.putString(problems.stream().map(words::line).collect(Collectors.joining("\n")));
              Clipboard.getSystemClipboard().setContent(text);
              e.consume();
            });
    dialog.show();
  }

  // Problems of one file stand under its name.
  private Column list(List<Problem> problems) {
    ProblemWords words = new ProblemWords(ui.messages());
    Column lines = new Column();
    lines.getStyleClass().add("dialog-lines");
    problems.stream()
        .collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()))
        .forEach((file, own) -> {
          lines.getChildren().add(Texts.wrapped(file, "strong"));
          for (Problem p : own) {
            Column line =
                new Column(Texts.wrapped(words.sentence(p)), Texts.wrapped(p.path(), "muted"));
            line.getStyleClass().add("card-lines");
            lines.getChildren().add(line);
          }
        });
    return lines;
  }

  @Override
  public boolean mayDropProfile(String model, List<Problem> unknown) {
    ButtonType go = new ButtonType(ui.text("otherModel.go"), ButtonBar.ButtonData.NO);
    Column lines =
        new Column(Texts.wrapped(ui.text("otherModel.about", unknown.size())), list(unknown));
    Dialog<ButtonType> dialog =
        dialog(ui.text("otherModel.title", model), "bi-question-circle", lines);
    dialog.getDialogPane().getButtonTypes().setAll(go, cancel());
    return dialog.showAndWait().filter(go::equals).isPresent();
  }

  @Override
  public Optional<Path> modelFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(ui.text("model.title"));
    return named(chooser.showDialog(window));
  }

  @Override
  public void failed(String what, String why) {
    Dialog<ButtonType> dialog =
        dialog(what, "bi-exclamation-octagon", new Column(Texts.wrapped(why)));
    dialog.getDialogPane().getButtonTypes().setAll(close());
    dialog.show();
  }

  /// Tells what program this is and what it is made of.
  ///
  /// @param model the name and version of the model in use
  public void about(About about, String model) {
    TextArea text = new TextArea(AboutText.of(ui, about, model));
    text.setId("about-text");
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(ABOUT_ROWS);
    text.setAccessibleText(ui.text("about.parts"));
    Column lines =
        new Column(
            Texts.wrapped(ui.messages().text("app.purpose")),
            Texts.wrapped(ui.text("about.private"), "muted"),
            text);
    Dialog<ButtonType> dialog =
        dialog(ui.text("about.title", about.version()), "bi-compass", lines);
    dialog.getDialogPane().getButtonTypes().setAll(close());
    dialog.show();
  }

  /// Tells every key.
  public void keys(List<Menu> menus) {
    Dialog<ButtonType> dialog =
        dialog(ui.text("keys.title"), "bi-keyboard", KeySheet.of(ui, menus));
    dialog.getDialogPane().getButtonTypes().setAll(close());
    dialog.show();
  }

  ButtonType close() {
    return new ButtonType(ui.text("close"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  private Dialog<ButtonType> dialog(String heading, String icon, Column content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(window);
    dialog.setTitle(ui.messages().text("app.name"));
    Label title = Texts.wrapped(heading, Styles.TITLE_4);
    title.setGraphic(Icons.of(icon));
    title.setGraphicTextGap(12);
    content.getStyleClass().add("dialog-lines");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefViewportWidth(WIDTH - BESIDE_TEXT);
    Column box = new Column(title, scroll);
    box.getStyleClass().add("dialog-box");
    dialog.setOnShowing(e -> fit(dialog.getDialogPane(), box, title, scroll, content));
    dialog.getDialogPane().setContent(box);
    dialog.getDialogPane().setPrefWidth(WIDTH);
    dialog.getDialogPane().getStyleClass().add("disha-dialog");
    dialog.setResizable(true);
    FieldMenu.listen(dialog.getDialogPane().getScene(), ui);
    return dialog;
  }

  // A scrolling pane does not know by itself how high wrapped lines become; and a dialog higher
  // than the screen would lose its buttons.
  private void fit(DialogPane pane, Column box, Label title, ScrollPane scroll, Column content) {
    double room = room() - TITLE_BAR;
    pane.applyCss();
    set(scroll, 1);
    double most = room - pane.prefHeight(WIDTH);
    if (most < LEAST_HEIGHT) {
      // A long name can be a heading of many lines.
      box.getChildren().remove(title);
      content.getChildren().addFirst(title);
      most = room - pane.prefHeight(WIDTH);
    }
    double whole = Math.ceil(content.prefHeight(WIDTH - BESIDE_TEXT)) + 2;
    set(scroll, Math.clamp(whole, 1, Math.max(1, Math.min(MOST_HEIGHT, most))));
  }

  private static void set(ScrollPane scroll, double high) {
    scroll.setMinViewportHeight(high);
    scroll.setPrefViewportHeight(high);
  }

  // What the window has: on a small screen it fills that.
  private double room() {
    double screen =
        Screen.getScreensForRectangle(
                window.getX(), window.getY(), window.getWidth(), window.getHeight())
            .stream()
            .mapToDouble(s -> s.getVisualBounds().getHeight())
            .min()
            .orElse(Screen.getPrimary().getVisualBounds().getHeight());
    return window.isShowing() ? Math.min(screen, window.getHeight()) : screen;
  }
}
