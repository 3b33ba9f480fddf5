package disha.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import disha.summary.Summary;
import disha.words.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SummaryPdfTest {
  private static final String NAME = "Asha Rao";
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
        .doesNotContain("Sources", "The other segments");
  }

  @Test
  void saysWhoWhenAndWhich() throws IOException {
    assertThat(text(pdf))
        .containsSubsequence(
            "Career and pay summary",
            NAME,
            "3 February 2031 · Invented model, version 7 · Disha 0.1.0",
            Samples.HEADLINE,
            "2 Eligible",
            "1 Eligible on some readings",
            "4 One answer missing",
            "8 After a step",
            "12 Not yet",
            "Which shifts would you work? It decides 4 segments.");
  }

  @Test
  void everySegmentHasItsReasonsAndItsPay() throws IOException {
    assertThat(text(pdf))
        .containsSubsequence(
            "Kite design and testing",
            "Eligible on some readings · Sky work · independent voices that admit you: 2 of 3",
            "3 of the 4 documents that speak of it admit you. [1] [2] [4]",
            "Admits you It asks for no completed studies. [1] (stated)",
            "A degree in wind or paper is enough. [2] (stated) · studied: paper",
            "Asked for and not met",
            "You studied paper, which suits the work. [9]",
            "Pay with 2 years of experience that counts here",
            "₹18,420 ₹11,350 – ₹27,900 ₹7,000 – ₹41,667 ₹1,25,000 – ₹1,66,667",
            "₹2,21,040 ₹1,36,200 – ₹3,34,800",
            "Rests on 4 facts and 3 assumptions. [13] [14] [15] [A1] [A2]",
            "Middle of all claims ₹16,200",
            "You accept night shifts [19] [A3] not answered +₹0 +₹0",
            "Likely ₹18,420 ₹2,21,040",
            "Lantern repair",
            "₹12,000",
            "Cloud counting",
            "No document gives pay for this.");
  }

  @Test
  void theChartAndItsTableSayTheSame() throws IOException {
    assertThat(text(pdf))
        .containsSubsequence(
            "What the documents say on pay",
            "The Amber Gazette on kites [13] at the start · people earn",
            "₹10,000 – ₹15,000 ₹1,20,000 – ₹1,80,000 33 %",
            "All claims pooled, low to high likely ₹18,420",
            "₹11,350 – ₹27,900 ₹1,36,200 – ₹3,34,800",
            "₹0 ₹50,000");
    assertThat(figures().map(PDStructureElement::getAlternateDescription))
        .hasSize(10)
        .startsWith(
            "A scale in rupees a month, from ₹0 to ₹50,000.",
            "The Amber Gazette on kites, at the start, people earn: ₹10,000 – ₹15,000.")
        .endsWith("All pooled: low ₹7,900, likely ₹12,000, high ₹17,800.");
  }

  @Test
  void beginsWithWhatMatters() throws IOException {
    assertThat(text(pdf))
        .containsSubsequence(
            Samples.HEADLINE,
            Samples.PRICES,
            "Your offer: ₹9,000 a month in Kite design and testing",
            "It is low.",
            "Below ₹10,000 – ₹15,000 a month [13]",
            "A very low offer is a warning. [22]",
            "The answer that decides the most",
            "Which shifts would you work? The answer decides 4 segments.",
            "What would open more",
            "Complete a certificate of knots [3]",
            "It betters the verdict on: Lantern repair.",
            "Learn to whistle",
            "Complete a certificate of knots [3] and Learn to whistle",
            "Before you decide",
            "Kites get lost. [24]",
            "Where the documents disagree",
            "How high kites fly (2 independent voices)",
            "Kite design and testing");
    assertThat(text(pdf)).doesNotContain("Complete everything", "Kites are fun.");
  }

  @Test
  void saysWhereAmountsAreNotTheDocuments() throws IOException {
    assertThat(text(pdf)).doesNotContain("restated");
    assertThat(text(pdf(Samples.restated())))
        .containsSubsequence(
            "Amounts are restated to 2030.",
            "Pay with 2 years of experience that counts here (restated)",
            "Span of the documents, restated",
            "these are not the figures that they wrote",
            "A month, restated",
            "at the start · people earn (restated)",
            "Pay a month, restated");
  }

  @Test
  void closesWithWhatEverythingRestsOn() throws IOException {
    String text = text(pdf);
    assertThat(text)
        .containsSubsequence(
            "The other segments",
            "Eligible on some readings Sky work ₹9,350 a month Invented work number 1",
            "Assumptions in force",
            "A2 An amount without a period is for a month. (a month) changed by you",
            "What no document says",
            "No document gives pay for part-time work.",
            "Sources");
    String sources = text.substring(text.indexOf("Sources"));
    assertThat(sources)
        .containsSubsequence(IntStream.rangeClosed(1, 22).mapToObj(n -> "[" + n + "] ").toList())
        .contains("[24] Elder leaflet Section “Who can join”: Invented statement number 24,")
        .doesNotContain("[23] ");
  }

  @Test
  void aDocumentsDateIsGivenOnce() throws IOException {
    assertThat(text(pdf).split("© 2009", -1)).hasSizeLessThan(7);
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
            "Career and pay summary",
            "Before you decide",
            "Kite design and testing",
            "Lantern repair",
            "Cloud counting",
            "The other segments",
            "Assumptions in force",
            "What no document says",
            "Sources");
  }

  @Test
  void everyHeadOfATableSaysWhatItIsTheHeadOf() {
    List<PDStructureElement> heads = elements().filter(e -> isTag(e, "TH")).toList();
    assertThat(heads).hasSizeGreaterThan(40);
    assertThat(heads)
        .allSatisfy(head -> assertThat(head.getAttributes().toString()).contains("Scope"));
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(pdf(Samples.full(NAME))).isEqualTo(pdf);
    assertThat(pdf(Samples.full("Asha"))).isNotEqualTo(pdf);
  }

  @Test
  void bearsTheDayItIsGiven() throws IOException {
    LocalDate day = LocalDate.of(2029, 12, 31);
    byte[] other = SummaryPdf.render(Samples.full(NAME), Messages.english(), day, "0.1.0");
    try (PDDocument read = Loader.loadPDF(other)) {
      assertThat(read.getDocumentInformation().getCreationDate().toInstant())
          .hasToString("2029-12-31T00:00:00Z");
    }
    assertThat(text(other)).contains("31 December 2029");
  }

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("<img src=\"file:///etc/passwd\"/>", "<img src=\"file:///etc/passwd\"/>"),
        Arguments.of("</p></body> & \"Co\" ]]> <!--", "</p></body> & \"Co\" ]]> <!--"),
        Arguments.of("{{headline}} {{{model}}} {{>css}}", "{{headline}} {{{model}}} {{>css}}"),
        Arguments.of("&#x1F600; &amp;", "&#x1F600; &amp;"),
        Arguments.of("Asha 👩‍🎓 Rao 🙂", "Asha ?? Rao ?"),
        Arguments.of("\u202eאשה\u202c Asha مرحبا", "??? Asha ?????"),
        Arguments.of("a\u0000b\n\tc \uffff \ud800 \u0007", "ab c ? ?"),
        Arguments.of("Ame\u0301lie Łódź Ğ", "Amélie Łódź Ğ"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void anyNameIsPlainText(String name, String shown) throws IOException {
    byte[] named = pdf(Samples.full(name));
    assertThat(text(named)).containsSubsequence("summary", shown + " 3 February 2031");
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
  void devanagariIsThere() throws IOException {
    assertThat(text(pdf(Samples.full("आशा क्\u200dष")))).contains("आशा क्\u200dष");
  }

  @Test
  void aVeryLongWordWraps() throws IOException {
    byte[] named = pdf(Samples.full("ß".repeat(10_000)));
    try (PDDocument read = Loader.loadPDF(named)) {
      String text = new PDFTextStripper().getText(read);
      assertThat(Pattern.compile("ß").matcher(text).results().count()).isEqualTo(10_000);
      assertThat(text).contains(Samples.HEADLINE);
      assertThat(new Extent(read).right()).isLessThan(read.getPage(0).getMediaBox().getWidth());
    }
  }

  @Test
  void nothingReachesIntoTheMargins() throws IOException {
    Extent extent = new Extent(document);
    float width = document.getPage(0).getMediaBox().getWidth();
    assertThat(extent.left()).isGreaterThan(40);
    assertThat(extent.right()).isLessThan(width - 40);
  }

  private static byte[] pdf(Summary summary) {
    return SummaryPdf.render(summary, Messages.english(), Samples.DAY, "0.1.0");
  }

  // Lines and pages run on; no-break spaces read as spaces.
  private static String text(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " ");
    }
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

  private static Stream<PDStructureElement> figures() {
    return elements().filter(e -> isTag(e, "Figure"));
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
