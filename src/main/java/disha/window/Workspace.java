package disha.window;

import disha.text.Messages;
import disha.userdata.RescueFolder;
import disha.window.command.DropCommands;
import disha.window.command.FileCommands;
import disha.window.command.ModelCommands;
import disha.window.command.Notice;
import disha.window.command.OfferCommands;
import disha.window.command.PdfCommands;
import disha.window.command.PrintCommands;
import disha.window.command.Threads;
import disha.window.command.UsedModel;
import disha.window.compare.ToPaper;
import disha.window.dialog.About;
import disha.window.dialog.ClassDialogs;
import disha.window.dialog.DialogPrompts;
import disha.window.look.ClusterKeys;
import disha.window.look.FieldMenu;
import disha.window.look.OtherLetters;
import disha.window.look.Theming;
import disha.window.look.WindowKeys;
import disha.window.look.WindowSettings;
import disha.window.menu.PaperMenu;
import disha.window.menu.TopBar;
import disha.window.paper.PageMaker;
import disha.window.paper.Paper;
import disha.window.paper.PdfExporter;
import disha.window.paper.SystemPrinters;
import disha.window.parts.Ui;
import disha.window.rescue.Autosave;
import disha.window.rescue.Rescues;
import disha.window.roster.ClassDesk;
import disha.window.state.Origin;
import disha.window.state.PaperChoice;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import disha.window.state.ScenarioDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A profile and what one model makes of it. Another model needs another workspace.
final class Workspace {
  private final Around around;
  private final UsedModel model;
  private final Ui ui;
  private final ProfileEditor editor;
  private final ResultsModel results;
  private final PaperChoice paper;
  private final PdfCommands pdf;
  private final PrintCommands print;
  private final BooleanBinding busy;
  private final DialogPrompts prompts;
  private final NoticeBar notices;
  private final FileCommands files;
  private final DropCommands drops;
  private final OfferCommands offers;
  private final ClassDesk desk;
  private final MainView view;

  /// What is around every workspace.
  ///
  /// @param about what the program says of itself
  /// @param theme the theme that the window wears
  /// @param opener opens a file with the program that the system has for it
  /// @param autosave keeps edits, if they can be kept
  /// @param change uses another model
  record Around(
      Stage stage,
      Messages messages,
      PdfExporter pdf,
      PageMaker pages,
      Supplier<About> about,
      WindowSettings settings,
      ReadOnlyObjectProperty<Theming.StyleTheme> theme,
      Threads threads,
      Consumer<Path> opener,
      Optional<Autosave> autosave,
      Consumer<ModelCommands.ModelChange> change) {

    /// Threads of their own for something that takes long.
    private Threads besides(String name) {
      return new Threads(
          task -> Thread.ofPlatform().daemon().name(name).start(task), threads.window());
    }

    Around in(Messages other) {
      return new Around(
          stage, other, pdf, pages, about, settings, theme, threads, opener, autosave, change);
    }
  }

  /// @param formWidth how wide the form was left, in pixels
  Workspace(Around around, UsedModel model, OptionalDouble formWidth) {
    this(around, model, formWidth, new ProfileEditor());
  }

  // Where profiles stand side by side, they go on paper so.
  private void export() {
    if (!view.exportComparison()) {
      pdf.export();
    }
  }

  private Workspace(
      Around around, UsedModel model, OptionalDouble formWidth, ProfileEditor editor) {
    this.around = around;
    this.editor = editor;
    this.model = model;
    ui = new Ui(model.model(), around.messages());
    Optional<Path> lastFolder =
        around.settings().current().recent().stream().findFirst().map(Path::getParent);
    prompts = new DialogPrompts(ui, around.stage(), lastFolder);
    results = new ResultsModel(model.estimator(), around.messages(), editor);
    results.pricesProperty().bindBidirectional(around.settings().pricesProperty());
    results.countingProperty().bindBidirectional(around.settings().offersCountProperty());
    notices = new NoticeBar(ui, around.opener());
    files = new FileCommands(ui, editor, prompts, notices::show, this::used);
    paper = new PaperChoice(results);
    pdf =
        new PdfCommands(
            ui, editor, results, paper, around.pdf(), prompts, notices::show, around.threads());
    print =
        new PrintCommands(
            ui,
            editor,
            pdf,
            around.pages(),
            new SystemPrinters(around.stage()),
            prompts,
            notices::show,
            around.threads());
    ClassDialogs sheets = new ClassDialogs(ui, around.stage(), prompts);
    desk =
        new ClassDesk(
            ui,
            editor,
            results,
            files,
            new ClassDesk.DeskMeans(
                prompts,
                sheets,
                notices::show,
                around.besides("list"),
                around.besides("advice"),
                around.pdf(),
                () -> around.about().get().version()));
    offers =
        new OfferCommands(
            ui,
            results,
            prompts,
            sheets,
            notices::show,
            around.threads(),
            around.settings()::offers);
    busy = pdf.busyProperty().or(print.busyProperty()).or(desk.busyProperty());
    ModelCommands models =
        new ModelCommands(
            ui,
            model,
            editor,
            files,
            prompts,
            notices::show,
            around.threads(),
            change -> {
              if (desk.mayLeave()) {
                around.change().accept(change);
              }
            });
    drops =
        new DropCommands(ui, files, models, prompts, notices::show, ClassDesk::isList, desk::open);
    TopBar bar =
        new TopBar(
            ui,
            new TopBar.Actions(
                files,
                editor,
                pdf,
                print,
                this::export,
                id -> new PaperMenu(ui, results, paper, id),
                around.settings(),
                around.theme(),
                around.threads(),
                models,
                desk,
                offers,
                () -> prompts.about(around.about().get(), results.summary().model()),
                prompts::keys,
                this::quit));
    ToPaper toPaper =
        new ToPaper(
            (compared, yearly) -> pdf.export(new Paper.SideBySide(compared, yearly)),
            pdf.busyProperty());
    view =
        new MainView(
            ui,
            editor,
            results,
            toPaper,
            bar.beginnings(),
            bar,
            notices,
            formWidth,
            Optional.of(desk),
            bar::classActions);
    bar.lead(view.leads(), view.sections());
    // What is being done is still told while the person goes on.
    editor
        .draftProperty()
        .addListener((o, before, now) -> {
          if (!busy.get()) {
            notices.show(Notice.NONE);
          }
        });
  }

