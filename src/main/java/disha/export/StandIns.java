package disha.export;

import disha.estimate.Estimate;
import disha.pdf.base.PrintableText;
import disha.summary.SummaryOptions;
import disha.summary.comparison.ComparisonSummary;
import disha.text.Messages;
import disha.window.paper.Paper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of a person's own words cannot be printed as they were typed, one sentence for each field
/// that has such.
public final class StandIns {
  // The one that goes into the title too.
  private static final String NAME = "paper.field.name";

  private static final int MOST_SHOWN = 60;

  private StandIns() {}

  /// Those of what the window puts on paper.
  public static List<String> of(Paper paper, Messages messages) {
    return switch (paper) {
      case Paper.Single one -> of(one.estimate(), one.options(), messages);
      case Paper.SideBySide several -> of(several.summary(), messages);
    };
  }

  /// Those of the summary of an estimate.
  public static List<String> of(Estimate estimate, SummaryOptions options, Messages messages) {
    return Stream.concat(
            in(NAME, estimate.profile().name().orElse(""), messages),
            in("paper.field.scenario", options.scenario(), messages))
        .toList();
  }

  /// Those of profiles side by side.
  public static List<String> of(ComparisonSummary summary, Messages messages) {
    return summary.columns().stream()
        .flatMap(c -> in("paper.field.column", c.title(), messages, c.letter()))
        .toList();
  }

  private static Stream<String> in(
      String field, String text, Messages messages, Object... fieldArguments) {
    List<PrintableText.StandIn> all = PrintableText.standIns(text);
    if (all.isEmpty()) {
      return Stream.empty();
    }
    String typed = all.stream().map(s -> s.typed()).distinct().collect(Collectors.joining(" "));
    String printed = all.stream().map(s -> s.printed()).distinct().collect(Collectors.joining(" "));
    String name = messages.text(field, fieldArguments);
    String key = field.equals(NAME) ? "paper.standIn.titled" : "paper.standIn";
    return Stream.of(messages.text(key, name, begun(typed), begun(printed)));
  }

  // A window has to show it whole.
  private static String begun(String text) {
    int count = text.codePointCount(0, text.length());
    return count <= MOST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
  }
}
