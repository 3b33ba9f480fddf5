package disha.window.dialog;

import disha.json.Problem;
import disha.sheet.SheetFile.SheetForm;
import disha.window.parts.Ui;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks and tells in dialogs over the window where sheets are opened and written.
public final class ClassDialogs implements ClassPrompts {
  private final Ui ui;
  private final Window window;
  private final DialogPrompts prompts;

  public ClassDialogs(Ui ui, Window window, DialogPrompts prompts) {
    this.ui = ui;
    this.window = window;
    this.prompts = prompts;
  }

  @Override
  public Optional<Path> listToOpen() {
    return sheet("class.open.title");
  }

  @Override
  public Optional<Path> offersToOpen() {
    return sheet("offers.open.title");
  }

  private Optional<Path> sheet(String title) {
    List<String> patterns = Arrays.stream(SheetForm.values()).map(f -> "*" + f.ending()).toList();
    FileChooser chooser = prompts.chooser("file.sheet", patterns.getFirst());
    chooser
        .getExtensionFilters()
        .setAll(new FileChooser.ExtensionFilter(ui.text("file.sheet"), patterns));
    chooser.setTitle(ui.text(title));
    return prompts.chosen(chooser.showOpenDialog(window));
  }

  @Override
  public Optional<Path> sheetToSave(String suggested, String ending) {
    FileChooser chooser = prompts.chooser("file.sheet", "*" + ending);
    chooser.setTitle(ui.text("class.save.title"));
    chooser.setInitialFileName(suggested);
    return prompts.chosen(chooser.showSaveDialog(window));
  }

  @Override
  public Optional<Path> folderForPapers() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(ui.text("class.papers.title"));
    return prompts.named(chooser.showDialog(window));
  }

  @Override
  public boolean mayReplaceAll(int count) {
    ButtonType replace = new ButtonType(ui.text("replace.replace"), ButtonBar.ButtonData.NO);
    String heading = ui.text("class.replace.title", count);
    return prompts.ask(heading, ui.text("class.replace.about"), replace, prompts.cancel())
        == replace;
  }

  @Override
  public boolean mayLeaveChanges(String list, int count) {
    ButtonType leave = new ButtonType(ui.text("class.leave.go"), ButtonBar.ButtonData.NO);
    String heading = ui.text("class.leave.title", list, count);
    return prompts.ask(heading, ui.text("class.leave.about"), leave, prompts.cancel()) == leave;
  }

  @Override
  public void oddOffers(String name, List<Problem> doubts) {
    prompts.tell(
        ui.text("offers.odd.title", name), ui.text("offers.odd.about", doubts.size()), doubts);
  }
}
