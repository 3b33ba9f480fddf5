package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.roster.run.Counts;
import disha.roster.run.RunProgress;
import disha.rules.vocabulary.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What several cells of a row say together, and what becomes of those that say nothing.
class PartlyReadTest {
  @TempDir private Path folder;

  private Path list(String... lines) throws IOException {
    return Files.write(folder.resolve("list.csv"), List.of(lines));
  }

  private Profile one(String... lines) throws IOException {
    List<Profile> people = ClassFiles.people(list(lines));
    assertThat(people).hasSize(1);
    return people.getFirst();
  }

  @Test
  void aCellThatIsNotNeededIsLeftOutAndToldWithItsText() throws IOException {
    Path list = list("Name,Degree,Status,Relocation,Excel", "Asha,B.Com,completed,Pune,purple");
    Counts counts = ClassFiles.run(list, Optional.empty(), RunProgress.NONE).counts();
    assertThat(counts.told()).isEqualTo(1);
    assertThat(counts.refused()).isZero();
    assertThat(counts.partly()).isEqualTo(1);
    List<List<String>> problems =
        ClassFiles.read(ClassFiles.files(list, Optional.empty()).problems());
    assertThat(problems.get(1).subList(5, 10))
        .containsExactly(
            "2",
            "answered without this",
            "Relocation; Excel",
            "Pune; purple",
            "'Pune' is neither yes nor no; 'purple' is neither yes nor no");
    Profile asha = ClassFiles.people(list).getFirst();
    assertThat(asha.preference("relocate")).isEqualTo(Answer.open());
    assertThat(asha.skill("excel")).isEqualTo(Answer.open());
  }

  @Test
  void aBranchOrStatusThatIsNotKnownIsLeftOutWhereTheDegreeIs() throws IOException {
    Path list =
        list(
            "Name,Degree,Branch,Status,Year of passing",
            "Asha,B.Voc,Retail Trade,soon,2020",
            "Ravi,B.Foo,Retail Trade,soon,2020",
            "Mina,,Commerce,soon,2020");
    Counts counts = ClassFiles.run(list, Optional.empty(), RunProgress.NONE).counts();
    assertThat(counts.told()).isEqualTo(1);
    assertThat(counts.refused()).isEqualTo(2);
    List<List<String>> problems =
        ClassFiles.read(ClassFiles.files(list, Optional.empty()).problems());
    assertThat(problems.get(1).subList(6, 9))
        .containsExactly("answered without this", "Branch; Status", "Retail Trade; soon");
    assertThat(problems.get(2).get(7)).isEqualTo("Degree; Branch; Status");
    Education asha =
        ClassFiles.people(list).getFirst().education().value().orElseThrow().getFirst();
    assertThat(asha.award()).isEqualTo(Answer.of("other-bachelor"));
    assertThat(asha.field()).isEqualTo(Answer.open());
    // What the cell says is not told by the year in its place.
    assertThat(asha.status()).isEqualTo(Answer.open());
  }

  @Test
  void yearsOfWorkThatCannotBeTrueAreLeftOut() throws IOException {
    Profile asha = one("Name,Degree,Status,Years of experience", "Asha,B.Com,completed,99");
    assertThat(asha.experience()).isEqualTo(Answer.open());
    assertThat(asha.education().isGiven()).isTrue();
  }

  @Test
  void whoWillNotWorkNightsRulesThemOutAndIsAskedAboutTheOthers() throws IOException {
    Profile asha = one("Name,Degree,Status,Night shift", "Asha,B.Com,completed,No");
    assertThat(asha.chosen(WordList.SHIFTS)).isEqualTo(Answer.open());
    assertThat(asha.ruledOut(WordList.SHIFTS)).containsExactly("night");
  }

  @Test
  void whoWorksNightsWorksByDayToo() throws IOException {
    Profile asha = one("Name,Degree,Status,Night shift", "Asha,B.Com,completed,√");
    assertThat(asha.chosen(WordList.SHIFTS)).isEqualTo(Answer.of(Set.of("day", "night")));
  }

