package disha.window.roster;

import disha.evidence.EvidencePack;
import disha.files.Fingerprint;
import disha.profile.Scenario;
import disha.roster.run.PaperRun;
import disha.roster.run.RunFiles;
import disha.roster.run.RunProgress;
import disha.roster.table.StudentRow;
import disha.roster.table.StudentTable;
import disha.sheet.SheetException;
import disha.sheet.SheetFile.SheetForm;
import disha.window.command.Failures;
import disha.window.command.FileCommands;
import disha.window.command.FileNames;
import disha.window.command.Notice;
import disha.window.command.Threads;
import disha.window.dialog.ClassPrompts;
import disha.window.dialog.Prompts;
import disha.window.paper.PdfExporter;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import disha.window.state.ScenarioDraft;
import disha.window.state.StudentEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What can be done with a class list: open it, open a student of it as the profile, go back to the
/// list with what was changed, and write rows of it to files.
public final class ClassDesk {
  private final Ui ui;
  private final ProfileEditor editor;
  private final ResultsModel results;
  private final FileCommands files;
  private final DeskMeans means;
  private final LongWork work;
  private final ReadOnlyObjectWrapper<Optional<ClassModel>> list =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<StudentRow>> student =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper lookedAt = new ReadOnlyBooleanWrapper();
  private List<ScenarioDraft> taken = List.of();
  private Runnable changed = () -> {};

  /// What it asks, tells and works by.
  ///
  /// @param work for what takes its time
  /// @param aside for what goes on while the person does something else
  /// @param version asks for the version of the program
  public record DeskMeans(
      Prompts prompts,
      ClassPrompts classPrompts,
      Consumer<Notice> notices,
      Threads work,
      Threads aside,
      PdfExporter pdf,
      Supplier<String> version) {}

  public ClassDesk(
      Ui ui, ProfileEditor editor, ResultsModel results, FileCommands files, DeskMeans means) {
    this.ui = ui;
    this.editor = editor;
    this.results = results;
    this.files = files;
    this.means = means;
    work = new LongWork(ui, means.prompts(), means.notices(), means.work());
    files.keepBy(this::keep);
    results.estimatorProperty().addListener((o, before, now) -> estimate());
    // Another profile is none of the list any more.
    editor
        .openedProperty()
        .addListener((o, before, now) -> {
          student.set(Optional.empty());
          lookedAt.set(false);
        });
  }

  /// Goes on with the list of another one, whose words were in another language.
  public void goOn(ClassDesk before) {
    list.set(before.list.get().map(l -> l.in(ui)));
    student.set(before.student.get());
    taken = before.taken;
    lookedAt.set(before.lookedAt.get());
  }

  /// Tells something whenever other students stand in no file as they are, but for edits in the
  /// form.
  public void follow(Runnable told) {
    changed = told;
  }

  /// Whether the form shows a student of the list.
  public boolean isStudent() {
    return student.get().isPresent();
  }

