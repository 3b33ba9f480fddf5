package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disha.roster.run.ClassRun;
import disha.roster.run.Counts;
import disha.roster.run.RunFiles;
import disha.roster.run.RunProgress;
import disha.sheet.SheetException;
import disha.text.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of the rows of a class list.
class ClassRunTest {
  private static final List<String> TITLES = List.of("Placement cell", "List of students");
  private static final int ABOVE = 3;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"list.csv", "list.xlsx", "list.ods"})
  void everyRowIsInTheResultOrAmongTheProblemsOrBlank(String name) throws IOException {
    DirtyList list = DirtyList.of(name.endsWith("csv") ? 1000 : 150, 7);
    Path file = folder.resolve(name);
    ClassFiles.write(file, TITLES, list);
    Counts counts = ClassFiles.run(file, Optional.empty(), RunProgress.NONE).counts();

    RunFiles files = ClassFiles.files(file, Optional.empty());
    List<List<String>> result = ClassFiles.read(files.result());
    List<List<String>> problems = ClassFiles.read(files.problems());
    int width = list.headings().size();
    Map<String, List<String>> told = byRoll(result.subList(ABOVE, result.size()));
    Map<String, List<String>> wrong = byRoll(problems.subList(1, problems.size()));
    Map<String, List<String>> refused = new HashMap<>(wrong);
    refused.keySet().removeAll(told.keySet());
    long blank = list.lines().stream().filter(DirtyList.Line::blank).count();
    assertThat(counts.read()).isEqualTo(list.lines().size());
    assertThat(counts.told() + counts.refused() + counts.blank()).isEqualTo(counts.read());
    assertThat(counts.blank()).isEqualTo(blank);
    assertThat(told).hasSize((int) counts.told());
    assertThat(refused).hasSize((int) counts.refused());
    assertThat(wrong).hasSize((int) (counts.refused() + counts.partly()));
    assertThat(counts.partly()).isPositive();
    for (DirtyList.Line line : list.lines()) {
      String roll = line.cells().getFirst();
      if (line.blank()) {
        continue;
      }
      List<String> out = told.containsKey(roll) ? told.get(roll) : refused.get(roll);
      assertThat(out).as(roll).isNotNull();
      assertThat(out.subList(0, width)).as("untouched").isEqualTo(line.cells());
      assertThat(wrong.containsKey(roll)).as("%s", line).isEqualTo(line.bad() + line.needed() > 0);
      if (line.needed() > 0) {
        assertThat(refused).as("%s", line).containsKey(roll);
      } else if (line.bad() > 0) {
        assertThat(wrong.get(roll).get(width + 1)).isEqualTo("answered without this");
      }
    }
    assertThat(problems.subList(1, problems.size()))
        .allSatisfy(p -> {
          List<String> why = p.subList(width, p.size());
          assertThat(why.get(0)).matches("\\d+");
          assertThat(why.get(1)).isIn("not answered", "answered without this");
          assertThat(why.get(4)).isNotBlank();
          for (String column : why.get(2).split("; ", -1)) {
            assertThat(column.isEmpty() || list.headings().contains(column)).isTrue();
          }
        });
  }

  private static Map<String, List<String>> byRoll(List<List<String>> rows) {
    Map<String, List<String>> out = new HashMap<>();
    for (List<String> row : rows) {
      assertThat(out.put(row.getFirst(), row)).as("stands once").isNull();
    }
    return out;
  }

  @Test
  void aRowWithoutABadCellIsRefusedOnlyForWhatTheCellsSayTogether() throws IOException {
    DirtyList list = DirtyList.of(400, 8);
    Path file = folder.resolve("list.csv");
    ClassFiles.write(file, TITLES, list);
    ClassFiles.run(file, Optional.empty(), RunProgress.NONE);
    List<List<String>> problems =
        ClassFiles.read(ClassFiles.files(file, Optional.empty()).problems());
    Map<String, DirtyList.Line> lines = new HashMap<>();
    list.lines().forEach(l -> lines.put(l.cells().getFirst(), l));
    for (List<String> p : problems.subList(1, problems.size())) {
      assertThat(lines.get(p.getFirst())).as("%s", p).matches(l -> l.bad() + l.needed() > 0);
    }
  }

  // A workbook does not hold the blank cells behind the last one of a row.
  private static List<String> withoutBlankEnd(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  @Test
  void theFormOfTheFileChangesNoAnswer() throws IOException {
    DirtyList list = DirtyList.of(60, 9);
    List<List<List<String>>> all = new ArrayList<>();
    for (String name : List.of("a.csv", "b.xlsx", "c.ods")) {
      Path file = folder.resolve(name);
      ClassFiles.write(file, List.of(), list);
      ClassFiles.run(file, Optional.empty(), RunProgress.NONE);
      all.add(
          ClassFiles.read(ClassFiles.files(file, Optional.empty()).result()).stream()
              .map(ClassRunTest::withoutBlankEnd)
              .toList());
    }
    assertThat(all.get(1)).isEqualTo(all.get(0));
    assertThat(all.get(2)).isEqualTo(all.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list.csv", "list.xlsx"})
  void aRunThatIsStoppedGoesOnAndComesToTheSameBytes(String name) throws IOException {
    DirtyList list = DirtyList.of(700, 10);
    Path whole = Files.createDirectory(folder.resolve("whole")).resolve(name);
    Path parts = Files.createDirectory(folder.resolve("parts")).resolve(name);
    ClassFiles.write(whole, TITLES, list);
    ClassFiles.write(parts, TITLES, list);
    Optional<Path> wholePapers = Optional.of(Files.createDirectory(folder.resolve("w")));
    Optional<Path> partPapers = Optional.of(Files.createDirectory(folder.resolve("p")));
    ClassFiles.run(whole, wholePapers, RunProgress.NONE);
    int stops = 0;
    for (long stop = 100; ; stop += 150) {
      long last = stop;
      ClassRun.RunOutcome outcome = ClassFiles.run(parts, partPapers, (rows, part) -> rows < last);
      if (outcome.whole()) {
        break;
      }
      stops++;
      assertThat(ClassFiles.files(parts, partPapers).result()).doesNotExist();
    }
    assertThat(stops).isGreaterThan(2);
    assertThat(content(parts.getParent())).isEqualTo(content(whole.getParent()));
    assertThat(content(partPapers.get())).isEqualTo(content(wholePapers.get()));
  }

  @Test
  void whereWhatWasDoneIsGoneARunBeginsAnew() throws IOException {
    DirtyList list = DirtyList.of(700, 13);
    Path whole = Files.createDirectory(folder.resolve("whole")).resolve("list.csv");
    Path parts = Files.createDirectory(folder.resolve("parts")).resolve("list.csv");
    ClassFiles.write(whole, TITLES, list);
    ClassFiles.write(parts, TITLES, list);
    ClassFiles.run(whole, Optional.empty(), RunProgress.NONE);
    ClassFiles.run(parts, Optional.empty(), (rows, part) -> rows < 300);
    Files.delete(parts.resolveSibling(".list-disha.csv.part"));
    ClassFiles.run(parts, Optional.empty(), RunProgress.NONE);
    assertThat(content(parts.getParent())).isEqualTo(content(whole.getParent()));
  }

  /// The bytes of all files by their names; those of a list of ours are whole.
  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> out = new HashMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        out.put(
            file.getFileName().toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return out;
  }

  @Test
  void namesOfSummariesAreSafeAndNoTwoTheSame() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(
        file,
        """
        Name,Degree,Status
        Asha Rao,B.Com,completed
        asha rao,B.Com,completed
        A/B: C?,B.Com,completed
        CON,B.Com,completed
        ,B.Com,completed
        रवि कुमार.,B.Com,completed
        Asha Rao (2),B.Com,completed
        Asha Rao,B.Com,completed
        """);
    Path papers = Files.createDirectory(folder.resolve("papers"));
    ClassFiles.run(file, Optional.of(papers), RunProgress.NONE);
    assertThat(content(papers).keySet())
        .containsExactlyInAnyOrder(
            "Asha Rao.pdf",
            "asha rao (2).pdf",
            "A B C.pdf",
            "_CON.pdf",
            "Student in row 6.pdf",
            "रवि कुमार.pdf",
            "Asha Rao (2) (2).pdf",
            "Asha Rao (3).pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void everyEncodingAndSeparatorIsFound(String charset) throws IOException {
    String text = "Name;Degree;Status\r\nZoë;B.Com;completed\r\nJosé;BBA;pursuing\r\n";
    Path file = folder.resolve("list.csv");
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    Files.write(file, (mark + text).getBytes(Charset.forName(charset)));
    Counts counts = ClassFiles.run(file, Optional.empty(), RunProgress.NONE).counts();
    assertThat(counts.told()).isEqualTo(2);
    List<List<String>> result = ClassFiles.read(ClassFiles.files(file, Optional.empty()).result());
    assertThat(result).extracting(List::getFirst).containsExactly("Name", "Zoë", "José");
  }

  @Test
  void aListWithoutHeadingsIsRefused() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(file, "one,two\n1,2\n");
    assertThatThrownBy(() -> ClassFiles.open(file))
        .isInstanceOfSatisfying(
            SheetException.class, e -> assertThat(e.text(Messages.english())).contains("headings"));
  }

  @Test
  void theListItselfIsNeverReplaced() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(file, "Name,Degree\nA,B.Com\n");
    assertThatThrownBy(() -> RunFiles.of(file, Optional.of(file), Optional.empty()))
        .isInstanceOf(SheetException.class);
  }

  @Test
  void headingsOverSeveralColumnsAreRead() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(
        file,
        """
        College of Arts,,,,,
        Name,Education,,,Class XII,
        ,Degree,Status,%,Stream,%
        Asha,B.Com,completed,64,Commerce,71
        """);
    assertThat(ClassFiles.open(file).mapping().headings())
        .containsExactly(
            "Name", "Degree", "Education Status", "%", "Class XII Stream", "Class XII %");
    ClassFiles.run(file, Optional.empty(), RunProgress.NONE);
    assertThat(ClassFiles.read(ClassFiles.files(file, Optional.empty()).result())).hasSize(4);
  }
}
