package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Answer;
import disha.profile.Profile;
import disha.roster.readings.RefusedRow;
import disha.roster.run.ClassRun;
import disha.roster.run.Counts;
import disha.roster.run.RunProgress;
import disha.roster.table.ListNotes;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a placement officer sees of rows and cells that were not understood, without opening a
/// second file.
class ToldRowsTest {
  @TempDir private Path folder;

  private Path list(String... lines) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), String.join("\n", lines) + "\n");
  }

  private static Counts run(Path list) throws IOException {
    return ClassFiles.run(list, Optional.empty(), RunProgress.NONE).counts();
  }

  private static List<List<String>> result(Path list) throws IOException {
    return ClassFiles.read(ClassFiles.files(list, Optional.empty()).result());
  }

  private static List<String> lastTwo(List<String> row) {
    return row.subList(row.size() - 2, row.size());
  }

  @Test
  void besideEachStudentStandsWhatTheirRowWasTakenForAndWhatOfItWasLeftOut() throws IOException {
    Path list =
        list(
            "Name,Degree,Status,Marks,Experience,Skills,Excel,Remarks",
            "Asha,B.Com,completed,64,2 yrs BPO,\"Tally, Origami\",purple,wants a talk",
            "Ravi,TYBScIT,,8.2 CGPA,Internship,,,",
            "Mina,B.A.,completed,58,none,,yes,");
    run(list);
    assertThat(result(list).stream().map(ToldRowsTest::lastTwo))
        .containsExactly(
            List.of("Understood as", "Left out"),
            List.of(
                "B.Com., completed, 64%; 2 years, BPO",
                "Excel: purple; Skills: origami; Remarks: wants a talk"),
            List.of(
                "B.Sc., Computing and IT, still studying",
                "Marks: 8.2 CGPA; Experience: Internship"),
            List.of("B.A., completed, 58%; no work so far", ""));
  }

  @Test
  void whoIsNotAnsweredIsToldByName() throws IOException {
    Counts counts =
        run(
            list(
                "Roll no,Name,Degree,Status",
                "1,Asha,B.Com,completed",
                "2,Ravi,B.Foo,",
                "3,,B.Foo,"));
    assertThat(counts.firstRefused())
        .containsExactly(
            new RefusedRow(3, "Ravi", "Degree 'B.Foo'"), new RefusedRow(4, "", "Degree 'B.Foo'"));
    assertThat(counts.firstRefused())
        .extracting(r -> r.text(Messages.english()))
        .containsExactly("Ravi (row 3: Degree 'B.Foo')", "row 4 (Degree 'B.Foo')");
  }

  @Test
  void theNamesOfThoseWhoAreNotAnsweredOutliveAStop() throws IOException {
    StringBuilder lines = new StringBuilder("Name,Degree,Status\n");
    for (int i = 0; i < 700; i++) {
      lines.append("Student ").append(i).append(i % 100 == 5 ? ",B.Foo,\n" : ",B.Com,completed\n");
    }
    Path list = Files.writeString(folder.resolve("list.csv"), lines);
    ClassRun.RunOutcome stopped =
        ClassFiles.run(list, Optional.empty(), (rows, part) -> rows < 300);
    assertThat(stopped.whole()).isFalse();
    Counts counts = run(list);
    assertThat(counts.refused()).isEqualTo(7);
    assertThat(counts.firstRefused())
        .extracting(RefusedRow::name)
        .containsExactly(
            "Student 5",
            "Student 105",
            "Student 205",
            "Student 305",
            "Student 405",
            "Student 505",
            "Student 605");
  }

  @Test
  void studentsWhoseStudiesMayBeCompletedOrNotAreCountedRowByRow() throws IOException {
    Counts counts =
        run(
            list(
                "Name,Degree", "Asha,B.Com", "Ravi,TYBCom", "Mina,\"B.A., completed\"", "Om,10th"));
    assertThat(counts.statusOpen()).isEqualTo(2);
  }

  @Test
  void whoHasStudiedBeyondSchoolHasCompletedItWhateverColumnTellsOfIt() throws IOException {
    Counts counts =
        run(
            list(
                "Name,Degree,Status,Class XII subject",
                "Asha,B.Com,completed,Commerce",
                "Ravi,B.Com,,Commerce"));
    assertThat(counts.statusOpen()).isEqualTo(1);
  }

  @Test
  void aColumnThatIsKeptUnreadIsTold() throws IOException {
    Path list = list("Name,Degree,CGPA,Remarks,Admission year", "Asha,B.Com,8.2,good English,2021");
    assertThat(ListNotes.of(ClassFiles.open(list), Messages.english()))
        .anyMatch(line -> line.startsWith("'CGPA' is kept as it is: grade points"))
        .noneMatch(line -> line.contains("Admission year"));
  }

  @Test
  void aRemarkCountsWhereNoColumnTellsTheSame() throws IOException {
    Path list =
        list(
            "Name,Remarks,Degree,Status,Spoken English,Night shift,Experience",
            "Asha,\"good English, no night shift, 2 yrs in BPO\",B.Com,completed,,,",
            "Ravi,\"good English, no night shift, 2 yrs in BPO\",B.Com,completed,no,yes,1 year"
                + " KPO");
    List<Profile> people = ClassFiles.people(list);
    Profile asha = people.getFirst();
    assertThat(asha.skill("spoken-english")).isEqualTo(Answer.of(true));
    assertThat(asha.ruledOut(WordList.SHIFTS)).containsExactly("night");
    assertThat(asha.experience().value().orElseThrow()).hasSize(1);
    Profile ravi = people.getLast();
    assertThat(ravi.skill("spoken-english")).isEqualTo(Answer.of(false));
    assertThat(ravi.ruledOut(WordList.SHIFTS)).isEmpty();
    assertThat(ravi.experience().value().orElseThrow())
        .singleElement()
        .satisfies(e -> assertThat(e.years()).isEqualTo(Answer.of(BigDecimal.ONE)));
  }

  @Test
  void whatARemarkIsReadAsIsToldAndTheRestStandsBesideTheStudent() throws IOException {
    Path list =
        list("Name,Degree,Status,Remarks", "Asha,B.Com,completed,\"good English, wants a talk\"");
    assertThat(run(list).notes())
        .containsKey(
            "'Remarks': a remark is read as 'Spoken English: yes'; what a column of its own says of"
                + " that stands over it");
    assertThat(lastTwo(result(list).getLast()).getLast()).isEqualTo("Remarks: wants a talk");
  }
}