  @Test
  void whatOneColumnDeniesAnotherDoesNotAccept() throws IOException {
    Profile asha = one("Name,Degree,Status,Shift,Night shift", "Asha,B.Com,completed,Any,No");
    assertThat(asha.chosen(WordList.SHIFTS))
        .isEqualTo(Answer.of(Set.of("day", "evening", "rotational")));
    assertThat(asha.ruledOut(WordList.SHIFTS)).containsExactly("night");
  }

  @Test
  void aBranchThatNamesTheDiplomaIsNoSecondOne() throws IOException {
    Profile asha =
        one("Name,Qualification,Stream,Status", "Asha,Diploma (Mech),Polytechnic,Completed");
    assertThat(asha.education().value().orElseThrow())
        .singleElement()
        .extracting(Education::award)
        .isEqualTo(Answer.of("diploma-engineering"));
  }

  @Test
  void anEngineerWithoutABranchKeepsTheDegreeWithItsFieldOpen() throws IOException {
    Education asha =
        one("Name,Course,Branch,Status", "Asha,B.Tech,,Completed")
            .education()
            .value()
            .orElseThrow()
            .getFirst();
    assertThat(asha.award()).isEqualTo(Answer.of("btech"));
    assertThat(asha.field()).isEqualTo(Answer.open());
  }

  @Test
  void aBranchThatNoColumnNamesIsToldOnce() throws IOException {
    Path list = list("Name,Course,Branch", "Asha,B.Tech,", "Ravi,B.Tech,CSE", "Mina,B.E.,Foo");
    Counts counts = ClassFiles.run(list, Optional.empty(), RunProgress.NONE).counts();
    assertThat(counts.notes())
        .hasEntrySatisfying(
            "'Course': 'B.E. / B.Tech.' without a branch is read with its branch open: no work of a"
                + " branch is called its own",
            rows -> assertThat(rows).isEqualTo(2));
  }

  @Test
  void aBranchThatIsNotNamedIsToldOfTheColumnInWhichTheDegreeStands() throws IOException {
    Path list = list("Name,Branch,Status", "Asha,B.Tech,completed");
    Counts counts = ClassFiles.run(list, Optional.empty(), RunProgress.NONE).counts();
    assertThat(counts.notes().keySet()).allMatch(note -> note.startsWith("'Branch': "));
  }

  @Test
  void aBranchInAColumnOfItsOwnMakesTheDegree() throws IOException {
    for (String branch : List.of("CSE", "B.Tech CSE")) {
      assertThat(
              one("Name,Course,Branch,Status", "Asha,B.E.," + branch + ",Completed")
                  .education()
                  .value()
                  .orElseThrow())
          .as(branch)
          .extracting(Education::award)
          .containsExactly(Answer.of("be-computer"));
    }
  }

  @Test
  void headingsOnceMoreAndLinesBelowTheStudentsAreNoStudents() throws IOException {
    Path list =
        list(
            "S.No.,Name,Course,Status,Excel",
            "1,Asha,B.Com,completed,yes",
            "S.No.,Name,Course,Status,Excel",
            "2,Ravi,,,",
            ",Total students: 2,,,",
            ",S. D. Rao,B.Com,,",
            ",Sd/- Placement,,,",
            "Place: Indore,,Date: 1.1.,,");
    Counts counts = ClassFiles.run(list, Optional.empty(), RunProgress.NONE).counts();
    assertThat(counts.told()).isEqualTo(2);
    // Of whom only the name is known is a student all the same.
    assertThat(counts.refused()).isEqualTo(1);
    assertThat(counts.aside()).isEqualTo(4);
    assertThat(counts.read()).isEqualTo(7);
    List<List<String>> result = ClassFiles.read(ClassFiles.files(list, Optional.empty()).result());
    assertThat(result).hasSize(7);
    assertThat(result.get(3).subList(0, 3)).containsExactly("", "Total students: 2", "");
    assertThat(ClassFiles.read(ClassFiles.files(list, Optional.empty()).problems())).hasSize(2);
  }

  @Test
  void aDegreeThatGoesOnLeavesTheColumnsBesideToTheOneBefore() throws IOException {
    List<Education> all =
        one("Name,Course,Status,Marks", "Asha,B.Com (M.Com pursuing),Passed 2023,61")
            .education()
            .value()
            .orElseThrow();
    assertThat(all)
        .extracting(Education::status)
        .containsExactly(
            Answer.of(Education.Status.COMPLETED), Answer.of(Education.Status.STUDYING));
    assertThat(all.get(0).marks().isGiven()).isTrue();
    assertThat(all.get(1).marks()).isEqualTo(Answer.open());
  }

