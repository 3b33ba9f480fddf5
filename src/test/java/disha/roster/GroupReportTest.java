package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.ways.OpeningStep;
import disha.pdf.Validity;
import disha.profile.Profile;
import disha.roster.report.GroupReport;
import disha.roster.report.GroupTally;
import disha.roster.run.Counts;
import disha.summary.wording.QuestionWords;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The report on a class.
class GroupReportTest {
  private static final ZonedDateTime AT =
      ZonedDateTime.parse("2026-11-28T10:00:00+05:30[Asia/Kolkata]");

  @TempDir private Path folder;

  private final Estimator estimator = new Estimator(TestModel.get());

  private List<Profile> people() throws IOException {
    Path file = folder.resolve("list.csv");
    ClassFiles.write(file, List.of(), DirtyList.of(60, 21));
    return ClassFiles.people(file);
  }

  private byte[] report(List<Profile> people) {
    GroupTally tally = new GroupTally(estimator, Prices.TODAY);
    for (int i = 0; i < people.size(); i++) {
      tally.add(i + 2L, "", estimator.estimate(people.get(i), Prices.TODAY));
    }
    Counts counts = new Counts(people.size() + 3L, people.size(), 3, 0, 0, Map.of());
    return GroupReport.pdf(tally, "list.csv", "list.csv", counts, Messages.english(), AT, "1.0");
  }

  @Test
  void itIsTwoPagesForEveryReaderAndForTheArchive() throws IOException {
    byte[] pdf = report(people());
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void theStepThatOpensMostIsTheOneThatDoesSoWhenEachIsTriedOnEverybody() throws IOException {
    List<Profile> people = people();
    BatchEstimator batch = estimator.batch(Prices.TODAY);
    Map<String, Integer> opened = new HashMap<>();
    for (Profile p : people) {
      Estimate now = estimator.estimate(p, Prices.TODAY);
      for (OpeningStep step : estimator.openingSteps(now, batch)) {
        Estimate then = estimator.estimate(step.after(), Prices.TODAY);
        boolean opens =
            step.opens().stream().anyMatch(o -> then.segment(o).orElseThrow().group().isOpen());
        if (opens) {
          opened.merge(step.move().says().in("en"), 1, Integer::sum);
        }
      }
    }
    int most = opened.values().stream().mapToInt(n -> n).max().orElseThrow();
    List<String> best = new ArrayList<>();
    opened.forEach((step, n) -> {
      if (n == most) {
        best.add(step);
      }
    });
    String text = text(report(people));
    assertThat(text).contains("new for " + most + " of " + people.size());
    assertThat(best).anyMatch(step -> text.contains("One step opens most: " + step));
  }

  @Test
  void everybodyWhomSomeWorkFitsStandsAtTheOneThatFitsBestAndWhoHasToldTooLittleAtAQuestion()
      throws IOException {
    List<Profile> people = people();
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> asked = new HashMap<>();
    QuestionWords words = new QuestionWords(TestModel.get(), Messages.english());
    for (Profile p : people) {
      Estimate estimate = estimator.estimate(p, Prices.TODAY);
      SegmentEstimate best = estimate.segments().getFirst();
      if (best.group() == AdviceGroup.BEST) {
        first.merge(best.segment().name().in("en"), 1, Integer::sum);
      } else if (best.group() == AdviceGroup.ONE_ANSWER) {
        asked.merge(words.asks(estimator.questions(estimate).getFirst().id()), 1, Integer::sum);
      }
    }
    String text = text(report(people));
    String firsts = part(text, "Which work fits whom best", "What to ask first, and whom");
    String questions = part(text, "What to ask first, and whom", "Which step opens most");
    assertThat(most(first)).allSatisfy(line -> assertThat(firsts).contains(line));
    assertThat(most(asked)).allSatisfy(line -> assertThat(questions).contains(line));
  }

  // The commonest is among those that two pages have room for.
  private static List<String> most(Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(n -> n).max().orElseThrow();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(e -> e.getKey() + " " + most)
        .toList();
  }

  private static String part(String text, String from, String to) {
    return text.substring(text.indexOf(from), text.indexOf(to));
  }

  @Test
  void itSaysHowSureAnyOfItCanBe() throws IOException {
    assertThat(text(report(people()))).contains("How sure is it? Only partly. Our 5 old sources");
  }

  @Test
  void aClassOfNobodyHasAReportToo() throws IOException {
    assertThat(text(report(List.of()))).contains("0 students");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /// The report on the students of a list in a file.
  private String ofList(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("told.csv"), String.join("\n", lines) + "\n");
    return text(ClassFiles.report(file));
  }

  @Test
  void twoOfOneNameAreToldApartByTheNumberOfTheCollege() throws IOException {
    String text =
        ofList(
            "Roll no,Name,Degree,Status",
            "B7,Asha Patil,B.Com,completed",
            "B8,Ravi Das,B.Com,completed",
            "B9,ASHA PATIL,B.Com,completed");
    assertThat(text).contains("Asha Patil (B7); Ravi Das; ASHA PATIL (B9)");
  }

  @Test
  void withoutANumberTheyAreToldApartByTheirRows() throws IOException {
    assertThat(ofList("Name,Degree,Status", "Asha,B.Com,completed", "Asha,B.Com,completed"))
        .contains("Asha (row 2); Asha (row 3)");
  }

  @Test
  void whoseRowIsNotUnderstoodStandsAmongThoseWhoNeedATalk() throws IOException {
    String text = ofList("Name,Degree,Status", "Asha,B.Com,completed", "Ravi,B.Foo,", ",B.Foo,");
    assertThat(text)
        .contains("The row could not be understood: nothing is said of them 2 Ravi; row 4");
  }

  @Test
  void itIsCalledByTheLinesAboveTheHeadings() throws IOException {
    String text =
        ofList(
            "Green Hill College,,",
            "Third years 2026,,",
            "Name,Degree,Status",
            "Asha,B.Com,completed");
    assertThat(text)
        .contains("A class at a glance: Green Hill College, Third years 2026")
        .contains("The file is told.csv.");
  }

  @Test
  void withoutSuchLinesItIsCalledByItsFile() throws IOException {
    assertThat(ofList("Name,Degree,Status", "Asha,B.Com,completed"))
        .contains("A class at a glance: told.csv")
        .doesNotContain("The file is");
  }

  @Test
  void whatHasNoRoomIsCountedTogether() throws IOException {
    List<Profile> people = people();
    Map<String, Integer> asked = new HashMap<>();
    QuestionWords words = new QuestionWords(TestModel.get(), Messages.english());
    for (Profile p : people) {
      Estimate estimate = estimator.estimate(p, Prices.TODAY);
      if (estimate.segments().getFirst().group() == AdviceGroup.ONE_ANSWER) {
        asked.merge(words.asks(estimator.questions(estimate).getFirst().id()), 1, Integer::sum);
      }
    }
    int rest =
        asked.values().stream()
            .sorted(Comparator.reverseOrder())
            .skip(4)
            .mapToInt(Integer::intValue)
            .sum();
    assertThat(rest).isPositive();
    assertThat(text(report(people))).contains("Other questions " + rest);
  }

  @Test
  void theSamePeopleGiveTheSameBytes() throws IOException {
    List<Profile> people = people();
    assertThat(report(people)).isEqualTo(report(people));
  }
}
