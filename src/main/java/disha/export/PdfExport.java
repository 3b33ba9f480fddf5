package disha.export;

import disha.about.Version;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.Insights;
import disha.files.SafeFile;
import disha.pdf.ComparisonPdf;
import disha.pdf.SummaryPdf;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.comparison.ComparisonSummary;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import disha.window.paper.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Makes the PDF summary of an estimate, or of several side by side, dated today.
public final class PdfExport {
  private PdfExport() {}

  /// Writes what the window puts on paper to a file.
  ///
  /// @throws IOException with a sentence for a person, if the file cannot be written
  public static void write(Paper paper, Messages messages, Path target) throws IOException {
    SafeFile.write(target, bytes(paper, messages));
  }

  /// The PDF of what the window puts on paper.
  static byte[] bytes(Paper paper, Messages messages) {
    return switch (paper) {
      case Paper.Single one -> bytes(one.estimator(), one.estimate(), one.options(), messages);
      case Paper.SideBySide several -> bytes(several.summary(), several.yearly(), messages);
    };
  }

  /// Writes the summary of an estimate to a file.
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
    SafeFile.write(target, bytes(estimator, estimate, options, messages));
  }

  /// The PDF of the summary of an estimate.
  private static byte[] bytes(
      Estimator estimator, Estimate estimate, SummaryOptions options, Messages messages) {
    Insights insights = estimator.insights(estimate, options.depth(estimate));
    Summary summary = SummaryBuilder.build(insights, messages, options);
    return SummaryPdf.render(summary, messages, now(), Version.number());
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
