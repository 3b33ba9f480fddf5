package disha.pdf;

import disha.pdf.page.PageTemplate;
import disha.pdf.page.Room;
import disha.pdf.page.SummaryPage;
import disha.summary.Summary;
import disha.text.Messages;
import java.time.ZonedDateTime;

/// The summary as one page for a browser: it runs no script and asks for nothing from elsewhere, so
/// it can be sent, kept and read aloud.
public final class SummaryHtml {
  private SummaryHtml() {}

  /// The page. The same arguments give the same text.
  ///
  /// @param full whether all that stands behind the answer follows it
  /// @param messages the texts in the language of the summary
  /// @param at the moment that the summary is of
  /// @param appVersion the version of the program
  public static String render(
      Summary summary, boolean full, Messages messages, ZonedDateTime at, String appVersion) {
    return PageTemplate.of(
        new SummaryPage(summary, full, true, Room.AMPLE, at.toLocalDate(), appVersion, messages));
  }
}
