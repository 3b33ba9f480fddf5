package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.profile.Profile;
import disha.roster.run.RunProgress;
import disha.roster.table.StudentFigures.MonthlyPay;
import disha.roster.table.StudentFigures.WorkFigures;
import disha.roster.table.StudentRow;
import disha.roster.table.StudentTable;
import disha.sheet.SheetException;
import disha.summary.wording.QuestionWords;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A class list in memory says what the answered list says.
class StudentTableTest {
  private static final Messages MESSAGES = Messages.english();
  private static final int YEAR = 2026;
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  @TempDir private Path folder;

  private static StudentTable read(Path file) throws IOException {
    return StudentTable.read(file, ESTIMATOR, MESSAGES, YEAR, RunProgress.NONE).orElseThrow();
  }

  private Path list(int rows) throws IOException {
    Path file = folder.resolve("list.csv");
    ClassFiles.write(file, List.of("Placement cell"), DirtyList.of(rows, 11));
    return file;
  }

  @Test
  void everyStudentHasTheAnswersOfTheAnsweredList() throws IOException {
    Path file = list(300);
    ClassFiles.run(file, Optional.empty(), RunProgress.NONE);
    List<List<String>> result = ClassFiles.read(ClassFiles.files(file, Optional.empty()).result());
    StudentTable table = read(file);
    Map<String, StudentRow> byRoll = new HashMap<>();
    table.rows().forEach(r -> byRoll.put(r.cell(0), r));
    int width = table.mapping().columns().size();
    assertThat(result.subList(2, result.size())).hasSizeGreaterThan(100);
    for (List<String> told : result.subList(2, result.size())) {
      StudentRow row = byRoll.get(told.getFirst());
      table.advise(row);
      // How a row was understood stands in the last two columns.
      assertThat(told.subList(width, told.size() - 2)).as("%s", told).isEqualTo(added(row));
    }
  }

  private static List<String> added(StudentRow row) {
    List<String> out = new ArrayList<>();
    List<WorkFigures> work = row.figures().orElseThrow().work();
    for (int i = 0; i < 3; i++) {
      if (i < work.size()) {
        WorkFigures w = work.get(i);
        out.add(w.segment().name().in("en"));
        out.add(MESSAGES.text("roster.do", w.group()));
        out.add(w.verdictWord(MESSAGES));
        Optional<MonthlyPay> pay = w.pay();
        out.add(pay.map(p -> Long.toString(SpokenAmounts.rounded(p.low()))).orElse(""));
        out.add(pay.map(p -> Long.toString(SpokenAmounts.rounded(p.likely()))).orElse(""));
        out.add(pay.map(p -> Long.toString(SpokenAmounts.rounded(p.high()))).orElse(""));
      } else {
        out.addAll(List.of("", "", "", "", "", ""));
      }
    }
    out.add(row.advice().orElseThrow().step(MESSAGES));
    out.add(
        row.advice()
            .orElseThrow()
            .asks(new QuestionWords(TestModel.get(), MESSAGES), row.profile().orElseThrow()));
    return out;
  }

  @Test
  void noRowIsLost() throws IOException {
    Path file = list(500);
    StudentTable table = read(file);
    assertThat(table.counts())
        .isEqualTo(ClassFiles.run(file, Optional.empty(), RunProgress.NONE).counts());
    assertThat(table.rows()).hasSize((int) (table.counts().told() + table.counts().refused()));
    assertThat(table.rows())
        .allSatisfy(r -> assertThat(r.profile().isPresent()).isEqualTo(r.faults().isEmpty()));
    assertThat(table.rows()).extracting(StudentRow::number).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void readingCanBeStopped() throws IOException {
    assertThat(StudentTable.read(list(900), ESTIMATOR, MESSAGES, YEAR, (rows, part) -> rows < 300))
        .isEmpty();
  }

  @Test
  void aChangedStudentIsFoundAnew() throws IOException {
    StudentTable table = read(list(300));
    StudentRow refused =
        table.rows().stream().filter(r -> !r.faults().isEmpty()).findFirst().orElseThrow();
    StudentRow told =
        table.rows().stream().filter(r -> r.profile().isPresent()).findFirst().orElseThrow();
    table.advise(told);
    Profile other = told.profile().orElseThrow();
    table.change(refused, other);
    table.change(told, Profile.EMPTY);
    assertThat(refused.faults()).isEmpty();
    assertThat(refused.figures()).isPresent();
    assertThat(told.faults()).hasSize(1);
    assertThat(told.advice()).isEmpty();
    assertThat(table.changed())
        .isEqualTo(Map.of(refused.number(), other, told.number(), Profile.EMPTY));
  }

  @Test
  void aFileThatChangedMeanwhileIsNoticed() throws IOException {
    Path file = list(20);
    StudentTable table = read(file);
    assertThat(table.isOutOfDate()).isFalse();
    Files.writeString(file, Files.readString(file) + "\n");
    assertThat(table.isOutOfDate()).isTrue();
  }

  @Test
  void moreRowsThanFitAreLeftToTheCommand() throws IOException {
    Path file = folder.resolve("many.csv");
    Files.writeString(file, "Name,Degree\n" + "A,B.Com\n".repeat(StudentTable.MOST_ROWS + 1));
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            SheetException.class,
            e -> assertThat(e.text(MESSAGES)).contains("100000", "disha class"));
  }
}
