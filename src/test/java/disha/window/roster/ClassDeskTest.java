package disha.window.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.evidence.PackFile;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.roster.mapping.HeadingWords;
import disha.roster.run.ClassAnswers;
import disha.roster.run.ClassList;
import disha.roster.run.ClassRun;
import disha.roster.run.RunFiles;
import disha.roster.run.RunProgress;
import disha.roster.table.StudentRow;
import disha.roster.words.RosterWords;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import disha.userdata.Rescue;
import disha.userdata.RescueFolder;
import disha.window.command.FakePrompts;
import disha.window.command.FileCommands;
import disha.window.command.Notice;
import disha.window.command.Threads;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.rescue.Rescues;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done with a class list in the window.
class ClassDeskTest {
  private static final String LIST =
      """
      Roll No,Name,Degree,Status,Shifts,Spoken English,Town
      7,Asha Rao,B.Com,completed,Any,Yes,Pune
      12,Ravi Kumar,12th,completed,Day,,Nagpur
      3,Zoya Khan,zzz,completed,Any,Yes,Indore

      101,Asha Rao,MBA (Finance),final year,Day,No,Pune
      """;
  private static final Ui UI = new Ui(TestModel.get(), Messages.english());
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final Executor AT_ONCE = Runnable::run;

  @TempDir private Path folder;
  private final FakePrompts prompts = new FakePrompts();
  private final FakeClassPrompts sheets = new FakeClassPrompts();
  private final List<Notice> notices = new ArrayList<>();
  private final ProfileEditor editor = new ProfileEditor();
  private final ResultsModel results = new ResultsModel(ESTIMATOR, Messages.english(), editor);
  private final FileCommands files =
      new FileCommands(UI, editor, prompts, notices::add, file -> {});
  private final List<Path> papers = new ArrayList<>();
  private final ClassDesk desk = desk(UI, editor, results, files);
  private Path list;

  private ClassDesk desk(Ui ui, ProfileEditor of, ResultsModel shown, FileCommands commands) {
    Threads threads = new Threads(AT_ONCE, AT_ONCE);
    return new ClassDesk(
        ui,
        of,
        shown,
        commands,
        new ClassDesk.DeskMeans(
            prompts,
            sheets,
            notices::add,
            threads,
            threads,
            (paper, messages, file) -> {
              Files.writeString(file, "a summary");
              synchronized (papers) {
                papers.add(file);
              }
            },
            () -> "1"));
  }

  @BeforeEach
  void openIt() throws IOException {
    list = Files.writeString(folder.resolve("students.csv"), LIST);
    sheets.opened = Optional.of(list);
    desk.open();
  }

  private ClassModel model() {
    return desk.listProperty().get().orElseThrow();
  }

  private StudentRow row(String roll) {
    return model().table().rows().stream()
        .filter(r -> r.cell(0).equals(roll))
        .findFirst()
        .orElseThrow();
  }

  private String lastTold() {
    return notices.stream().map(Notice::text).filter(t -> !t.isEmpty()).toList().getLast();
  }

  @Test
  void everyRowIsThereAndAProblemSaysItsColumnAndReason() {
    assertThat(desk.lookedAtProperty().get()).isTrue();
    assertThat(model().shown()).hasSize(4);
    assertThat(model().table().counts().blank()).isEqualTo(1);
    StudentWords words = model().words();
    assertThat(words.standing(row("3"))).isEqualTo(UI.text("class.problem"));
    assertThat(words.best(row("3"))).startsWith("Degree: ").contains("zzz");
    assertThat(words.best(row("7"))).contains(" \u00b7 ");
    assertThat(words.payText(row("7"))).matches("₹[\\d,]+\\R₹[\\d,]+ – ₹[\\d,]+");
    assertThat(words.step(row("12"))).isNotBlank();
    assertThat(prompts.failures).isEmpty();
  }