  /// What was changed of students and stands in no file; empty if nothing was.
  public Optional<StudentEdits> unsaved() {
    return list.get()
        .flatMap(l -> {
          Map<Long, List<ScenarioDraft>> drafts = l.unkeptDrafts();
          student
              .get()
              .filter(s -> !editor.drafts().equals(taken))
              .ifPresent(s -> drafts.put(s.number(), editor.drafts()));
          return drafts.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new StudentEdits(
                      l.table().path().toAbsolutePath(),
                      l.table().fingerprint(),
                      student.get().map(StudentRow::number),
                      drafts));
        });
  }

  /// Opens a list with what was changed of its students.
  ///
  /// @param safe called once all stands in the window
  /// @param undone called where it does not, after the person was told why
  public void recover(StudentEdits edits, Runnable safe, Runnable undone) {
    String name = Origin.of(edits.list()).name();
    int year = Year.now(ZoneId.systemDefault()).getValue();
    work.run(
        ui.text("class.reading", name),
        ui.text("class.unrecovered", name),
        progress -> {
          if (!Fingerprint.of(edits.list()).equals(edits.known())) {
            throw new SheetException("roster.file.other", edits.list().toString());
          }
          return StudentTable.read(
              edits.list(), results.estimator(), ui.messages(), year, progress);
        },
        read ->
            read.ifPresentOrElse(
                table -> {
                  recover(table, edits);
                  safe.run();
                  changed.run();
                },
                undone),
        undone);
  }

  private void recover(StudentTable table, StudentEdits edits) {
    show(table);
    for (StudentRow row : table.rows()) {
      List<ScenarioDraft> drafts = edits.drafts().get(row.number());
      if (drafts != null) {
        list.get().ifPresent(l -> l.change(row, drafts));
      }
    }
    table.rows().stream()
        .filter(r -> edits.shown().equals(Optional.of(r.number())))
        .findFirst()
        .ifPresent(this::openStudent);
  }

  /// The list that is open.
  ReadOnlyObjectProperty<Optional<ClassModel>> listProperty() {
    return list.getReadOnlyProperty();
  }

  /// The student of the list whom the form shows; empty where it shows anybody else.
  ReadOnlyObjectProperty<Optional<StudentRow>> studentProperty() {
    return student.getReadOnlyProperty();
  }

  /// Whether the list is looked at instead of a profile.
  public ReadOnlyBooleanProperty lookedAtProperty() {
    return lookedAt.getReadOnlyProperty();
  }

  /// Whether something is being read or written.
  public ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  /// Whether a list is open and nothing is being read or written.
  public ObservableValue<Boolean> readyProperty() {
    return list.flatMap(l -> work.busyProperty().map(busy -> l.isPresent() && !busy));
  }

  /// Whether a list is open.
  public ObservableValue<Boolean> openProperty() {
    return list.map(Optional::isPresent);
  }

  /// Opens a list that is asked for.
  public void open() {
    if (mayLeave()) {
      means.classPrompts().listToOpen().ifPresent(this::read);
    }
  }

  /// Opens a list that is already chosen.
  public void open(Path file) {
    if (mayLeave()) {
      read(file);
    }
  }

  /// Whether a file is one, by its name.
  public static boolean isList(Path file) {
    try {
      SheetForm.of(file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void read(Path file) {
    String name = Origin.of(file).name();
    int year = Year.now(ZoneId.systemDefault()).getValue();
    work.run(
        ui.text("class.reading", name),
        ui.text("class.unread", name),
        progress -> StudentTable.read(file, results.estimator(), ui.messages(), year, progress),
        read -> read.ifPresent(this::show));
  }

  private void show(StudentTable table) {
    keep();
    student.set(Optional.empty());
    list.get().ifPresent(ClassModel::close);
    list.set(Optional.of(new ClassModel(ui, table, means.aside())));
    estimate();
    lookedAt.set(true);
    changed.run();
  }

  // What the list shows follows what counts on pay.
  private void estimate() {
    list.get()
        .filter(l -> !l.table().estimator().equals(results.estimator()))
        .ifPresent(l -> {
          l.table().estimateBy(results.estimator());
          list.set(Optional.of(l.in(ui)));
        });
  }

  /// Goes back to the list, with what was changed of the student.
  public void toList() {
    if (list.get().isPresent()) {
      keep();
      lookedAt.set(true);
    }
  }

  /// Goes to the profile.
  public void toProfile() {
    lookedAt.set(false);
  }

  /// Opens a student as the profile.
  void openStudent(StudentRow row) {
    if (!files.mayLeave()) {
      return;
    }
    list.get()
        .ifPresent(l -> {
          String name = l.words().name(row);
          Origin origin =
              Origin.example(ui.text("class.origin", name, Origin.of(l.table().path()).name()));
          l.drafts(row)
              .ifPresentOrElse(
                  drafts -> files.resume(drafts, origin, Optional.empty()),
                  () ->
                      files.reopen(
                          Scenario.only(l.table().answers(row)), origin, Optional.empty()));
          student.set(Optional.of(row));
          taken = editor.drafts();
          lookedAt.set(false);
          changed.run();
        });
  }

  /// Opens the student before or after the one in the form, in the order of the list as it is
  /// looked at.
  ///
  /// @param by 1 or -1
  public void step(int by) {
    list.get()
        .ifPresent(l ->
            student
                .get()
                .map(s -> l.shown().indexOf(s) + by)
                .filter(i -> i >= 0 && i < l.shown().size())
                .map(l.shown()::get)
                .ifPresent(this::openStudent));
  }

  // Edits of a student go back to the list.
  private boolean keep() {
    student
        .get()
        .filter(s -> !editor.drafts().equals(taken))
        .ifPresent(s -> {
          taken = editor.drafts();
          list.get().ifPresent(l -> l.change(s, taken));
        });
    return student.get().isPresent();
  }

  /// Closes the list.
  public void close() {
    keep();
    if (mayLeave()) {
      student.set(Optional.empty());
      list.get().ifPresent(ClassModel::close);
      list.set(Optional.empty());
      lookedAt.set(false);
      changed.run();
    }
  }

  /// Whether the list may be left: nothing was changed in it, or that is given up knowingly.
  public boolean mayLeave() {
    keep();
    return list.get()
        .filter(l -> l.unkept() > 0)
        .map(l ->
            means.classPrompts().mayLeaveChanges(Origin.of(l.table().path()).name(), l.unkept()))
        .orElse(true);
  }

  /// The file of the list that is open.
  public Optional<Path> file() {
    return list.get().map(l -> l.table().path());
  }

  /// Ends what goes on for the list.
  public void end() {
    list.get().ifPresent(ClassModel::close);
  }

  private Optional<EvidencePack> onRecord() {
    return results.evidenceProperty().get();
  }

  private ClassExport export(ClassModel of, List<StudentRow> rows) {
    return new ClassExport(of.table(), rows, ui.messages(), onRecord(), means.version().get());
  }

  private static String bare(ClassModel of) {
    String name = Origin.of(of.table().path()).name();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /// Writes the meant rows with their answers to a sheet that is asked for.
  public void exportRows() {
    toListFirst()
        .ifPresent(l -> {
          try {
            SheetForm form = SheetForm.of(l.table().path());
            String suggested = RunFiles.suggested(l.table().path());
            Optional<Path> target =
                means
                    .classPrompts()
                    .sheetToSave(suggested, form.ending())
                    .flatMap(f -> FileNames.whole(f, form.ending(), means.prompts()));
            if (target.isPresent()) {
              RunFiles out = RunFiles.of(l.table().path(), target, Optional.empty());
              if (Files.notExists(out.problems())
                  || means.prompts().mayReplace(Origin.of(out.problems()).name())) {
                exportRows(l, out);
              }
            }
          } catch (IOException e) {
            means.prompts().failed(ui.text("class.rows.failed"), Failures.why(ui, e));
          }
        });
  }

  private void exportRows(ClassModel of, RunFiles out) {
    String name = Origin.of(out.result()).name();
    List<StudentRow> rows = of.meant();
    ClassExport export = export(of, rows);
    work.run(
        ui.text("class.rows.running", name),
        ui.text("class.rows.failed"),
        progress -> export.sheet(out, progress),
        outcome -> {
          if (!outcome.whole()) {
            tell(Notice.of(ui.text("class.rows.stopped", Long.toString(outcome.counts().read()))));
            return;
          }
          of.keep(rows);
          changed.run();
          int told = (int) outcome.counts().told();
          int refused = (int) outcome.counts().refused();
          String text = ui.text("class.rows.done", told, name);
          tell(
              Notice.of(
                  refused == 0
                      ? text
                      : ui.text(
                          "class.rows.problems", text, refused, Origin.of(out.problems()).name()),
                  out.result()));
        });
  }

  /// Writes the summaries of the meant students into a folder that is asked for.
  public void exportPapers() {
    toListFirst()
        .ifPresent(l ->
            means
                .classPrompts()
                .folderForPapers()
                .ifPresent(folder -> {
                  ClassExport export = export(l, l.meant());
                  PaperRun papers = export.papers(folder);
                  int there = papers.there().size();
                  if (there == 0 || means.classPrompts().mayReplaceAll(there)) {
                    work.run(
                        ui.text("class.papers.running", Origin.of(folder).name()),
                        ui.text("class.papers.failed"),
                        progress -> export.write(papers, means.pdf(), progress),
                        count ->
                            tell(
                                Notice.of(
                                    ui.text("class.papers.done", count, Origin.of(folder).name()),
                                    folder)));
                  }
                }));
  }

  /// Writes the report on the meant students to a file that is asked for.
  public void exportReport() {
    List<String> pdf = List.of(".pdf");
    toListFirst()
        .ifPresent(l -> {
          String suggested = ui.text("class.report.file", bare(l)) + pdf.getFirst();
          means
              .prompts()
              .paperToSave(suggested, pdf)
              .flatMap(f -> FileNames.onPaper(f, pdf, means.prompts()))
              .ifPresent(target -> exportReport(l, target));
        });
  }

  private void exportReport(ClassModel of, Path target) {
    String name = Origin.of(target).name();
    ClassExport export = export(of, of.meant());
    work.run(
        ui.text("class.report.running", name),
        ui.text("class.report.failed"),
        (RunProgress progress) -> export.report(target, progress),
        whole ->
            tell(
                whole
                    ? Notice.of(ui.text("pdf.done", name), target)
                    : Notice.of(ui.text("class.report.stopped"))));
  }

  // What is written is what the list shows, with the edits of whoever is in the form.
  private Optional<ClassModel> toListFirst() {
    keep();
    return list.get();
  }

  private void tell(Notice notice) {
    means.notices().accept(notice);
  }
}
