package disha.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.files.profile.Examples;
import disha.pdf.SummaryHtml;
import disha.profile.Profile;
import disha.rules.grounds.Fact;
import disha.summary.Glance;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.LineStart;
import disha.text.Messages;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The summary as a page for a browser, which a screen reader reads.
class SummaryHtmlTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final ZonedDateTime DAY =
      ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));

  static Stream<String> examples() {
    return Examples.names().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void itReadsAloudFromItsHeadingsToItsTables(String example) throws Exception {
    String html = html(summary(example), true);
    Document page = parsed(html);
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(all(page, "main")).hasSize(1);
    assertThat(all(page, "title")).singleElement().matches(t -> !t.getTextContent().isBlank());
    List<Integer> levels =
        all(page, "*").stream()
            .map(Element::getTagName)
            .filter(tag -> tag.matches("h[1-6]"))
            .map(tag -> tag.charAt(1) - '0')
            .toList();
    assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
    assertThat(IntStream.range(1, levels.size()))
        .allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1);
    assertThat(all(page, "th")).allMatch(th -> !th.getAttribute("scope").isEmpty());
    assertThat(all(page, "svg")).allMatch(svg -> !svg.getAttribute("aria-label").isBlank());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void itAsksForNothingAndEveryMarkLeadsToWhatASourceSays(String example) throws Exception {
    String html = html(summary(example), true);
    Document page = parsed(html);
    // An address that is read out is text; one that is asked for would stand in a tag or in a
    // style.
    assertThat(html.replaceAll(">https://[^<>\"]+</span>", "></span>"))
        .doesNotContain("http:", "https:", "url(", "@import", "<script", "<link");
    Set<String> ids = new HashSet<>();
    all(page, "*").stream()
        .map(e -> e.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
    List<String> targets = all(page, "a").stream().map(a -> a.getAttribute("href")).toList();
    assertThat(targets).allMatch(target -> ids.contains(target.substring(1)));
    List<String> facts = TestModel.get().facts().stream().map(f -> said(f)).toList();
    List<String> sources =
        all(page, "li").stream()
            .filter(li ->
                all(li, "span").stream().anyMatch(s -> s.getAttribute("id").startsWith("source-")))
            .map(Element::getTextContent)
            .toList();
    assertThat(sources).allMatch(source -> facts.stream().anyMatch(source::contains));
    assertThat(sources.isEmpty()).isEqualTo(targets.isEmpty());
  }

  private static String said(Fact fact) {
    return fact.says().in("en");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void itSaysWhatTheTwoPagesSay(String example) throws Exception {
    Summary summary = summary(example);
    String text = text(html(summary, false));
    List<String> expected = new ArrayList<>(List.of(summary.headline()));
    for (Glance.Card card : summary.glance().cards()) {
      expected.add(card.name());
      card.pay().ifPresent(p -> expected.addAll(List.of(LineStart.of(p.likely()), p.range())));
    }
    summary.glance().next().forEach(n -> expected.add(n.text()));
    summary.glance().offer().ifPresent(o -> expected.add(o.text()));
    summary.glance().question().ifPresent(q -> expected.add(q.asks()));
    assertThat(text).containsSubsequence(expected).doesNotContain("Full report");
    assertThat(summary.person()).allMatch(t -> text.contains(t.topic() + ": " + t.answer()));
    assertThat(summary.glance().groups()).allMatch(g -> text.contains(g.title()));
    List<String> names = new ArrayList<>();
    summary.glance().groups().forEach(g -> g.rows().forEach(r -> names.add(r.name())));
    assertThat(names).allMatch(text::contains);
  }

  @Test
  void theFullReportHasEverySegmentThatIsTold() throws Exception {
    Summary summary = summary("lawyer.disha");
    String text = text(html(summary, true));
    assertThat(text).contains("Full report");
    for (SegmentSummary s : summary.segments()) {
      assertThat(text).contains(s.name(), s.work(), s.because().text());
      s.pay()
          .ifPresent(p ->
              assertThat(text)
                  .contains(p.likely().month(), p.low().month(), p.spanHigh().year())
                  .contains(p.bands().stream().map(b -> b.low().month()).toList()));
    }
  }

  @Test
  void whatAPersonTypedIsTextAndStaysAsItWasTyped() throws Exception {
    String typed = "<script>alert(1)</script> தமிழ் & \"{{headline}}\" 🙂";
    Profile person =
        TestModel.good(Examples.read(TestModel.get(), "lawyer.disha")).withName(Optional.of(typed));
    Estimate estimate = ESTIMATOR.estimate(person, Prices.TODAY);
    Summary summary =
        TestInsights.summary(estimate, Messages.english(), SummaryOptions.paper(typed, List.of()));
    String html = html(summary, false);
    assertThat(html).doesNotContain("<script").doesNotContain("What stands in [ ]");
    assertThat(text(html)).contains(typed, "Scenario: " + typed);
  }

  private static Summary summary(String example) {
    Profile person = TestModel.good(Examples.read(TestModel.get(), example));
    Estimate estimate = ESTIMATOR.estimate(person, Prices.TODAY);
    return TestInsights.summary(
        estimate, Messages.english(), SummaryOptions.fullReport("", List.of()));
  }

  private static String html(Summary summary, boolean full) {
    return SummaryHtml.render(summary, full, Messages.english(), DAY, "0.1.0");
  }

  private static Document parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
  }

  // Marks and line breaks apart.
  private static String text(String html) throws Exception {
    Element main = all(parsed(html), "main").getFirst();
    return Pattern.compile(" \\[A?\\d+(–A?\\d+)?]")
        .matcher(main.getTextContent().replaceAll("\\s+", " "))
        .replaceAll("");
  }

  private static List<Element> all(Document page, String tag) {
    return list(page.getElementsByTagName(tag));
  }

  private static List<Element> all(Element within, String tag) {
    return list(within.getElementsByTagName(tag));
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