  @Test
  void offersThatCountMoveThePayOfTheListToo() throws IOException {
    String before = model().words().payText(row("7"));
    results.countingProperty().set(true);
    assertThat(model().words().payText(row("7"))).isEqualTo(before);
    results
        .evidenceProperty()
        .set(
            Optional.of(
                TestModel.good(
                    PackFile.load(
                        Path.of("src/test/data/packs/offers.csv"),
                        TestModel.get(),
                        Messages.english()))));
    assertThat(model().words().payText(row("7"))).isNotEqualTo(before);
    assertThat(model().shown()).hasSize(4);
    assertThat(model().words().step(row("12"))).isNotBlank();
    results.countingProperty().set(false);
    assertThat(model().words().payText(row("7"))).isEqualTo(before);
  }

  private Optional<Rescue> present() {
    return Rescues.present(
        editor, Optional.empty(), desk.unsaved(), desk.isStudent(), Instant.EPOCH);
  }

  /// What a kill leaves, taken up by another window.
  private ClassDesk afterAKill(ProfileEditor next, List<RescueFolder.Abandoned> safe)
      throws IOException {
    RescueFolder kept = new RescueFolder(folder.resolve("state"));
    kept.keeper().keep(present().orElseThrow());
    Path file;
    try (Stream<Path> all = Files.list(folder.resolve("state/rescue"))) {
      file = all.filter(f -> f.toString().endsWith(".rescue.json")).findFirst().orElseThrow();
    }
    Files.move(file, file.resolveSibling("killed.rescue.json"));
    FileCommands commands = new FileCommands(UI, next, prompts, notices::add, f -> {});
    ResultsModel shown = new ResultsModel(ESTIMATOR, Messages.english(), next);
    ClassDesk other = desk(UI, next, shown, commands);
    prompts.recover = Prompts.Recover.RECOVER;
    Rescues.offer(
        UI,
        kept.abandoned(e -> {
          throw new AssertionError(e);
        }),
        prompts,
        new Rescues.RescueHands(
            commands,
            other::recover,
            safe::add,
            e -> {
              throw new AssertionError(e);
            }));
    return other;
  }

  @Test
  void changedStudentsAreThereAgainAfterAKill() throws IOException {
    List<String> told = new ArrayList<>();
    desk.follow(() -> told.add(desk.unsaved().map(s -> s.drafts().keySet()).toString()));
    assertThat(present()).isEmpty();
    desk.openStudent(row("12"));
    assertThat(present()).as("nothing is changed yet").isEmpty();
    editor.setName("Ravi K.");
    assertThat(present()).isPresent();
    desk.openStudent(row("7"));
    editor.setName("Asha R.");
    editor.rename("with a course");

    ProfileEditor next = new ProfileEditor();
    List<RescueFolder.Abandoned> safe = new ArrayList<>();
    ClassDesk other = afterAKill(next, safe);
    assertThat(prompts.failures).isEmpty();
    assertThat(prompts.offered.getLast().students().orElseThrow().count()).isEqualTo(2);
    assertThat(safe).hasSize(1);
    ClassModel again = other.listProperty().get().orElseThrow();
    assertThat(again.unkept()).isEqualTo(2);
    assertThat(again.table().changed()).isEqualTo(changedHere());
    assertThat(next.drafts()).isEqualTo(editor.drafts());
    assertThat(other.isStudent()).isTrue();
    assertThat(other.unsaved()).isEqualTo(desk.unsaved());
    assertThat(told).isNotEmpty();
  }

  private Map<Long, Profile> changedHere() {
    desk.toList();
    return model().table().changed();
  }

  @Test
  void exportedChangesAreNoLongerKeptForACrash() {
    desk.openStudent(row("12"));
    editor.setName("Ravi K.");
    desk.toList();
    assertThat(present()).isPresent();
    sheets.written = Optional.of(folder.resolve("out.csv"));
    desk.exportRows();
    assertThat(present()).isEmpty();
  }

