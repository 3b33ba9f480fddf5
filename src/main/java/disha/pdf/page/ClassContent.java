package disha.pdf.page;

import disha.pdf.chart.Labels;
import disha.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The content of the report on a class in the pieces in which the template shows it.
///
/// @param label the fixed texts, by their key without `pdf.`
public record ClassContent(
    Frame frame,
    Labels label,
    List<String> headlines,
    List<Table<ClassSheet.WorkLine>> work,
    String others,
    List<Table<ClassSheet.StepLine>> steps,
    List<Table<ClassSheet.PeopleLine>> asked,
    List<Table<ClassSheet.PeopleLine>> firsts,
    List<Table<ClassSheet.PeopleLine>> talks,
    String rests) {
  /// The pieces of a report.
  public static ClassContent of(
      ClassSheet sheet, LocalDate date, String appVersion, Messages messages) {
    Frame frame =
        Frame.of(
                sheet.title(),
                messages.text("pdf.class-subject"),
                sheet.model(),
                date,
                appVersion,
                messages)
            .outlined(outline(sheet, messages));
    return new ClassContent(
        frame,
        new Labels(messages),
        sheet.headlines(),
        Table.of(sheet.work()),
        sheet.others(),
        Table.of(sheet.steps()),
        Table.of(sheet.asked()),
        Table.of(sheet.firsts()),
        Table.of(sheet.talks()),
        sheet.rests());
  }

  private static List<Frame.Bookmark> outline(ClassSheet sheet, Messages messages) {
    List<String> parts = new ArrayList<>();
    if (!sheet.work().isEmpty()) {
      parts.add("class-work");
    }
    if (!sheet.steps().isEmpty()) {
      parts.add("class-steps");
    }
    if (!sheet.asked().isEmpty()) {
      parts.add("class-asked");
    }
    if (!sheet.firsts().isEmpty()) {
      parts.add("class-firsts");
    }
    if (!sheet.talks().isEmpty()) {
      parts.add("class-talks");
    }
    parts.add("class-rests");
    List<Frame.Bookmark> out = new ArrayList<>();
    out.add(new Frame.Bookmark(sheet.title(), "top"));
    parts.forEach(p -> out.add(new Frame.Bookmark(messages.text("pdf." + p), p)));
    return out;
  }

  /// What a reader's window is called.
  public String titleBar() {
    return frame.titleBar();
  }
}
