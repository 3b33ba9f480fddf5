package disha.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import disha.pdf.chart.Drawings;
import disha.pdf.compact.Imprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Hindi words with letters that join, as they stand on paper, beside pictures that HarfBuzz itself
/// draws of them (`hb-view`; where it is not installed nothing is compared).
@Tag("hard")
class ConjunctPicturesTest {
  private static final int SIZE = 200;
  // Glyphs stand at whole thousandths of the letters' size on paper. Seen: 0.0017 at most, 0.0012
  // on average, and 0.04 for one sign that stands out of place in a long word.
  private static final double MOST = 0.004;
  private static final double MOST_ON_AVERAGE = 0.002;

  @Test
  void wordsLookAsHarfBuzzDrawsThem() throws IOException {
    assumeThat(TextReader.isOnPath("hb-view")).isTrue();
    List<String> words = words();
    assertThat(words).hasSizeGreaterThan(200);
    byte[] pdf = onPages(words);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(words.size());
      PDFRenderer pages = new PDFRenderer(document);
      double sum = 0;
      for (int i = 0; i < words.size(); i++) {
        InkPicture drawn = InkPicture.of(pages.renderImage(i, 1, ImageType.GRAY));
        double difference = drawn.difference(reference(words.get(i)));
        assertThat(difference).as(words.get(i)).isLessThan(MOST);
        sum += difference;
      }
      assertThat(sum / words.size()).isLessThan(MOST_ON_AVERAGE);
    }
  }

  // Without this a measure that never tells words apart would do.
  @Test
  void aSignInTheWrongPlaceMakesADifference() throws IOException {
    assumeThat(TextReader.isOnPath("hb-view")).isTrue();
    assertThat(reference("दिशा").difference(reference("दशिा"))).isGreaterThan(5 * MOST);
    assertThat(reference("वार्षिक").difference(reference("वाषिर्क"))).isGreaterThan(5 * MOST);
  }

  private static List<String> words() throws IOException {
    return Files.readAllLines(Path.of("src/test/data/conjuncts.txt")).stream()
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .toList();
  }

  private static byte[] onPages(List<String> words) {
    String body =
        words.stream().map(word -> "<p>" + word + "</p>").collect(Collectors.joining("\n"));
    String page =
        """
        <html lang="hi"><head><title>Words</title><style>
        @page { size: 1600pt 600pt; margin: 100pt; font-family: Mukta; }
        p { margin: 0; font-family: Mukta; font-size: %dpt; page-break-after: always; }
        p:last-child { page-break-after: auto; }
        </style></head><body>%s</body></html>
        """
            .formatted(SIZE, body);
    return PdfRenderer.print(page, new Drawings(), new Imprint(Samples.DAY, "Words"), "Test");
  }

  // As lines, not as dots: those of a glyph that reaches beyond what its font says are cut off.
  private static InkPicture reference(String word) throws IOException {
    Process process =
        new ProcessBuilder(
                "hb-view",
                "--font-file=resources/fonts/Mukta_400Regular.ttf",
                "--font-size=" + SIZE,
                "--output-format=svg",
                word)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return InkPicture.of(
        GlyphSvg.drawn(new String(process.getInputStream().readAllBytes(), UTF_8)));
  }
}
