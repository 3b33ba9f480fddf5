package disha;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.files.profile.Examples;
import disha.pdf.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The command line as a script meets it: output, error line, exit code.
class CommandLineTest {
  private static final Path EXAMPLES = Path.of("resources/examples");

  @TempDir private Path folder;

  private static CommandRun disha(String... args) {
    return CommandRun.of(args);
  }

  static List<String> examples() {
    return Examples.names();
  }

  private static String example(String name) {
    return EXAMPLES.resolve(name).toString();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsEstimated(String name) {
    CommandRun run = disha("estimate", example(name), "--full");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsAnyOf("Sources", "Nothing is answered").doesNotContain("\u001b");
    // An address is not broken, so that it can be taken from the line.
    assertThat(run.out().lines())
        .allMatch(line -> line.length() <= 120 || line.contains("https://"));
    CommandRun brief = disha("estimate", example(name));
    assertThat(brief.code()).isZero();
    assertThat(brief.err()).isEmpty();
    assertThat(brief.out()).containsAnyOf("--full", "Nothing is answered").doesNotContain("\u001b");
    assertThat(brief.out().lines()).hasSizeLessThanOrEqualTo(30).allMatch(l -> l.length() <= 100);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleGivesJsonInWhichEachFigureHasItsBasis(String name) {
    CommandRun run = disha("estimate", example(name), "--json");
    assertThat(run.code()).isZero();
    var segments = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("segments");
    assertThat(segments).hasSize(TestModel.get().segments().size());
    for (var s : segments) {
      var pay = s.getAsJsonObject().getAsJsonObject("pay");
      if (pay != null) {
        for (String key : List.of("low", "likely", "high", "spanLow", "spanHigh", "middle")) {
          assertThat(pay.getAsJsonObject(key).getAsJsonArray("facts")).isNotEmpty();
        }
      }
    }
  }

  @Test
  void examplesInTheListAreTheExamplesInTheFolder() throws IOException {
    try (var files = Files.list(EXAMPLES)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".disha")))
          .containsExactlyInAnyOrderElementsOf(Examples.names());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everySummaryCanBeKeptAndReadAloud(String name) throws IOException {
    Path file = folder.resolve("summary.pdf");
    CommandRun run = disha("summary", example(name), "-o", file.toString());
    assertThat(run.code()).isZero();
    byte[] pdf = Files.readAllBytes(file);
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theSummaryNamesItsScenario() throws IOException {
    Path file = folder.resolve("two.disha");
    Files.writeString(
        file,
        "{\"disha\": 1, \"scenario\": \"If I stay\", \"shifts\": [\"day\"],"
            + " \"scenarios\": [{\"scenario\": \"If I move\", \"shifts\": [\"day\"]}]}");
    Path pdf = folder.resolve("two.pdf");
    assertThat(disha("summary", file.toString(), "-o", pdf.toString()).code()).isZero();
    try (PDDocument read = Loader.loadPDF(Files.readAllBytes(pdf))) {
      assertThat(new PDFTextStripper().getText(read))
          .contains("Scenario: If I stay")
          .doesNotContain("If I move");
    }
  }

  @Test
  void whatCannotBePrintedAsItWasTypedIsToldBeforeItIsWritten() throws IOException {
    Path file = folder.resolve("hebrew.disha");
    Files.writeString(
        file,
        "{\"disha\": 1, \"name\": \"שלום Rao\", \"scenario\": \"ไทย\", \"shifts\": [\"day\"],"
            + " \"scenarios\": [{\"scenario\": \"B\", \"shifts\": [\"day\"]}]}");
    Path pdf = folder.resolve("hebrew.pdf");
    CommandRun run = disha("summary", file.toString(), "-o", pdf.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err().lines())
        .containsExactly(
            "disha: name: the PDF cannot print שלום; there it reads [shin-lamed-vav-final mem]."
                + " Its title keeps what was typed.",
            "disha: scenario: the PDF cannot print ไทย; there it reads [thai character sara ai"
                + " maimalai-thai character tho thahan-th…].");
    try (PDDocument read = Loader.loadPDF(Files.readAllBytes(pdf))) {
      assertThat(read.getDocumentInformation().getTitle()).contains("שלום Rao");
      assertThat(new PDFTextStripper().getText(read)).contains("[shin-lamed-vav-final mem] Rao");
    }
    CommandRun both =
        disha("compare", file.toString(), file.toString(), "-o", folder + "/both.pdf");
    assertThat(both.code()).isZero();
    assertThat(both.err().lines()).hasSize(2).allMatch(line -> line.contains("שלום"));
  }

  private static final String PACK = "src/test/data/packs/offers.csv";

  @Test
  void offersOnRecordAreToldBesideTheAnswerByEveryCommandThatGivesOne() throws IOException {
    CommandRun text = disha("estimate", example("commerce-graduate.disha"), "--evidence", PACK);
    assertThat(text.code()).isZero();
    assertThat(text.out().replaceAll("\\s+", " "))
        .contains("Your 5 offers of 2026 say", "They count in no figure");
    // What is odd in it is asked about.
    assertThat(text.err()).contains("offers.csv: C12: ₹3,00,000 a month is very much");
    Path list = folder.resolve("class.csv");
    Files.writeString(list, "Name,Degree,Status\nA,B.Com.,completed\n");
    CommandRun all = disha("class", list.toString(), "--evidence", PACK);
    assertThat(all.code()).isZero();
    assertThat(folder.resolve("class-disha.csv"))
        .content()
        .contains("Work 1: offers on record", "Your 5 offers of 2026 say");
  }

  @Test
  void offersOnRecordCountInPayWhereThatIsAskedFor() throws IOException {
    String graduate = example("commerce-graduate.disha");
    CommandRun text = disha("estimate", graduate, "--full", "--evidence", PACK, "--count-offers");
    assertThat(text.code()).isZero();
    assertThat(text.out().replaceAll("\\s+", " "))
        .contains("“Offers 2025-26” by Placement cell")
        .contains("count as one more source on pay")
        .doesNotContain("They count in no figure");
    JsonObject off = json("estimate", graduate, "--json", "--evidence", PACK);
    JsonObject on = json("estimate", graduate, "--json", "--evidence", PACK, "--count-offers");
    assertThat(off.getAsJsonObject("evidence").get("counts").getAsBoolean()).isFalse();
    assertThat(on.getAsJsonObject("evidence").get("counts").getAsBoolean()).isTrue();
    assertThat(on.getAsJsonArray("facts").toString()).contains("offers/on-record/");
    assertThat(off.getAsJsonArray("facts").toString()).doesNotContain("offers/on-record/");

    Path page = folder.resolve("s.html");
    assertThat(
            disha(
                    "summary",
                    graduate,
                    "-o",
                    page + "",
                    "--full",
                    "--evidence",
                    PACK,
                    "--count-offers")
                .code())
        .isZero();
    assertThat(page)
        .content()
        .contains("count as one more source on pay", "A quarter of your 5 offers of 2026");

    Path list = folder.resolve("class.csv");
    Files.writeString(list, "Name,Degree,Status\nA,B.Com.,completed\n");
    assertThat(disha("class", list + "", "--evidence", PACK).code()).isZero();
    String before = Files.readString(folder.resolve("class-disha.csv"));
    CommandRun all = disha("class", list + "", "--evidence", PACK, "--count-offers");
    assertThat(all.code()).isZero();
    assertThat(all.err()).contains("count as one more source on pay");
    assertThat(folder.resolve("class-disha.csv"))
        .content()
        .isNotEqualTo(before)
        .contains("Work 1: offers on record, counted in pay");
  }

  private JsonObject json(String... arguments) {
    CommandRun run = disha(arguments);
    assertThat(run.code()).isZero();
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }

  @Test
  void offersThatAreToCountHaveToBeNamed() {
    CommandRun run = disha("estimate", example("lawyer.disha"), "--count-offers");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("--evidence");
  }

  @Test
  void aPackThatNamesPeopleIsRefusedWithThePlace() throws IOException {
    Path pack = folder.resolve("pack.csv");
    Files.writeString(pack, Files.readString(Path.of(PACK)).replace(",Source", ",Student name"));
    CommandRun run =
        disha("summary", example("lawyer.disha"), "-o", folder + "/s.pdf", "--evidence", pack + "");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("pack.csv: G6", "nobody's");
    assertThat(folder.resolve("s.pdf")).doesNotExist();
  }

  @Test
  void anEmptyClassListNeverTakesThePlaceOfAFilledOne() throws IOException {
    Path list = folder.resolve("class.csv");
    Files.writeString(list, "Name,Degree\nA,B.Com.\n");
    CommandRun run = disha("class", "--template", list.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("class.csv", "another name");
    assertThat(list).content().contains("B.Com.");
  }

  @Test
  void aTrialGroupsProblemsByValueAndWritesWhatEveryCellIsTakenFor() throws IOException {
    Path list = folder.resolve("class.csv");
    Files.writeString(
        list,
        """
        Stud. Name,Qualification,Status,Relocate?,Night dutty,Hobby
        Asha,TYBCom,,Pune,Yes,chess
        Ravi,B.Foo,Pass,Pune,No,
        asha,B.Com,Pass,Yes,No,
        """);
    CommandRun run = disha("class", list.toString(), "--dry-run");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "3 rows: 2 answered, 1 of them with cells left out; 1 not answered",
            "Qualification 'B.Foo', 1 row (3)",
            "Relocate? 'Pune', 2 rows (2, 3)",
            "The name 'Asha' stands in rows 2, 4",
            "it looks like 'night duty'",
            "nothing here asks for anything like them: Hobby",
            "class-readings.csv");
    assertThat(folder.resolve("class-disha.csv")).doesNotExist();
    assertThat(folder.resolve("class-readings.csv"))
        .content()
        .contains("Qualification,TYBCom,\"B.Com., still studying\",,1,2")
        .contains("Relocate?,Pune,not understood: 'Pune' is neither yes nor no,,2,\"2, 3\"");
  }

  @Test
  void aFolderForSummariesIsMadeAndWhatIsReplacedIsTold() throws IOException {
    Path list = folder.resolve("class.csv");
    Files.writeString(list, "Name,Degree,Status\nA,B.Com.,completed\n");
    Path papers = folder.resolve("new").resolve("papers");
    CommandRun first = disha("class", list.toString(), "--pdf", papers.toString());
    assertThat(first.code()).isZero();
    assertThat(papers.resolve("A.pdf")).isNotEmptyFile();
    assertThat(first.err()).doesNotContain("replaced");
    CommandRun second = disha("class", list.toString(), "--pdf", papers.toString());
    assertThat(second.err()).contains("class-disha.csv of an earlier run was replaced");
  }

  @Test
  void allWorkHasColumnsForEveryKindOfWorkAndNoneForTheNextStep() throws IOException {
    Path list = folder.resolve("class.csv");
    Files.writeString(list, "Name,Degree,Status\nA,B.Com.,completed\nB,B.Foo,completed\n");
    assertThat(disha("class", list.toString(), "--all-work").code()).isZero();
    List<String> lines = Files.readAllLines(folder.resolve("class-disha.csv"));
    assertThat(lines.getFirst())
        .startsWith("Name,Degree,Status,Work 1,Work 2,Work 3,")
        .contains("Customer support: verdict,\"Customer support: pay a month, low\"")
        .doesNotContain("Next step");
    assertThat(lines).hasSize(2);
    assertThat(folder.resolve("class-problems.csv")).content().contains("B.Foo");
    CommandRun mixed = disha("class", list.toString(), "--all-work", "--evidence", PACK);
    assertThat(mixed.code()).isEqualTo(2);
    assertThat(mixed.err().lines()).singleElement().asString().contains("leave out --evidence");
  }

  @Test
  void theSummaryIsAlsoAPageForABrowserAndTheFullReportFollowsIfAsked() throws IOException {
    String profile = example(Examples.names().getFirst());
    Path page = folder.resolve("summary.HTML");
    assertThat(disha("summary", profile, "-o", page.toString()).code()).isZero();
    assertThat(page).content().startsWith("<!DOCTYPE html>").doesNotContain("Full report");
    CommandRun full = disha("summary", profile, "--full", "-o", page.toString());
    assertThat(full.code()).isZero();
    assertThat(page).content().contains("Full report");
    Path pdf = folder.resolve("chosen.pdf");
    CommandRun chosen =
        disha("summary", profile, "-o", pdf.toString(), "--segment", "customer-support");
    assertThat(chosen.code()).isZero();
    try (PDDocument read = Loader.loadPDF(Files.readAllBytes(pdf))) {
      assertThat(new PDFTextStripper().getText(read))
          .contains("Pay over the years: Customer support", "Full report");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary.txt", "summary", "summary.pdf.zip", ".htm"})
  void anEndingThatIsNotKnownIsRefusedAndNothingIsWritten(String name) {
    Path target = folder.resolve(name);
    CommandRun run =
        disha("summary", example(Examples.names().getFirst()), "-o", target.toString());
    assertRefused(run);
    assertThat(run.err()).contains(name, ".pdf or .html");
    assertThat(target).doesNotExist();
  }

  @Test
  void aComparisonIsNoPageForABrowser() {
    Path target = folder.resolve("both.html");
    String profile = example(Examples.names().getFirst());
    assertRefused(disha("compare", profile, profile, "-o", target.toString()));
    assertThat(target).doesNotExist();
  }

  @Test
  void anUnknownSegmentIsRefusedAndNothingIsWritten() {
    Path pdf = folder.resolve("unknown.pdf");
    String profile = example(Examples.names().getFirst());
    CommandRun run = disha("summary", profile, "-o", pdf.toString(), "--segment", "juggling");
    assertRefused(run);
    assertThat(run.err()).contains("juggling");
    assertThat(pdf).doesNotExist();
  }

  @Test
  void aSummaryIntoAFolderThatIsNotThereIsRefused() {
    CommandRun run =
        disha(
            "summary",
            example(Examples.names().getFirst()),
            "-o",
            folder.resolve("none/summary.pdf").toString());
    assertRefused(run);
  }

  @Test
  void aBadProfileIsRefusedInOneLine() {
    CommandRun run = disha("estimate", "src/test/data/bad/profile/unknown-shift.disha");
    assertRefused(run);
    assertThat(run.err()).contains("unknown-shift.disha").contains("$.shifts[0]").contains("night");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anImpossibleAnswerIsRefusedAndGivesNoFigure() throws IOException {
    Path file = folder.resolve("marks.disha");
    Files.writeString(
        file, "{\"disha\": 1, \"education\": [{\"level\": \"bachelor\", \"marks\": 140}]}");
    CommandRun run = disha("estimate", file.toString());
    assertRefused(run);
    assertThat(run.err()).contains("education[0].marks").contains("140");
    assertThat(run.out()).contains("education[0].marks").doesNotContain("₹");
    Path pdf = folder.resolve("marks.pdf");
    assertRefused(disha("summary", file.toString(), "-o", pdf.toString()));
    assertThat(pdf).doesNotExist();
  }

  @Test
  void wrongUseIsRefusedInOneLine() {
    assertRefused(disha("estimate"));
    assertRefused(disha("estimate", "--colour", "x"));
    assertRefused(disha("summary", example(Examples.names().getFirst())));
    assertRefused(disha("estimate", "no-such-file.disha"));
    assertRefused(
        disha("estimate", example(Examples.names().getFirst()), "--model", "no-such-folder"));
  }

  @Test
  void whereNothingMovesPayASentenceSaysSoAndListsWhatCould() throws IOException {
    Path file = folder.resolve("evening.disha");
    Files.writeString(
        file,
        "{\"disha\": 1, \"education\": [{\"level\": \"class-12\", \"status\": \"completed\"}],"
            + " \"shifts\": [\"day\", \"evening\"], \"skills\": {\"it\": \"yes\"}}");
    String out = disha("estimate", file.toString(), "--full").out();
    assertThat(out.replaceAll("\\s+", " "))
        .containsSubsequence(
            "for instance in ",
            ": Nothing moves it here: likely pay is the middle of what documents give, ₹",
            " a month. What can move it: - ",
            "(not known yet)")
        .doesNotContain("+₹0 Complexity of the work");
  }

  private static void assertRefused(CommandRun run) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("disha: ");
  }

  @Test
  void aNameThatBeginsWithAnAtSignIsTheNameOfAFile() throws IOException {
    Path file = folder.resolve("@notes");
    Files.writeString(file, "--help");
    for (String at : List.of(file.toString(), "@" + file)) {
      CommandRun run = disha("estimate", at);
      assertRefused(run);
      assertThat(run.err()).contains("@");
      assertThat(run.out()).isEmpty();
    }
    assertRefused(disha("compare", "@" + file, "@" + file));
  }

  @Test
  void theModelCanBeNamedBeforeOrAfterTheCommand() {
    String file = example(Examples.names().getFirst());
    assertRefused(disha("--model", "no-such-folder", "estimate", file));
    assertRefused(disha("estimate", "--model", "no-such-folder", file));
    assertRefused(disha("--model", "no-such-folder", "check-model"));
    assertRefused(disha("check-model", "--model", "resources/model", "resources/model"));
    assertThat(disha("--model", "resources/model", "estimate", file).out())
        .isEqualTo(disha("estimate", file).out());
  }

  @Test
  void thePdfNeverReplacesTheProfile() throws IOException {
    Path file = folder.resolve("own.pdf");
    Files.writeString(file, "{\"disha\": 1, \"shifts\": [\"day\"]}");
    assertRefused(disha("summary", file.toString(), "-o", file.toString()));
    assertThat(file).content().startsWith("{");
  }

  @Test
  void anAssumptionCanBeChanged() {
    String file = example(Examples.names().getFirst());
    CommandRun changed = disha("estimate", file, "--full", "--assume", "unstated-period=year");
    assertThat(changed.code()).isZero();
    assertThat(changed.out()).contains("(changed)");
    assertThat(changed.out()).isNotEqualTo(disha("estimate", file, "--full").out());
    assertThat(disha("estimate", file, "--assume", "unstated-period=year").out())
        .contains("One guess of ours is changed.");
    assertRefused(disha("estimate", file, "--assume", "unstated-period=week"));
    assertRefused(disha("estimate", file, "--assume", "luck=1"));
    assertRefused(disha("estimate", file, "--assume", "luck"));
    assertRefused(
        disha("estimate", file, "--assume", "ceiling-years=8", "--assume", "ceiling-years=9"));
    assertThat(changed.out()).contains("a year is taken").doesNotContain("a month is taken");
  }

  @Test
  void amountsCanBeRestated() {
    String file = example(Examples.names().getFirst());
    CommandRun today = disha("estimate", file, "--full");
    assertThat(today.code()).isZero();
    assertThat(today.out())
        .contains("restated with consumer prices to 2026 (a provisional figure)")
        .isEqualTo(disha("estimate", file, "--full", "--today").out());
    CommandRun written = disha("estimate", file, "--full", "--as-written");
    assertThat(written.out()).contains("as the documents wrote them").isNotEqualTo(today.out());
    assertRefused(disha("estimate", file, "--today", "--as-written"));
    assertRefused(disha("estimate", file, "--full", "--json"));
  }

  @Test
  void jsonGivesAmountsAsWrittenAndTodaysBesideThemUnlessAskedForTodays() {
    String file = example(Examples.names().getFirst());
    JsonObject written = firstPay(disha("estimate", file, "--json"));
    JsonObject today = firstPay(disha("estimate", file, "--json", "--today"));
    assertThat(written.getAsJsonObject("today").get("likely")).isEqualTo(today.get("likely"));
    assertThat(today.getAsJsonObject("as-written").get("likely")).isEqualTo(written.get("likely"));
    assertThat(written.get("likely")).isNotEqualTo(today.get("likely"));
  }

  private static JsonObject firstPay(CommandRun run) {
    return JsonParser.parseString(run.out())
        .getAsJsonObject()
        .getAsJsonArray("segments")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("pay");
  }

  @Test
  void profilesAreHeldSideBySide() {
    String[] all = examples().stream().map(CommandLineTest::example).toArray(String[]::new);
    for (int most = 2; most <= 4; most++) {
      String[] call =
          Stream.concat(Stream.of("compare"), Stream.of(all).limit(most)).toArray(String[]::new);
      CommandRun run = disha(call);
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains(" ≠ B").contains("Sources").doesNotContain("\u001b");
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void everyExampleCanBeHeldAgainstAnother() {
    for (String name : examples()) {
      CommandRun run = disha("compare", example(name), example(examples().getFirst()), "--today");
      assertThat(run.code()).isZero();
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void aProfileBesideItselfShowsNoDifference() {
    String file = example(examples().getFirst());
    CommandRun run = disha("compare", file, file);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("No kind of work differs").doesNotContain("≠");
  }

  @Test
  void aComparisonAsJsonGivesEachDifferenceExactly() {
    CommandRun run =
        disha(
            "compare",
            "--json",
            example("commerce-graduate.disha"),
            example("accountant-with-master.disha"));
    assertThat(run.code()).isZero();
    JsonObject all = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(all.getAsJsonArray("profiles")).hasSize(2);
    int changes = 0;
    for (var s : all.getAsJsonArray("segments")) {
      var profiles = s.getAsJsonObject().getAsJsonArray("profiles");
      var first = profiles.get(0).getAsJsonObject().getAsJsonArray("years");
      var second = profiles.get(1).getAsJsonObject().getAsJsonArray("years");
      if (first == null || second == null) {
        // One of them waits for an answer, so nothing is compared.
        continue;
      }
      for (int i = 0; i < second.size(); i++) {
        JsonObject from = first.get(i).getAsJsonObject();
        JsonObject to = second.get(i).getAsJsonObject();
        assertThat(from.has("change")).isFalse();
        for (String key : List.of("low", "likely", "high")) {
          JsonObject change = to.getAsJsonObject("change").getAsJsonObject(key);
          for (String unit : List.of("paiseAYear", "rupeesAMonth", "rupeesAYear")) {
            assertThat(
                    from.getAsJsonObject(key).get(unit).getAsLong() + change.get(unit).getAsLong())
                .isEqualTo(to.getAsJsonObject(key).get(unit).getAsLong());
          }
          assertThat(to.getAsJsonObject(key).getAsJsonArray("facts")).isNotEmpty();
          changes++;
        }
      }
    }
    assertThat(changes).isPositive();
    assertThat(all.getAsJsonArray("facts")).isNotEmpty();
  }

  @Test
  void aComparisonIsWrittenAsAPdf() throws IOException {
    String one = example("commerce-graduate.disha");
    String two = example("accountant-with-master.disha");
    Path pdf = folder.resolve("both.pdf");
    CommandRun run = disha("compare", one, two, "-o", pdf.toString(), "--today");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      assertThat(new PDFTextStripper().getText(read))
          .contains("A Example: fresh B.Com. graduate", "B Example: M.Com.", "restated");
    }
    assertThat(disha("compare", "--help").out()).contains("OUT.pdf");
  }

  @Test
  void aComparisonThatCannotBeWrittenIsRefusedAndLeavesNothing() throws IOException {
    String good = example("commerce-graduate.disha");
    Path pdf = folder.resolve("both.pdf");
    assertRefusedComparison("--json", good, good, "--json", "-o", pdf.toString());
    assertRefusedComparison("no-folder", good, good, "-o", folder + "/no-folder/both.pdf");
    assertRefusedComparison("not 1", good, "-o", pdf.toString());
    assertThat(pdf).doesNotExist();
    Path own = folder.resolve("own.disha");
    Files.writeString(own, "{\"disha\": 1, \"shifts\": [\"day\"]}");
    assertRefusedComparison("own.disha", good, own.toString(), "-o", own.toString());
    assertThat(own).content().startsWith("{");
  }

  @Test
  void aComparisonTakesTheOptionsOfAnEstimate() {
    String one = example("commerce-graduate.disha");
    String two = example("accountant-with-master.disha");
    String plain = disha("compare", one, two).out();
    assertThat(disha("compare", one, two, "--today").out()).contains("restated with");
    CommandRun changed = disha("compare", one, two, "--assume", "unstated-period=year");
    assertThat(changed.out()).isNotEqualTo(plain).contains("(changed)");
    assertThat(changed.out()).doesNotContain("Assumptions that differ");
    assertThat(disha("compare", one, two, "--model", "resources/model").out()).isEqualTo(plain);
    assertThat(disha("compare", "--help").out()).contains("--json").contains("--today");
  }

  @Test
  void whatCannotBeComparedIsRefusedInOneLineThatNamesIt() throws IOException {
    String good = example("commerce-graduate.disha");
    assertRefusedComparison("not 0");
    assertRefusedComparison("not 1", good);
    assertRefusedComparison("not 5", good, good, good, good, good);
    assertRefusedComparison("no-such-file.disha", good, "no-such-file.disha");
    assertRefusedComparison(
        "unknown-shift.disha", good, "src/test/data/bad/profile/unknown-shift.disha");
    Path impossible = folder.resolve("marks.disha");
    Files.writeString(
        impossible, "{\"disha\": 1, \"education\": [{\"level\": \"bachelor\", \"marks\": 140}]}");
    assertRefusedComparison("marks.disha: education[0].marks", good, impossible.toString());
    assertRefusedComparison("luck", good, good, "--assume", "luck=1");
    assertRefusedComparison("no-such-folder", good, good, "--model", "no-such-folder");
  }

  private static void assertRefusedComparison(String named, String... call) {
    CommandRun run =
        disha(Stream.concat(Stream.of("compare"), Stream.of(call)).toArray(String[]::new));
    assertRefused(run);
    assertThat(run.err()).contains(named);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theModelIsInOrder() {
    assertThat(disha("check-model").code()).isZero();
    assertThat(disha("check-model", "resources/model").out()).contains("323 facts, 42 segments");
    assertThat(disha("check-model", "--model", "resources/model").code()).isZero();
  }

  @Test
  void aBadModelIsListedFaultByFault() {
    CommandRun run = disha("check-model", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("model.json");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void helpAndVersionAreThere() {
    assertThat(disha("--help").out())
        .contains("estimate")
        .contains("check-model")
        .contains("--model");
    assertThat(disha("estimate", "--help").out()).contains("--json");
    assertThat(disha("--version").out()).matches("Disha \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void aHostileNameCannotCommandTheTerminal() throws IOException {
    Path file = folder.resolve("name.disha");
    Files.writeString(
        file, "{\"disha\": 1, \"name\": \"\\u001b[31mred\\u001b[0m\", \"shifts\": [\"day\"]}");
    CommandRun run = disha("estimate", file.toString());
    assertThat(run.out()).doesNotContain("\u001b").contains("red");
    CommandRun beside = disha("compare", file.toString(), file.toString());
    assertThat(beside.out()).doesNotContain("\u001b").contains("red");
  }
}