  /// The same in the words of another language: the profile, what can be undone, and how the
  /// results are looked at.
  Workspace in(Around other) {
    Workspace next =
        new Workspace(other, model, OptionalDouble.of(view.formWidth()), new ProfileEditor(editor));
    next.files.goOn(files);
    next.results.lookAs(results);
    next.paper.whichProperty().set(paper.whichProperty().get());
    next.desk.goOn(desk);
    return next;
  }

  /// Whether something is being made whose end is still to be told.
  boolean isBusy() {
    return busy.get();
  }

  /// Hands over what is told once that is made.
  void afterwards(Consumer<Notice> then) {
    busy.addListener((o, before, now) -> Platform.runLater(() -> then.accept(notices.shown())));
  }

  /// Tells something.
  void tell(Notice notice) {
    notices.show(notice);
  }

  /// A scene with it.
  Scene scene() {
    Scene scene = sized();
    Theming.dress(scene, around.settings().textSizeProperty().get());
    WindowKeys.listen(scene, editor, () -> !desk.lookedAtProperty().get());
    ClusterKeys.listen(scene);
    FieldMenu.listen(scene, ui);
    WindowKeys.listen(scene, around.settings());
    OtherLetters.listen(scene, () -> notices.show(Notice.of(ui.text("keys.other.told"))));
    DropTarget.listen(scene, drops, around.threads().window());
    editor.editedProperty().subscribe(e -> told());
    editor.originProperty().subscribe(o -> told());
    editor.draftProperty().subscribe(d -> keep());
    desk.follow(this::keep);
    return scene;
  }

  // In the size that the window has or is about to have: otherwise all would be laid out twice.
  private Scene sized() {
    Scene before = around.stage().getScene();
    return before == null
        ? new Scene(view, sizeOf(around.stage().getWidth()), sizeOf(around.stage().getHeight()))
        : new Scene(view, before.getWidth(), before.getHeight());
  }

  // Whoever has no size yet finds one that fits what is shown.
  private static double sizeOf(double known) {
    return Double.isNaN(known) ? -1 : known;
  }

  private void told() {
    around
        .stage()
        .setTitle(
            Titles.of(
                ui, editor.originProperty().get(), editor.editedProperty().get(), model.name(ui)));
    keep();
  }

  private void keep() {
    around
        .autosave()
        .ifPresent(a ->
            a.note(
                Rescues.present(
                    editor,
                    files.known(),
                    desk.unsaved(),
                    desk.isStudent(),
                    Clock.systemUTC().instant())));
  }

  /// Takes the profile over from the workspace of another model.
  void continueFrom(Workspace before, List<ScenarioDraft> drafts) {
    Origin origin = before.editor.originProperty().get();
    if (before.editor.editedProperty().get()) {
      files.resume(drafts, origin, before.files.known());
    } else {
      files.reopen(
          drafts.stream().map(ScenarioDraft::scenario).toList(), origin, before.files.known());
    }
  }

  /// Opens a file that was named when the program was started: a class list or a profile.
  void open(Path file) {
    if (ClassDesk.isList(file)) {
      desk.open(file);
    } else {
      files.openAfterAsking(file);
    }
  }

  FileCommands files() {
    return files;
  }

  /// Offers what killed programs left behind.
  ///
  /// @param safe told of what stands in the window now
  /// @param troubles told of what could not be left for another time
  void offer(
      List<RescueFolder.Abandoned> abandoned,
      Consumer<RescueFolder.Abandoned> safe,
      Consumer<IOException> troubles)
      throws IOException {
    Rescues.offer(
        ui, abandoned, prompts, new Rescues.RescueHands(files, desk::recover, safe, troubles));
  }

  /// Tells what went wrong, beside what is told already.
  void trouble(String what) {
    notices.add(what);
  }

  /// How wide the form is, in pixels.
  double formWidth() {
    return view.formWidth();
  }

  /// Whether a file is the one that the profile in the window came from.
  boolean isAt(Path file) {
    return editor.originProperty().get().file().map(file.toAbsolutePath()::equals).orElse(false);
  }

  private void used(Path file) {
    prompts.lookBeside(file);
    around.settings().used(file);
  }

  /// Whether all may be left: the profile, and the class list.
  boolean mayLeave() {
    return files.mayLeave() && desk.mayLeave();
  }

  /// Opens again what was told beside the documents when the window was closed.
  void remember(Optional<Path> onRecord) {
    onRecord.ifPresent(offers::remember);
  }

  /// Opens the class list anew that another workspace has, and tells the offers on record that it
  /// has.
  void takeOver(Workspace before) {
    before.desk.file().ifPresent(desk::open);
    before.desk.end();
    before.remembered().ifPresent(offers::remember);
  }

  private Optional<Path> remembered() {
    return around.settings().current().offers();
  }

  private void quit() {
    if (mayLeave()) {
      around.stage().hide();
    }
  }
}
