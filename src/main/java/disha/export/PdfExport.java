package disha.export;

import disha.about.Version;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.Insights;
import disha.files.SafeFile;
import disha.pdf.ComparisonPdf;
import disha.pdf.SummaryHtml;
import disha.pdf.SummaryPdf;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.comparison.ComparisonSummary;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import disha.window.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Makes the summary of an estimate as a PDF or a page for a browser, or the PDF of several side by
/// side, dated today.
public final class PdfExport {
  private PdfExport() {}

  /// Writes what the window puts on paper to a file; the summary of one profile as a page for a
  /// browser, if the file's name asks for that.
  ///
  /// @throws IOException with a sentence for a person, if the file cannot be written
  public static void write(Paper paper, Messages messages, Path target) throws IOException {
    switch (paper) {
      case Paper.Single one ->
          write(one.estimator(), one.estimate(), one.options(), messages, target);
      case Paper.SideBySide several -> write(several.summary(), several.yearly(), messages, target);
    }
  }

  /// The PDF of what the window puts on paper.
  static byte[] bytes(Paper paper, Messages messages) {
    return switch (paper) {
      case Paper.Single one -> bytes(one.estimator(), one.estimate(), one.options(), messages);
      case Paper.SideBySide several -> bytes(several.summary(), several.yearly(), messages);
    };
  }

  /// Writes the summary of an estimate to a file: as a page for a browser, if its name asks for
  /// that, or else as a PDF.
  ///
  /// @param estimator what made the estimate
  /// @param options what it shows
  /// @throws IOException with a sentence for a person, if the file cannot be written
  public static void write(
      Estimator estimator,
      Estimate estimate,
      SummaryOptions options,
      Messages messages,
      Path target)
      throws IOException {
    boolean web = PaperFormat.of(target).filter(f -> f == PaperFormat.HTML).isPresent();
    SafeFile.write(
        target,
        web
            ? page(estimator, estimate, options, messages)
            : bytes(estimator, estimate, options, messages));
  }

  /// The page for a browser.
  private static byte[] page(
      Estimator estimator, Estimate estimate, SummaryOptions options, Messages messages) {
    Summary summary = summary(estimator, estimate, options, messages);
    return SummaryHtml.render(summary, options.full(), messages, now(), Version.number())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Summary summary(
      Estimator estimator, Estimate estimate, SummaryOptions options, Messages messages) {
    Insights insights = estimator.insights(estimate, options.depth(estimate));
    return SummaryBuilder.build(insights, messages, options);
  }

  /// The two pages of a person's summary as a PDF. The same arguments give the same bytes.
  ///
  /// @param at the moment that it is of
  public static byte[] paper(
      Estimator estimator,
      Estimate estimate,
      SummaryOptions options,
      Messages messages,
      ZonedDateTime at) {
    Summary summary = summary(estimator, estimate, options, messages);
    return SummaryPdf.render(summary, false, messages, at, Version.number());
  }

  /// The PDF of the summary of an estimate.
  private static byte[] bytes(
      Estimator estimator, Estimate estimate, SummaryOptions options, Messages messages) {
    Summary summary = summary(estimator, estimate, options, messages);
    return SummaryPdf.render(summary, options.full(), messages, now(), Version.number());
  }

  /// Writes profiles side by side to a file.
  ///
  /// @param yearly whether pay is for a year, and not for a month
  /// @throws IOException with a sentence for a person, if the file cannot be written
  public static void write(
      ComparisonSummary summary, boolean yearly, Messages messages, Path target)
      throws IOException {
    SafeFile.write(target, bytes(summary, yearly, messages));
  }

  /// The PDF of profiles side by side.
  private static byte[] bytes(ComparisonSummary summary, boolean yearly, Messages messages) {
    return ComparisonPdf.render(summary, yearly, messages, now(), Version.number());
  }

  private static ZonedDateTime now() {
    return ZonedDateTime.now(ZoneId.systemDefault());
  }
}