  @Test
  void classXiiAndItsMarksInAColumnOfTheirOwnAreOne() throws IOException {
    List<Education> all =
        one("Name,Course,12th %,Aggregate", "Asha,12th (Commerce),63,-")
            .education()
            .value()
            .orElseThrow();
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().field()).isEqualTo(Answer.of("commerce"));
    assertThat(all.getFirst().marks().value().orElseThrow()).isEqualByComparingTo("63");
    assertThat(one("Name,Course,12th %", "Asha,B.Com,63").education().value().orElseThrow())
        .hasSize(2);
  }

  @Test
  void aCertificateAmongCoursesCountsWhereItIsCompleted() throws IOException {
    String course = "Post Graduate Diploma in Clinical Research";
    assertThat(
            one("Name,Course,Status,Excel", "Asha," + course + ",Passed 2024,yes")
                .chosen(WordList.CERTIFICATES))
        .isEqualTo(Answer.of(Set.of("pgd-clinical-research")));
    assertThat(
            one("Name,Course,Status,Excel", "Asha," + course + ",pursuing,yes")
                .chosen(WordList.CERTIFICATES))
        .isEqualTo(Answer.open());
  }

  @Test
  void anOfferIsComparedWhereItsWorkIsNamed() throws IOException {
    Profile asha =
        one("Name,Degree,Status,Offer,Offer for", "Asha,B.Com,completed,15000,Data entry");
    assertThat(asha.offer().orElseThrow().segment()).isEqualTo("data-entry");
  }

  @Test
  void offersWhoseWorkNoColumnNamesAreToldOnceForTheColumn() throws IOException {
    Path list =
        list(
            "Name,Degree,Status,Offer", "Asha,B.Com,completed,15000", "Ravi,B.Com,completed,16000");
    Counts counts = ClassFiles.run(list, Optional.empty(), RunProgress.NONE).counts();
    assertThat(counts.partly()).isZero();
    assertThat(counts.notes())
        .anySatisfy((note, rows) -> {
          assertThat(note).contains("'Offer'", "NOT compared");
          assertThat(rows).isEqualTo(2);
        });
  }

  @Test
  void anOfferForWorkThatIsNotKnownIsToldWithItsRow() throws IOException {
    Path list = list("Name,Degree,Status,Offer,Offer for", "Asha,B.Com,completed,15000,Sorting");
    assertThat(ClassFiles.run(list, Optional.empty(), RunProgress.NONE).counts().partly())
        .isEqualTo(1);
  }

  @Test
  void payOfSomebodyWhoHasWorkedIsNoOfferUnlessItSaysSo() throws IOException {
    Path list =
        list(
            "Name,Degree,Status,Experience,CTC,Offer for",
            "Asha,B.Com,completed,2 yrs BPO,15000,Data entry",
            "Ravi,B.Com,completed,Fresher,15000,Data entry");
    List<Profile> people = ClassFiles.people(list);
    assertThat(people.get(0).offer()).isEmpty();
    assertThat(people.get(1).offer()).isPresent();
    assertThat(ClassFiles.run(list, Optional.empty(), RunProgress.NONE).counts().partly())
        .isEqualTo(1);
  }

  @Test
  void workThatGoesOnIsCountedToTheBeginningOfTheYear() throws IOException {
    Profile asha = one("Name,Degree,Status,Experience", "Asha,B.Com,completed,since June 2023");
    assertThat(asha.experience().value().orElseThrow().getFirst().years().value().orElseThrow())
        .isEqualByComparingTo("2.5834");
  }

  @Test
  void aSummaryIsCalledByTheNumberOfTheCollegeToo() throws IOException {
    Path list = list("Roll No,Name,Degree,Status", "TYD/100,Asha,B.Com,completed");
    Path papers = Files.createDirectory(folder.resolve("papers"));
    ClassFiles.run(list, Optional.of(papers), RunProgress.NONE);
    try (Stream<Path> all = Files.list(papers)) {
      assertThat(all.map(p -> p.getFileName().toString())).containsExactly("TYD 100 Asha.pdf");
    }
  }
}
