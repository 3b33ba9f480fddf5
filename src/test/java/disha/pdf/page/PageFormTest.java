package disha.pdf.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparer;
import disha.estimate.pay.Prices;
import disha.files.profile.Examples;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.comparison.ComparisonWords;
import disha.text.Messages;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The pages are written so that the library for PDFs keeps the order of the words, the links and
/// the heads of tables: each rule is about a form that it takes, prints and tags otherwise than it
/// reads.
class PageFormTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final LocalDate DAY = LocalDate.of(2031, 2, 3);
  private static final Set<String> INLINE = Set.of("b", "span", "a", "br");

  static Stream<Element> pages() {
    Messages messages = Messages.english();
    List<Estimate> estimates =
        Examples.names().stream()
            .map(name -> TestModel.good(Examples.read(TestModel.get(), name)))
            .map(profile -> ESTIMATOR.estimate(profile, Prices.TODAY))
            .toList();
    Stream<String> summaries =
        estimates.stream()
            .flatMap(e ->
                Stream.of(
                        SummaryOptions.paper("Now", List.of()),
                        SummaryOptions.fullReport("Now", List.of()))
                    .map(o -> page(TestInsights.summary(e, messages, o), o.full(), messages)));
    List<Estimate> four = estimates.subList(0, 4);
    List<Optional<String>> labels = Collections.nCopies(four.size(), Optional.empty());
    String comparison =
        PageTemplate.of(
            new ComparisonWriter(
                    ComparisonWords.of(Comparer.compare(ESTIMATOR, four), labels, messages),
                    false,
                    messages)
                .content(DAY, "0.1.0"));
    return Stream.concat(summaries, Stream.of(comparison)).map(PageFormTest::body);
  }

  private static String page(Summary summary, boolean full, Messages messages) {
    return PageTemplate.of(
        new SummaryPage(summary, full, false, Room.AMPLE, DAY, "0.1.0", messages));
  }

  private static Element body(String page) {
    try {
      return (Element)
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(page.getBytes(UTF_8)))
              .getElementsByTagName("body")
              .item(0);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  // All text straight in an element is written before that of the elements in it.
  @ParameterizedTest
  @MethodSource("pages")
  void noTextFollowsAnElementBesideIt(Element page) {
    assertThat(all(page))
        .filteredOn(e -> {
          boolean element = false;
          for (Node kid : kids(e)) {
            element |= kid instanceof Element k && !k.getTagName().equals("br");
            if (element && isWords(kid)) {
              return true;
            }
          }
          return false;
        })
        .extracting(PageFormTest::shown)
        .isEmpty();
  }

  // Inline elements beside blocks are tagged before all of them.
  @ParameterizedTest
  @MethodSource("pages")
  void nothingInlineFollowsABlockBesideIt(Element page) {
    assertThat(all(page))
        .filteredOn(e -> {
          boolean block = false;
          for (Node kid : kids(e)) {
            boolean inline = isWords(kid) || (kid instanceof Element k && isInline(k));
            if (block && inline) {
              return true;
            }
            block |= kid instanceof Element && !inline;
          }
          return false;
        })
        .extracting(PageFormTest::shown)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aLinkHoldsWordsAloneAndHasATitle(Element page) {
    assertThat(all(page).filter(e -> e.getTagName().equals("a")))
        .allSatisfy(a -> {
          assertThat(a.getAttribute("title")).isNotBlank();
          assertThat(a.getTextContent()).isNotBlank();
          assertThat(kids(a)).noneMatch(Element.class::isInstance);
        });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyHeadOfATableSaysOfWhat(Element page) {
    assertThat(all(page).filter(e -> e.getTagName().equals("th")))
        .allSatisfy(th -> {
          boolean atTheTop = th.getParentNode().getParentNode().getNodeName().equals("thead");
          assertThat(th.getAttribute("scope"))
              .isIn(atTheTop ? List.of("col") : List.of("row", "rowgroup"));
        });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noTableHasACaption(Element page) {
    assertThat(all(page)).extracting(Element::getTagName).doesNotContain("caption");
  }

  private static boolean isWords(Node node) {
    return node.getNodeType() == Node.TEXT_NODE && !node.getTextContent().isBlank();
  }

  private static boolean isInline(Element element) {
    return INLINE.contains(element.getTagName());
  }

  private static String shown(Element element) {
    String text = element.getTextContent().strip();
    return element.getTagName() + ": " + text.substring(0, Math.min(80, text.length()));
  }

  private static Stream<Element> all(Element element) {
    return Stream.concat(
        Stream.of(element),
        kids(element).stream().filter(Element.class::isInstance).flatMap(k -> all((Element) k)));
  }

  private static List<Node> kids(Node node) {
    List<Node> out = new ArrayList<>();
    IntStream.range(0, node.getChildNodes().getLength())
        .mapToObj(i -> node.getChildNodes().item(i))
        .forEach(out::add);
    return out;
  }
}
