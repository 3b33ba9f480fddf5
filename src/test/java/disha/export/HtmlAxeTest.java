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
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What axe-core finds wrong with the pages in headless Chromium, and whether a phone shows them
/// without scrolling sideways. It needs `chromium`, `node` and `npm`, so it runs on demand:
/// `-Paxe`.
@Tag("axe")
class HtmlAxeTest {
  private static final Path SCRIPTS = Path.of("src/test/axe");
  private static final ZonedDateTime DAY =
      ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));

  @TempDir private Path folder;

  @Test
  void everyPageCanBeReadByEverybodyAndOnAPhone() throws Exception {
    install();
    List<String> pages = new ArrayList<>();
    Estimator estimator = new Estimator(TestModel.get());
    for (String example : Examples.names()) {
      for (boolean full : new boolean[] {false, true}) {
        Estimate estimate =
            estimator.estimate(
                TestModel.good(Examples.read(TestModel.get(), example)), Prices.TODAY);
        SummaryOptions options =
            full
                ? SummaryOptions.fullReport("Now", List.of())
                : SummaryOptions.paper("Now", List.of());
        Path page = folder.resolve(example + (full ? "-full.html" : ".html"));
        Files.writeString(
            page,
            SummaryHtml.render(
                TestInsights.summary(estimate, Messages.english(), options),
                full,
                Messages.english(),
                DAY,
                "0.1.0"));
        pages.add(page.toString());
      }
    }
    assertThat(check(pages)).containsExactly("checked " + 3 * pages.size());
  }

  // Else no fault found would mean nothing.
  @Test
  void whatIsWrongIsFound() throws Exception {
    install();
    Path page = folder.resolve("wrong.html");
    Files.writeString(
        page,
        "<!DOCTYPE html><html><head><title>x</title></head><body>"
            + "<p style='width: 500px; color: #ccc; background: #fff'>pale</p></body></html>");
    assertThat(check(List.of(page.toString())))
        .anyMatch(line -> line.contains("html-has-lang"))
        .anyMatch(line -> line.contains("color-contrast"))
        .anyMatch(line -> line.contains("360 px") && line.contains("wide"));
  }

  private void install() throws Exception {
    for (String file : List.of("package.json", "check.js")) {
      Files.copy(SCRIPTS.resolve(file), folder.resolve(file));
    }
    run("npm", "install", "--no-audit", "--no-fund");
  }

  private List<String> check(List<String> pages) throws Exception {
    return run(
        Stream.concat(Stream.of("node", "check.js", chromium()), pages.stream())
            .toArray(String[]::new));
  }

  private static String chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
        .filter(p -> Files.isExecutable(Path.of(p)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("chromium is missing; apt-get install chromium"));
  }

  private List<String> run(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int code = process.waitFor();
    String said = Files.readString(out, UTF_8);
    assertThat(code).as(said).isZero();
    return said.lines().toList();
  }
}