  @Test
  void changesOfAListThatIsAnotherByNowWaitAndThatIsTold() throws IOException {
    desk.openStudent(row("12"));
    editor.setName("Ravi K.");
    Files.writeString(list, LIST + "200,New,B.Com,completed,Any,Yes,Pune\n");
    List<RescueFolder.Abandoned> safe = new ArrayList<>();
    ClassDesk other = afterAKill(new ProfileEditor(), safe);
    assertThat(safe).isEmpty();
    assertThat(other.listProperty().get()).isEmpty();
    assertThat(prompts.failures)
        .singleElement()
        .asString()
        .contains("offered again", "put it back as it was");
    assertThat(folder.resolve("state/rescue/killed.rescue.json")).exists();
  }

  @Test
  void aProfileBesideTheListIsKeptWithTheStudents() throws IOException {
    desk.openStudent(row("12"));
    editor.setName("Ravi K.");
    desk.toList();
    editor.open(Profile.EMPTY, Origin.NEW);
    editor.setName("Somebody else");
    ProfileEditor next = new ProfileEditor();
    List<RescueFolder.Abandoned> safe = new ArrayList<>();
    ClassDesk other = afterAKill(next, safe);
    assertThat(next.profile().name()).contains("Somebody else");
    assertThat(other.isStudent()).isFalse();
    assertThat(other.listProperty().get().orElseThrow().unkept()).isEqualTo(1);
    assertThat(safe).hasSize(1);
  }

  @Test
  void aFileThatIsNoListIsToldWithTheRemedy() throws IOException {
    Path none = Files.writeString(folder.resolve("none.csv"), "a,b\n1,2\n");
    desk.open(none);
    assertThat(prompts.failures).singleElement().asString().contains("none.csv", "write headings");
    assertThat(model().table().path()).isEqualTo(list);
  }

  @Test
  void rowsAreSoughtFilteredAndSorted() {
    model().soughtProperty().set("pune");
    assertThat(model().shown()).extracting(r -> r.cell(0)).containsExactly("7", "101");
    model().soughtProperty().set("");
    model().kindProperty().set(RowKind.PROBLEM);
    assertThat(model().shown()).extracting(r -> r.cell(0)).containsExactly("3");
    model().kindProperty().set(RowKind.ALL);
    order("list-0", true);
    assertThat(model().shown()).extracting(r -> r.cell(0)).containsExactly("3", "7", "12", "101");
    order("list-0", false);
    assertThat(model().shown()).extracting(r -> r.cell(0)).containsExactly("101", "12", "7", "3");
    order(ListColumns.PAY, false);
    assertThat(model().shown().getLast().cell(0)).as("nothing comes last").isEqualTo("3");
    order(ListColumns.PAY, true);
    assertThat(model().shown().getLast().cell(0)).as("either way").isEqualTo("3");
  }

  private void order(String column, boolean up) {
    model().ordersProperty().set(List.of(new ClassModel.ColumnOrder(column, up)));
  }

