package disha.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disha.pdf.base.PrintableText;
import disha.summary.Summary;
import disha.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SummaryPdfTest {
  private static final String NAME = "Asha Rao";
  @TempDir private Path folder;

  private static byte[] pdf;
  private static PDDocument document;

  @BeforeAll
  static void render() throws IOException {
    pdf = pdf(Samples.full(NAME));
    document = Loader.loadPDF(pdf);
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  @Test
  void isArchivableAndAccessible() {
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  @Test
  void itsPagesAreUprightPicturesWithLettersOnWhite() throws IOException {
    try (PdfPages pages = new PdfPages(pdf)) {
      assertThat(pages.count()).isEqualTo(document.getNumberOfPages());
      BufferedImage first = pages.picture(0);
      // A4 at 200 dots an inch.
      assertThat(first.getWidth()).isBetween(1650, 1658);
      assertThat(first.getHeight()).isBetween(2335, 2343);
      int[] dots =
          first.getRGB(0, 0, first.getWidth(), first.getHeight(), null, 0, first.getWidth());
      assertThat(dots[0]).isEqualTo(0xFFFFFFFF);
      assertThat(Arrays.stream(dots).filter(d -> (d & 0xFF) < 0x80).count()).isGreaterThan(10_000);
    }
  }

  @Test
  void aSummaryOfErrorsIsArchivableAndAccessibleToo() throws IOException {
    byte[] errors = pdf(Samples.withErrors());
    assertThat(Validity.faults(errors, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(Validity.faults(errors, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    assertThat(text(errors))
        .contains("What cannot be right", "marks: Marks are from 0 to 100; 140 is not.")
        .doesNotContain("Sources", "All kinds of work", "How sure");
  }

  @Test
  void saysWhoWhenAndWhich() throws IOException {
    assertThat(page(1))
        .containsSubsequence(
            "Career and pay summary",
            NAME,
            "Scenario: With paper folded",
            Samples.HEADLINE,
            "Which shifts would you work? It decides 4 segments.");
    assertThat(text(pdf)).contains("3 February 2031 · Invented model, version 7 · Disha 0.1.0");
  }

  @Test
  void pageOneAnswers() throws IOException {
    assertThat(unmarked(page(1)))
        .containsSubsequence(
            Samples.HEADLINE,
            "Best for you",
            "Kite design and testing Sky work",
            "Drawing kites for a client",
            "Most sources accept you. You studied paper.",
            "₹18,400 a month (₹11,400 – ₹27,900)",
            "₹2 lakh a year · ₹40,000 a month today",
            "Lantern repair Lamp work",
            "₹12,000 a month (₹7,900 – ₹17,800)",
            "Cloud counting Sky work",
            "After a step. A course in counting comes first.",
            "Rupees as written, a month.",
            "Amounts are those of a full day.",
            "Also: Balloon packing; Shadow drawing (One source accepts you); Echo keeping",
            "What to do next",
            "Apply now: Kite design and testing.",
            "Learn to whistle.",
            "Your offer",
            "Your offer of ₹9,000 a month is low.",
            "One question for you",
            "Which shifts would you work? The answer decides 4 kinds.",
            "How sure is this?",
            "Not very sure. Our 5 sources are invented.",
            "You said",
            "Education: Paper, completed");
  }

  @Test
  void pageTwoSaysWhatItRestsOn() throws IOException {
    assertThat(unmarked(page(2)))
        .containsSubsequence(
            "Pay over the years: Kite design and testing",
            "Likely pay a month: ₹18,420 in 0, ₹20,642 in 2, ₹21,753 in 3.",
            "From year 4 on no document reaches further; pay is held.",
            "₹2 lakh a year · ₹40,000 a month today.",
            "Rests on 4 facts and 3 assumptions.",
            "Leading a team (in 2 years)",
            "What would open more",
            "Complete a certificate of knots. It takes about a moon."
                + " It betters the verdict on: Lantern repair.",
            "Complete a certificate of knots and Learn to whistle. It takes about a moon.",
            "The other side of the job",
            "Against it: Kites get lost.",
            "For it: Kites are fun.",
            "Who says so",
            "3 of the 4 documents that speak of it admit you.",
            "Accepts you: The Amber Gazette on kites, Basil Street career page",
            "Does not accept you: Dill handbook",
            "Our guesses, already in this pay, a month: The work is complex +₹1,300; You write"
                + " well",
            "Guesses that you changed: An amount without a period is for a month. (a month)",
            "Sources disagree on: How high kites fly");
    assertThat(page(2)).doesNotContain("How many kites there are");
  }

  @Test
  void withoutAnAnnexItIsTwoPagesWithTheSourcesOfTheseTwo() throws IOException {
    byte[] two = SummaryPdf.render(Samples.full(NAME), false, Messages.english(), Samples.DAY, "0");
    try (PDDocument read = Loader.loadPDF(two)) {
      assertThat(read.getNumberOfPages()).isEqualTo(2);
    }
    assertThat(text(two))
        .containsSubsequence(
            "Who says so",
            "Sources (",
            "The Amber Gazette on kites (undated, about 2021–2023): Section")
        .doesNotContain("Full report", "[A1]");
    assertNumberedInOrder(text(two), 5);
  }

  @Test
  void aPageWithMoreThanItHasRoomForSaysLessAndStaysOne() throws IOException {
    Summary much = Samples.talkative(60);
    byte[] two = SummaryPdf.render(much, false, Messages.english(), Samples.DAY, "0");
    try (PDDocument read = Loader.loadPDF(two)) {
      assertThat(read.getNumberOfPages()).isEqualTo(2);
    }
    assertThat(text(two)).contains(Samples.HEADLINE, "You said", " …", "and 57 more");
    // What was studied is cut, but not which degrees.
    assertThat(text(two).replace('\n', ' '))
        .doesNotContain(Samples.DEGREE + ", Bachelor's degree, in paper, completed")
        .containsSubsequence(Collections.nCopies(6, Samples.DEGREE));
  }

  @Test
  void theAnnexHasEverySegmentsReasonsAndPay() throws IOException {
    assertThat(unmarked(annex()))
        .containsSubsequence(
            "Full report",
            "Kite design and testing",
            "Most sources accept you · Sky work · copies counted once: 2",
            "3 of the 4 documents that speak of it admit you.",
            "Accepts you It asks for no completed studies. (stated)",
            "A degree in wind or paper is enough. (stated)",
            "Asked for and not met: Work at night (not known of you yet)",
            "You studied paper, which suits the work.",
            "Pay with 2 years of experience that counts here",
            "Likely Low to high Span of the documents",
            "A month ₹18,420 ₹11,350 – ₹27,900 ₹7,000 – ₹41,667",
            "A year ₹2,21,040 ₹1,36,200 – ₹3,34,800",
            "Rests on 4 facts and 3 assumptions.",
            "Up to ₹15,00,000 – ₹20,00,000 a year",
            "Middle of all claims ₹16,200",
            "The work is complex this segment +₹1,300",
            "Likely ₹18,420",
            "The Amber Gazette on kites at the start · people earn ₹10,000 – ₹15,000 33 %",
            "Lantern repair",
            "A month ₹12,000 ₹7,900 – ₹17,800",
            "Cloud counting",
            "No document gives pay for this.",
            "All other kinds of work",
            "Open as well (1). Invented work number 1.",
            "Open answers decide (4). Answers missing. Invented work number 2;");
  }

  @Test
  void theComingYearsAreDrawn() {
    assertThat(alts())
        .anySatisfy(alt ->
            assertThat(alt)
                .containsSubsequence(
                    "in 0: likely ₹18,420, low ₹15,420, high ₹23,420.",
                    "in 3: likely ₹21,753",
                    "in 12: likely ₹21,753",
                    "Evidence at the start: Amber.",
                    "Evidence after 5 years: Elder.",
                    "Up to ₹20,00,000.",
                    "From year 4 on"));
  }

  @Test
  void saysWhereAmountsAreNotTheDocuments() throws IOException {
    assertThat(text(pdf)).doesNotContain("restated");
    assertThat(text(pdf(Samples.restated())))
        .containsSubsequence(
            "Rupees of 2030, a month.",
            "Likely pay a month: ₹18,400 in 0",
            "Amounts are restated to 2030.",
            "Likely, restated Low to high, restated Span of the documents, restated",
            "A month, restated",
            "A month, restated");
  }

  @Test
  void closesWithWhatEverythingRestsOn() throws IOException {
    assertThat(annex())
        .containsSubsequence(
            "How your offer stands",
            "It is low.",
            "Below ₹10,000 – ₹15,000 a month",
            "A very low offer is a warning.",
            "Where the documents disagree",
            "How high kites fly.",
            "Very high",
            "Our guesses",
            "A2 An amount without a period is for a month. (a month) changed by you",
            "What no source says",
            "No document gives pay for part-time work.",
            "Sources (",
            "Invented statement number");
  }

  @Test
  void sourcesAreNumberedAsTheyAreFirstCited() throws IOException {
    assertNumberedInOrder(text(pdf), 15);
  }

  private static void assertNumberedInOrder(String text, int atLeast) {
    List<Integer> cited =
        Pattern.compile("\\[(\\d+)(?:–(\\d+))?]")
            .matcher(text.substring(0, text.lastIndexOf("Sources (")))
            .results()
            .flatMap(mark -> {
              int first = Integer.parseInt(mark.group(1));
              int last = mark.group(2) == null ? first : Integer.parseInt(mark.group(2));
              return IntStream.rangeClosed(first, last).boxed();
            })
            .distinct()
            .toList();
    List<Integer> all = IntStream.rangeClosed(1, cited.size()).boxed().toList();
    assertThat(cited).hasSizeGreaterThan(atLeast).isEqualTo(all);
    assertThat(text.substring(text.lastIndexOf("Sources (")))
        .contains(all.stream().map(n -> "[" + n + "]").toList());
  }

  @Test
  void noGlyphIsMissing() throws IOException {
    assertThat(text(pdf)).doesNotContain("#", "\ufffd", "\u0000");
  }

  @Test
  void knowsItsLanguageItsTitleAndItsParts() {
    var catalog = document.getDocumentCatalog();
    assertThat(catalog.getLanguage()).isEqualTo("en");
    assertThat(document.getDocumentInformation().getTitle())
        .isEqualTo("Career and pay summary – Asha Rao");
    List<String> outline = new ArrayList<>();
    for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
      outline.add(item.getTitle());
    }
    assertThat(outline)
        .containsExactly(
            "Your answer",
            "Pay over the years",
            "What would open more",
            "The other side of the job",
            "Who says so",
            "Full report",
            "Our guesses",
            "What no source says",
            "Sources");
  }

  @Test
  void everyHeadOfATableSaysWhatItIsTheHeadOf() {
    List<PDStructureElement> heads = elements().filter(e -> isTag(e, "TH")).toList();
    assertThat(heads).hasSizeGreaterThan(30);
    assertThat(heads)
        .allSatisfy(head -> assertThat(head.getAttributes().toString()).contains("Scope"));
  }

  @Test
  void everyPageSaysInOrderWhichItIs() throws IOException {
    int pages = document.getNumberOfPages();
    PDFTextStripper page = new PDFTextStripper();
    for (int i = 1; i <= pages; i++) {
      page.setStartPage(i);
      page.setEndPage(i);
      assertThat(page.getText(document).replaceAll("[\\s\u00a0]+", " "))
          .contains("Page " + i + " of " + pages);
    }
  }

  @Test
  void wordsAreWrittenInTheOrderInWhichTheyStand() throws IOException {
    assertThat(text(pdf))
        .contains(
            "Most sources accept you · Sky work",
            "[1]. It takes about a moon. It betters the verdict on: Lantern repair.",
            "Likely pay a month: ₹18,420 in 0");
    PDFTextStripper placed = new PDFTextStripper();
    placed.setSortByPosition(true);
    placed.setEndPage(1);
    PDFTextStripper written = new PDFTextStripper();
    written.setEndPage(1);
    // The line at the foot is written first.
    assertThat(words(placed.getText(document)))
        .containsSubsequence(
            words(written.getText(document)).stream()
                .dropWhile(word -> !word.equals(NAME.split(" ", -1)[0]))
                .toList());
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("[\\s\u00a0]+"));
  }

  @Test
  void rowsOfTablesHaveHeadsOfTheirOwn() {
    long rows =
        elements()
            .filter(e -> isTag(e, "TH"))
            .filter(e -> e.getAttributes().toString().contains("Row"))
            .count();
    assertThat(rows).isGreaterThan(15);
  }

  // What reads by the tags reads an Alt instead of the words.
  @Test
  void everyLinkIsReadAsWhatItLeadsTo() {
    List<PDStructureElement> links = elements().filter(e -> isTag(e, "Link")).toList();
    assertThat(links).hasSizeGreaterThan(10);
    assertThat(links).allSatisfy(l -> assertThat(l.getAlternateDescription()).isNotBlank());
  }

  // No two readers agree on nested ones, and some take none at all.
  @Test
  void nothingIsWrittenOtherwiseThanItIsRead() throws IOException {
    assertThat(elements()).allSatisfy(e -> assertThat(e.getActualText()).isNull());
    for (PDPage page : document.getPages()) {
      assertThat(new String(page.getContents().readAllBytes(), UTF_8)).doesNotContain("ActualText");
      var marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      assertThat(String.valueOf(marks)).doesNotContain("ActualText");
    }
  }

  // Nothing but elements may stand right in the document.
  @Test
  void everyWordBelongsToAPartOfTheDocument() {
    List<PDStructureElement> parts = elements().filter(e -> isTag(e, "Document")).toList();
    assertThat(parts).isNotEmpty();
    assertThat(parts)
        .allSatisfy(d -> assertThat(d.getKids()).allMatch(PDStructureElement.class::isInstance));
  }

  @Test
  void theFileIsOfTheVersionThatItsStandardsAskFor() throws IOException {
    assertThat(document.getVersion()).isEqualTo(1.7f);
    assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
        .contains("<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>2</pdfaid:part>");
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(pdf(Samples.full(NAME))).isEqualTo(pdf);
    assertThat(pdf(Samples.full("Asha"))).isNotEqualTo(pdf);
  }

  @Test
  void bearsTheDayItIsGiven() throws IOException {
    ZonedDateTime day = ZonedDateTime.of(2029, 12, 31, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));
    byte[] other = SummaryPdf.render(Samples.full(NAME), true, Messages.english(), day, "0.1.0");
    try (PDDocument read = Loader.loadPDF(other)) {
      assertThat(read.getDocumentInformation().getCreationDate().toInstant())
          .hasToString("2029-12-31T04:00:00Z");
      assertThat(read.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE))
          .isEqualTo("D:20291231093000+05'30'");
      assertThat(new String(read.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
          .contains("<xmp:CreateDate>2029-12-31T09:30:00+05:30</xmp:CreateDate>");
    }
    assertThat(text(other)).contains("31 December 2029");
  }

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("<img src=\"file:///etc/passwd\"/>", "<img src=\"file:///etc/passwd\"/>"),
        Arguments.of("</p></body> & \"Co\" ]]> <!--", "</p></body> & \"Co\" ]]> <!--"),
        Arguments.of("{{headline}} {{{model}}} {{>css}}", "{{headline}} {{{model}}} {{>css}}"),
        Arguments.of("&#x1F600; &amp;", "&#x1F600; &amp;"),
        Arguments.of(
            "Asha 👩‍🎓 Rao 🙂", "Asha [woman-graduation cap] Rao [slightly smiling face]"),
        Arguments.of("\u202eאשה\u202c Asha", "[alef-shin-he] Asha"),
        Arguments.of("a\u0000b\n\tc \uffff \ud800 \u0007", "ab c [U+FFFF] [U+D800]"),
        Arguments.of("[Asha] \ue000", "[Asha] [U+E000]"),
        Arguments.of("ᱥᱟᱱᱛᱟᱲᱤ ᱑᱒", "[is-laa-en-at-laa-err-li] [12]"),
        Arguments.of("தமிழரசி சௌந்தர்யா", "தமிழரசி சௌந்தர்யா"),
        Arguments.of("ప్రియ రెడ్డి", "ప్రియ రెడ్డి"),
        Arguments.of("রাহুল কোলকাতা।", "রাহুল কোলকাতা।"),
        Arguments.of("કિરણ શ્રી", "કિરણ શ્રી"),
        Arguments.of("ಲಕ್ಷ್ಮೀ", "ಲಕ್ಷ್ಮೀ"),
        Arguments.of("രാജേഷ് കൃഷ്ണൻ", "രാജേഷ് കൃഷ്ണൻ"),
        Arguments.of("ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"),
        Arguments.of("ସୁମିତ୍ରା ୧୨", "ସୁମିତ୍ରା ୧୨"),
        Arguments.of("أمينة", "أمينة"),
        Arguments.of("علی گل", "علی گل"),
        Arguments.of("दिशा प्रिया शर्मा क्षत्रिय", "दिशा प्रिया शर्मा क्षत्रिय"),
        Arguments.of("श्री. वार्षिक (ज़िन्दगी)", "श्री. वार्षिक (ज़िन्दगी)"),
        Arguments.of("Ame\u0301lie Łódź Ğ", "Amélie Łódź Ğ"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void anyNameIsPlainText(String name, String shown) throws IOException {
    byte[] named = pdf(Samples.full(name));
    String text = text(named);
    assertThat(text).containsSubsequence("summary", shown + " Scenario: With paper folded");
    // A page whose letters are not those that were typed says so.
    boolean otherwise = !PrintableText.standIns(name).isEmpty();
    assertThat(text.contains(Messages.english().text("pdf.stand-ins"))).isEqualTo(otherwise);
    assertThat(images(named)).isZero();
  }

  static Stream<String> namesFromLeftToRight() {
    return names()
        .map(arguments -> (String) arguments.get()[0])
        .filter(name -> name.codePoints().anyMatch(c -> c >= 0x0900 && c < 0x0d80));
  }

  @ParameterizedTest
  @MethodSource("namesFromLeftToRight")
  void everyReaderFindsTheName(String name) {
    byte[] named = pdf(Samples.full(name));
    assertThat(TextReader.here())
        .allSatisfy(reader ->
            assertThat(reader.words(named))
                .as(reader.toString())
                .contains("summary " + TextReader.words(name) + " Scenario"));
  }

  static Stream<String> scripts() {
    return Stream.of(
        "தமிழரசி",
        "ప్రియ",
        "রাহুল",
        "કિરણ",
        "ಲಕ್ಷ್ಮೀ",
        "രാജേഷ്",
        "ਗੁਰਪ੍ਰੀਤ",
        "ସୁମିତ୍ରା",
        "أمينة",
        "علی گل",
        "दिशा क्षत्रिय",
        "ᱥᱟᱱᱛᱟᱲᱤ",
        "ꯃꯅꯤꯄꯨꯔ",
        "සිංහල",
        "<b>&amp; \"Łódź\" 🙂");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theTitleIsAsItWasTypedInEveryScript(String name) throws IOException {
    byte[] named = pdf(Samples.full(name));
    try (PDDocument read = Loader.loadPDF(named)) {
      String title = "Career and pay summary – " + name;
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo(title);
      assertThat(new String(read.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
          .contains(
              ">"
                  + title
                      .replace("&", "&amp;")
                      .replace("<", "&lt;")
                      .replace(">", "&gt;")
                      .replace("\"", "&quot;")
                  + "<");
    }
    assertThat(Validity.faults(named, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(Validity.faults(named, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void anyNameOfAScenarioIsPlainText(String name, String shown) throws IOException {
    byte[] named = pdf(Samples.scenario(name));
    assertThat(text(named)).containsSubsequence(NAME, "Scenario: " + shown, Samples.HEADLINE);
    assertThat(images(named)).isZero();
  }

  @Test
  void aNameSpoilsNoValidity() {
    String all = names().map(arguments -> (String) arguments.get()[0]).collect(joining(" "));
    byte[] named = pdf(Samples.full(all + " आशा राव"));
    assertThat(Validity.faults(named, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(Validity.faults(named, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  @Test
  void nothingThatANameAsksForIsFetched() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "CANARY");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      String name =
          "<img src=\""
              + address
              + "\"/><object data=\""
              + canary.toUri()
              + "\"></object>"
              + "<style>@import url("
              + address
              + "); body { display: none }</style>";
      byte[] named = pdf(Samples.full(name));
      server.setSoTimeout(300);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
      assertThat(text(named)).contains(Samples.HEADLINE).doesNotContain("CANARY");
      assertThat(images(named)).isZero();
    }
  }

  @Test
  void devanagariIsThere() throws IOException {
    assertThat(text(pdf(Samples.full("आशा क्\u200dष")))).contains("आशा क्\u200dष");
  }

  @Test
  void aVeryLongWordWraps() throws IOException {
    byte[] named = pdf(Samples.full("ß".repeat(10_000)));
    try (PDDocument read = Loader.loadPDF(named)) {
      String text = new PDFTextStripper().getText(read);
      assertThat(Pattern.compile("ß").matcher(text).results().count()).isEqualTo(10_000);
      assertThat(text.replaceAll("\\s+", " ")).contains(Samples.HEADLINE);
      assertThat(new Extent(read).right()).isLessThan(read.getPage(0).getMediaBox().getWidth());
    }
  }

  @Test
  void nothingReachesIntoTheMargins() throws IOException {
    Extent extent = new Extent(document);
    float width = document.getPage(0).getMediaBox().getWidth();
    assertThat(extent.left()).isGreaterThan(39);
    assertThat(extent.right()).isLessThan(width - 39);
  }

  private static byte[] pdf(Summary summary) {
    return SummaryPdf.render(summary, true, Messages.english(), Samples.DAY, "0.1.0");
  }

  // Lines and pages run on; no-break spaces read as spaces.
  private static String text(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private static String page(int number) throws IOException {
    return text(number, number);
  }

  private static String annex() throws IOException {
    return text(3, document.getNumberOfPages());
  }

  private static String text(int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
  }

  private static String unmarked(String text) {
    return text.replaceAll(" \\[A?\\d+(–A?\\d+)?]", "");
  }

  private static int images(byte[] pdf) throws IOException {
    int found = 0;
    try (PDDocument read = Loader.loadPDF(pdf)) {
      for (PDPage page : read.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          if (page.getResources().getXObject(name) instanceof PDImageXObject) {
            found++;
          }
        }
      }
    }
    return found;
  }

  private static List<String> alts() {
    return elements()
        .filter(e -> isTag(e, "Figure"))
        .map(PDStructureElement::getAlternateDescription)
        .toList();
  }

  private static boolean isTag(PDStructureElement element, String tag) {
    return tag.equals(element.getStructureType());
  }

  private static Stream<PDStructureElement> elements() {
    return below(document.getDocumentCatalog().getStructureTreeRoot());
  }

  private static Stream<PDStructureElement> below(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(element -> Stream.concat(Stream.of(element), below(element)));
  }
}
