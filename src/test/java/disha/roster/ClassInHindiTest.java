package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.roster.mapping.HeadingWords;
import disha.roster.readings.ReadingsSheet;
import disha.roster.report.GroupReport;
import disha.roster.report.GroupRun;
import disha.roster.run.ClassAnswers;
import disha.roster.run.ClassList;
import disha.roster.run.ClassPeople;
import disha.roster.run.Counts;
import disha.roster.run.DryRun;
import disha.roster.run.RunFiles;
import disha.roster.run.RunProgress;
import disha.roster.table.ListNotes;
import disha.roster.template.ClassTemplate;
import disha.roster.words.RosterWords;
import disha.sheet.SheetFile.SheetForm;
import disha.text.HindiWords;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever answers a class list in Hindi meets no English but what stands in the list itself.
class ClassInHindiTest {
  private static final Messages HINDI = HindiWords.messages();
  private static final RosterWords WORDS = RosterWords.of(TestModel.get(), HINDI);
  private static final HeadingWords HEADINGS = new HeadingWords(WORDS, HINDI);
  private static final int YEAR = 2026;
  private static final ZonedDateTime AT =
      ZonedDateTime.parse("2026-11-28T10:00:00+05:30[Asia/Kolkata]");

  // Hardly a word in it is English: what it holds is not looked for in what is made of it.
  private static final String LIST =
      """
      नाम,डिग्री,विषय,स्थिति,12वीं का विषय,प्रतिशत,ग्रेड,अनुभव,शिफ़्ट,कौशल,घर से काम,वॉइस या नॉन वॉइस,ऑफ़र,ऑफ़र का काम,टिप्पणी,सर्टिफ़िकेट,साल,शौक
      आरती,बी.कॉम,कॉमर्स,पूरी,कॉमर्स,64,,2 साल अकाउंटेंट,दिन,अंग्रेज़ी,हाँ,वॉइस,15000,,रात नहीं,कोई नहीं,2022,नाच
      रोहित,बीटेक,,पढ़ रहा है,विज्ञान,7.8,8.1,इंटर्नशिप,रात भी,"अंग्रेज़ी, क्रिकेट",नहीं,नॉन वॉइस,4.2 लाख,फ़ाइनेंस और अकाउंटिंग,अच्छा लड़का,कोई नहीं,तीसरा साल,
      सुनील,12वीं,,,कला,क ख,,फ्रेशर,केवल दिन,कम्युनिकेशन,,ब्लेंडेड,99999999,डेटा एंट्री,शाम भी,,2019,
      मीना,बी.ए.,अंग्रेज़ी,पूर्ण,,145,,3 साल,शाम,?,शायद,,-5,,,,,
      राजू,कुछ और,,चल रही,,,,दस,कभी,,??,,,,,,,
      ,,,,,,,,,,,,,,,,,
      आरती,बी.ए.,कला,परिणाम प्रतीक्षित,कला,50,,0,कोई भी,टाइपिंग 35 शब्द,हाँ,वॉइस,20000,,,कोई नहीं,,
      कुल,7,,,,,,,,,,,,,,,,
      """;

  @TempDir private Path folder;

  private final ClassAnswers answers =
      new ClassAnswers(
          new Estimator(TestModel.get()), HINDI, Prices.TODAY, Optional.empty(), Optional.empty());

  private Path dirty() throws IOException {
    return Files.writeString(folder.resolve("list.csv"), LIST);
  }

  private void isHindi(Stream<String> texts, Path list) throws IOException {
    assertThat(HindiWords.foreign(texts, List.of(Files.readString(list), "list csv Disha")))
        .as("words in English in what is made of a list")
        .isEmpty();
  }

  private static Stream<String> cells(List<List<String>> rows) {
    return rows.stream().flatMap(List::stream);
  }

  private Counts run(Path list) throws IOException {
    return ClassFiles.run(
            list,
            ClassFiles.files(list, Optional.empty()),
            answers,
            HEADINGS,
            WORDS,
            RunProgress.NONE)
        .counts();
  }

  @Test
  void theResultAndTheProblems() throws IOException {
    Path list = dirty();
    Counts counts = run(list);
    assertThat(counts.refused()).isPositive();
    assertThat(counts.partly()).isPositive();
    RunFiles files = ClassFiles.files(list, Optional.empty());
    isHindi(cells(ClassFiles.read(files.result())), list);
    isHindi(cells(ClassFiles.read(files.problems())), list);
    isHindi(counts.notes().keySet().stream(), list);
    isHindi(counts.firstRefused().stream().map(r -> r.text(HINDI)), list);
  }

  @Test
  void whatEachCellIsTakenFor() throws IOException {
    Path list = dirty();
    Path readings = folder.resolve("readings.csv");
    try (ClassList open = ClassList.open(list, HEADINGS)) {
      isHindi(ListNotes.of(open, HINDI).stream(), list);
      DryRun run = DryRun.of(open, HEADINGS, WORDS, answers, YEAR);
      Files.write(
          readings, ReadingsSheet.of(run.columns().values(), run.counts().firstRefused(), HINDI));
      isHindi(
          Stream.concat(run.refusing().stream(), run.unread().stream()).map(f -> f.reason()), list);
    }
    isHindi(cells(ClassFiles.read(readings)), list);
  }

  @Test
  void theReport() throws IOException {
    Path list = dirty();
    Counts counts = run(list);
    try (ClassList open = ClassList.open(list, HEADINGS)) {
      byte[] pdf =
          GroupReport.pdf(
              GroupRun.of(new ClassPeople(open, HEADINGS, WORDS, answers, YEAR), answers),
              "list",
              "list.csv",
              counts,
              HINDI,
              AT,
              "1.0");
      try (PDDocument document = Loader.loadPDF(pdf)) {
        isHindi(new PDFTextStripper().getText(document).lines(), list);
      }
    }
  }

  @Test
  void theEmptyList() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.write(list, ClassTemplate.of(TestModel.get(), HEADINGS, HINDI).bytes(SheetForm.CSV));
    Path nothing = Files.writeString(folder.resolve("nothing"), "");
    isHindi(cells(ClassFiles.read(list)), nothing);
  }
}