  @Test
  void aStudentIsOpenedAndWhatIsChangedGoesBackToTheRow() {
    StudentRow asha = row("7");
    desk.openStudent(asha);
    assertThat(desk.lookedAtProperty().get()).isFalse();
    assertThat(editor.profile()).isEqualTo(asha.profile().orElseThrow());
    assertThat(editor.editedProperty().get()).isFalse();
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("day")));
    desk.toList();
    assertThat(desk.lookedAtProperty().get()).isTrue();
    assertThat(asha.isChanged()).isTrue();
    assertThat(asha.profile()).contains(editor.profile());
    assertThat(model().words().best(asha))
        .isEqualTo(
            results.estimate().segments().stream()
                .limit(3)
                .map(s -> UI.name(s.segment()))
                .collect(Collectors.joining(UI.text("class.between"))));
    desk.openStudent(row("12"));
    desk.openStudent(asha);
    assertThat(editor.profile()).isEqualTo(asha.profile().orElseThrow());
    assertThat(prompts.failures).isEmpty();
  }

  @Test
  void whoOnlyLooksChangesNothing() {
    desk.openStudent(row("7"));
    desk.toList();
    assertThat(row("7").isChanged()).isFalse();
    assertThat(desk.mayLeave()).isTrue();
    assertThat(sheets.timesAsked).isZero();
  }

  @Test
  void aRowThatCannotBeReadCanBeAnsweredInTheForm() {
    StudentRow zoya = row("3");
    desk.openStudent(zoya);
    assertThat(editor.profile()).isEqualTo(Profile.EMPTY.withName(Optional.of("Zoya Khan")));
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("day")));
    desk.toList();
    assertThat(zoya.faults()).isEmpty();
    assertThat(zoya.figures()).isPresent();
  }

  @Test
  void anotherProfileIsNoneOfTheList() {
    desk.openStudent(row("7"));
    editor.setName("Asha R.");
    files.begin();
    assertThat(desk.studentProperty().get()).isEmpty();
    assertThat(row("7").profile().orElseThrow().name()).contains("Asha R.");
    editor.setName("Somebody else");
    desk.toList();
    assertThat(row("7").profile().orElseThrow().name()).contains("Asha R.");
  }

  @Test
  void changesAreNotLostUnasked() {
    desk.openStudent(row("7"));
    editor.setName("Asha R.");
    assertThat(files.mayLeave()).as("the list keeps it").isTrue();
    assertThat(desk.mayLeave()).isFalse();
    desk.open();
    assertThat(row("7").isChanged()).isTrue();
    sheets.leaves = true;
    desk.open();
    assertThat(row("7").isChanged()).isFalse();
    assertThat(sheets.timesAsked).isEqualTo(3);
  }

  @Test
  void exportedRowsAreThoseOfTheCommand() throws IOException {
    Path here = Files.createDirectory(folder.resolve("here"));
    sheets.written = Optional.of(here.resolve("out.csv"));
    desk.exportRows();
    assertThat(sheets.suggested).isEqualTo("students-disha.csv");
    Path there = Files.createDirectory(folder.resolve("there"));
    RunFiles out = RunFiles.of(list, Optional.of(there.resolve("out.csv")), Optional.empty());
    RosterWords words = RosterWords.of(TestModel.get(), Messages.english());
    HeadingWords headings = new HeadingWords(words, Messages.english());
    ClassAnswers answers =
        new ClassAnswers(
            ESTIMATOR, Messages.english(), Prices.TODAY, Optional.empty(), Optional.empty());
    try (ClassList opened = ClassList.open(list, headings)) {
      new ClassRun(opened, headings, words, answers, out, 2)
          .run(
              ClassRun.begun(list, out, "", ""),
              Year.now(ZoneId.systemDefault()).getValue(),
              RunProgress.NONE);
    }
    assertThat(names(here)).containsExactly("out-problems.csv", "out.csv");
    for (String name : names(here)) {
      assertThat(here.resolve(name)).hasSameBinaryContentAs(there.resolve(name));
    }
    assertThat(lastTold()).contains("3 rows", "out.csv", "1 row", "out-problems.csv");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void selectedRowsAloneAreExportedAndChangesAreMarked() throws IOException {
    desk.openStudent(row("7"));
    editor.setName("Asha R.");
    desk.toList();
    model().select(List.of(row("101"), row("7")));
    sheets.written = Optional.of(folder.resolve("two"));
    desk.exportRows();
    List<String> lines = Files.readAllLines(folder.resolve("two.csv"));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .endsWith("Answers changed since the list was read,Understood as,Left out");
    assertThat(lines.get(1)).startsWith("7,Asha Rao,").contains(",yes,");
    assertThat(lines.get(2)).startsWith("101,Asha Rao,").doesNotContain(",yes,");
    assertThat(folder.resolve("two-problems.csv")).doesNotExist();
    assertThat(desk.mayLeave()).as("they stand in a file now").isTrue();
  }

  @Test
  void aListThatChangedMeanwhileIsNotExported() throws IOException {
    Files.writeString(list, LIST + "9,New,B.Com,completed,Any,Yes,Pune\n");
    sheets.written = Optional.of(folder.resolve("out.csv"));
    desk.exportRows();
    assertThat(prompts.failures).singleElement().asString().contains("open it again");
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void theListItselfIsNotOverwritten() {
    sheets.written = Optional.of(list);
    desk.exportRows();
    assertThat(prompts.failures).hasSize(1);
    assertThat(list).content().isEqualTo(LIST);
  }

  @Test
  void summariesAreNamedAsTheCommandNamesThem() throws IOException {
    Path out = Files.createDirectory(folder.resolve("papers"));
    sheets.written = Optional.of(out);
    desk.exportPapers();
    assertThat(names(out))
        .containsExactly("101 Asha Rao.pdf", "12 Ravi Kumar.pdf", "7 Asha Rao.pdf")
        .isEqualTo(names(papersOfTheCommand()));
    assertThat(lastTold()).contains("3 PDFs");
    papers.clear();
    desk.exportPapers();
    assertThat(papers).as("not replaced unasked").isEmpty();
    sheets.replaces = true;
    desk.exportPapers();
    assertThat(papers).hasSize(3);
  }

  private Path papersOfTheCommand() throws IOException {
    Path out = Files.createDirectory(folder.resolve("of the command"));
    RosterWords words = RosterWords.of(TestModel.get(), Messages.english());
    HeadingWords headings = new HeadingWords(words, Messages.english());
    RunFiles of = RunFiles.of(list, Optional.of(folder.resolve("all.csv")), Optional.of(out));
    ClassAnswers answers =
        new ClassAnswers(
            ESTIMATOR,
            Messages.english(),
            Prices.TODAY,
            Optional.of(estimate -> new byte[] {1}),
            Optional.empty());
    try (ClassList opened = ClassList.open(list, headings)) {
      new ClassRun(opened, headings, words, answers, of, 1)
          .run(ClassRun.begun(list, of, "", "now"), 2026, RunProgress.NONE);
    }
    return out;
  }

  @Test
  void theReportIsWritten() throws IOException {
    prompts.file = Optional.of(folder.resolve("group.pdf"));
    desk.exportReport();
    assertThat(Files.readString(folder.resolve("group.pdf"), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(lastTold()).contains("group.pdf");
  }

  @Test
  void anotherLanguageShowsTheSameListInTheSameWay() {
    desk.openStudent(row("7"));
    editor.setName("Asha R.");
    desk.toList();
    model().kindProperty().set(RowKind.CHANGED);
    Ui hindi = new Ui(TestModel.get(), Messages.in(Locale.of("hi")));
    ProfileEditor same = new ProfileEditor(editor);
    ResultsModel other = new ResultsModel(ESTIMATOR, hindi.messages(), same);
    ClassDesk next =
        desk(hindi, same, other, new FileCommands(hindi, same, prompts, notices::add, f -> {}));
    next.goOn(desk);
    ClassModel shown = next.listProperty().get().orElseThrow();
    assertThat(next.lookedAtProperty().get()).isTrue();
    assertThat(shown.shown()).hasSize(1);
    assertThat(shown.words().standing(shown.shown().getFirst()))
        .isEqualTo(hindi.messages().text("roster.do", StudentWords.group(row("7")).orElseThrow()));
    next.openStudent(shown.shown().getFirst());
    assertThat(same.profile().name()).contains("Asha R.");
    assertThat(same.originProperty().get()).isNotEqualTo(Origin.NEW);
  }

  @Test
  void workThatTakesLongTellsHowFarItIsAndCanBeStopped() {
    LongWork work = new LongWork(UI, prompts, notices::add, new Threads(AT_ONCE, AT_ONCE));
    List<Integer> done = new ArrayList<>();
    work.run(
        "Reading",
        "failed",
        progress -> {
          int rows = 0;
          boolean on = true;
          while (on) {
            rows++;
            Thread.onSpinWait();
            on = progress.done(rows, 0.5);
            if (notices.getLast().text().contains("rows done")) {
              notices.getLast().stop().orElseThrow().run();
            }
          }
          return rows;
        },
        done::add);
    assertThat(done).hasSize(1);
    assertThat(notices)
        .anySatisfy(n -> {
          assertThat(n.text()).startsWith("Reading: ").contains("rows done", "a second", "left");
          assertThat(n.part()).hasValue(0.5);
        });
    assertThat(work.busyProperty().get()).isFalse();
  }
}
