package disha.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.pay.Pay;
import disha.files.Loaded;
import disha.json.Problem;
import disha.summary.wording.ProblemWords;
import disha.text.Amounts;
import disha.text.Messages;
import disha.text.Resources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeReaderTest {
  private static final String HEADINGS =
      "Kind,Date,Topic,Place,Schooling,Amount,Per,Note,Note (Hindi),Source,Second source,"
          + "Confidence,Document\n";
  private static final String SHEET = "Maker,Us\nDate,2026-11-28\nLicence,none\n,\n" + HEADINGS;
  private static final String NOTE =
      "note,2025-11-21,law,,,,,Law is new.,कानून नया है।,https://example.org/a,"
          + "https://example.org/b,high,kpo-bpo-career\n";
  private static final String WAGE =
      "minimum wage,2025-04,wages,Delhi,bachelor,\"24,356\",month,Least.,कम से कम।,"
          + "https://example.org/a,,medium,\n";

  private static Loaded<ChangePack> read(String csv) {
    return ChangeReader.read("since.csv", csv, Optional.of(TestModel.get()));
  }

  private static List<Problem> problems(String csv) {
    return switch (read(csv)) {
      case Loaded.Good<ChangePack> good -> List.of();
      case Loaded.Bad<ChangePack> bad -> bad.problems();
    };
  }

  private static Stream<String> faults(String csv) {
    return problems(csv).stream()
        .map(p -> p.path() + " " + p.message().replaceFirst("^(since\\.bad|evidence)\\.", ""));
  }

  @Test
  void aNoteAndAMinimumWageAreReadAsTheyAreWritten() {
    ChangePack pack = TestModel.good(read(SHEET + NOTE + WAGE));

    assertThat(pack.info().maker()).isEqualTo("Us");
    ChangeNote note = pack.notes().getFirst();
    assertThat(note.date().first()).isEqualTo(LocalDate.of(2025, 11, 21));
    assertThat(note.topic()).isEqualTo(ChangeNote.NoteTopic.LAW);
    assertThat(note.text().in("en")).isEqualTo("Law is new.");
    assertThat(note.text().in("hi")).isEqualTo("कानून नया है।");
    assertThat(note.sources()).containsExactly("https://example.org/a", "https://example.org/b");
    assertThat(note.documents()).containsExactly("kpo-bpo-career");
    assertThat(note.wage()).isEmpty();
    ChangeNote wage = pack.notes().getLast();
    assertThat(wage.date().precision()).isEqualTo(NoteDate.Precision.MONTH);
    assertThat(wage.wage()).contains(new MinimumWage("Delhi", "bachelor", Pay.ofMonth(24_356)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note; remark; A6 kind",
        "2025-11-21; 21 Nov; B6 date",
        "2025-11-21; 2025-13; B6 date",
        "law,; weather,; C6 topic",
        "Law is new.; -; H6 note",
        "कानून नया है।; -; I6 note",
        "https://example.org/a; http://example.org/a; J6 source",
        "https://example.org/b; see there; K6 source",
        "https://example.org/b; -; L6 once",
        "high; sure; L6 confidence",
        "kpo-bpo-career; no-such-page; M6 document",
      })
  void whateverIsWrongWithANoteIsToldWithItsCell(String line) {
    String[] told = line.split("; ", -1);
    String spoilt = NOTE.replaceFirst(told[0], told[1].replaceFirst("^-$", ""));

    assertThat(faults(SHEET + spoilt)).containsExactly(told[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bachelor; graduate; E6 schooling",
        "Delhi; -; D6 place",
        "24,356; much; F6 amount",
        "month; week; G6 per",
      })
  void whateverIsWrongWithAMinimumWageIsToldWithItsCell(String line) {
    String[] told = line.split("; ", -1);
    String spoilt = WAGE.replaceFirst(told[0], told[1].replaceFirst("^-$", ""));

    assertThat(faults(SHEET + spoilt)).containsExactly(told[2]);
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThat(faults(SHEET + NOTE.replace("law", "x") + NOTE.replace("high", "y")))
        .containsExactly("C6 topic", "L7 confidence");
    assertThat(faults("a,b\nc,d\n")).containsExactly("A1 headings");
    assertThat(faults(SHEET.replace("Maker,Us\n", "").replace("Confidence", "Shoe size") + NOTE))
        .containsExactly("A4 about.missing", "L4 column", "A4 missing");
    assertThat(faults(SHEET.replace("Per,", "Kind,") + NOTE))
        .containsExactly("G5 columnTwice", "A5 missing");
    assertThat(faults(SHEET + "note,\"2025")).containsExactly(" sheet");
  }

  @Test
  void everyProblemIsASentence() {
    ProblemWords words = new ProblemWords(Messages.english());
    List<Problem> all = problems(SHEET + ",,,,,,,,,,,,\n" + "minimum wage,x,y,,,z,w,,,a,b,c,d\n");

    assertThat(all).hasSizeGreaterThan(8);
    assertThat(all).allSatisfy(p -> assertThat(words.line(p)).endsWith("."));
  }

  @Test
  void whatIsShippedNamesDocumentsAndLevelsOfTheModelAlone() {
    assertThat(faults(Resources.text("/evidence/since.csv"))).isEmpty();
    assertThat(ChangePack.bundled().notes()).hasSizeBetween(25, 40);
  }

  @Test
  void whatIsShippedIsDatedAndHasAPublicSourceAndBothLanguages() {
    assertThat(ChangePack.bundled().notes())
        .allSatisfy(n -> {
          assertThat(n.date().first()).isBefore(ChangePack.bundled().info().date());
          assertThat(n.sources()).isNotEmpty().allMatch(s -> s.startsWith("https://"));
          assertThat(n.text().in("en")).endsWith(".");
          assertThat(n.text().in("hi")).endsWith("।").matches(".*[\u0900-\u097F].*");
        });
    assertThat(ChangePack.bundled().notes().stream().map(n -> n.text().in("en")))
        .doesNotHaveDuplicates();
    assertThat(ChangePack.bundled().notes().stream().map(ChangeNote::topic))
        .contains(ChangeNote.NoteTopic.values());
  }

  @Test
  void aMinimumWageThatIsShippedSaysItsAmountInBothLanguages() {
    List<ChangeNote> wages =
        ChangePack.bundled().notes().stream().filter(n -> n.wage().isPresent()).toList();

    assertThat(wages)
        .isNotEmpty()
        .allSatisfy(n -> {
          String amount = Amounts.rupees(n.wage().orElseThrow().pay().rupeesAMonth());
          assertThat(n.text().in("en")).contains(amount + " a month");
          assertThat(n.text().in("hi")).contains("महीने के " + amount);
          assertThat(n.confidence()).isEqualTo(ChangeNote.Confidence.HIGH);
        });
  }
}
