package disha.report;

import disha.report.Terminal.Style;
import disha.summary.Since;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What has changed since the documents were written, as lines of a terminal.
final class SinceText {
  private static final String INDENT = "  ";

  private SinceText() {}

  /// All the notes, topic by topic.
  static List<String> lines(Since since, Messages messages, Terminal terminal) {
    List<String> out = new ArrayList<>();
    out.add(terminal.wrapped(since.lead(), INDENT, INDENT));
    for (Since.TopicNotes topic : since.topics()) {
      out.add(terminal.styled(terminal.wrapped(topic.name(), INDENT, INDENT), Style.BOLD));
      if (!topic.beside().isEmpty()) {
        out.add(terminal.wrapped(topic.beside(), INDENT, INDENT));
      }
      for (Since.NoteLine note : topic.notes()) {
        String says =
            Stream.of(
                    messages.text("since.note", note.date(), note.text()),
                    note.sureness(),
                    note.beside(),
                    sources(note.sources(), messages))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
        out.add(terminal.wrapped(says, INDENT + "- ", INDENT + INDENT));
      }
    }
    return out;
  }

  /// Where something comes from.
  static String sources(List<String> addresses, Messages messages) {
    return messages.text(
        "since.sources", addresses.size(), String.join(messages.text("list.separator"), addresses));
  }
}
