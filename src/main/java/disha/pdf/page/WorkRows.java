package disha.pdf.page;

import disha.summary.Glance;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Kinds of work that are only named: those of which the same is to be said stand together.
final class WorkRows {
  private static final Pattern END = Pattern.compile("[.?!।]$");

  private final Messages messages;

  WorkRows(Messages messages) {
    this.messages = messages;
  }

  /// Kinds of work with what is said of all of them.
  ///
  /// @param says can be empty
  record NamesRow(String says, String names) {}

  /// A group.
  ///
  /// @param shared what all of them have in common; can be empty
  /// @param leavesOut whether some of them are not named
  record GroupRow(
      String title, int number, String shared, List<NamesRow> rows, boolean leavesOut) {}

  /// @param mostRows how many rows, the first ones
  /// @param mostNames how many names a row has at most; the others are counted
  List<NamesRow> of(List<Glance.Row> rows, int mostRows, int mostNames) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    rows.forEach(r -> out.computeIfAbsent(r.differs(), k -> new ArrayList<>()).add(r.name()));
    return out.entrySet().stream()
        .limit(mostRows)
        // A sentence in brackets ends with them.
        .map(e ->
            new NamesRow(
                Sentence.withoutStop(e.getKey(), messages), names(e.getValue(), mostNames)))
        .toList();
  }

  // What names follow upon ends before them.
  private String sentence(String shared) {
    return shared.isEmpty() || END.matcher(shared).find()
        ? shared
        : shared + messages.text("pdf.stop");
  }

  /// @param room how much of it is told; what is left out is counted
  GroupRow group(Glance.Group group, Room.GroupRoom room) {
    List<Glance.Row> rows =
        room.tellsReasons(group.group())
            ? group.rows()
            : group.rows().stream().map(WorkRows::named).toList();
    List<NamesRow> told = of(rows, Integer.MAX_VALUE, room.names());
    List<NamesRow> whole = of(rows, Integer.MAX_VALUE, Integer.MAX_VALUE);
    return new GroupRow(
        group.title(),
        rows.size(),
        room.shared() ? sentence(group.shared()) : "",
        told,
        !told.equals(whole));
  }

  private static Glance.Row named(Glance.Row row) {
    return new Glance.Row(row.id(), row.name(), row.sector(), row.verdict(), "");
  }

  /// All kinds of work by their sector.
  List<NamesRow> all(List<Summary.OtherSegment> segments) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    segments.forEach(s -> out.computeIfAbsent(s.sector(), k -> new ArrayList<>()).add(s.name()));
    return out.entrySet().stream()
        .map(e -> new NamesRow(e.getKey(), names(e.getValue(), Integer.MAX_VALUE)))
        .toList();
  }

  private String names(List<String> names, int most) {
    String all = String.join(messages.text("list.separator"), names.stream().limit(most).toList());
    int more = names.size() - most;
    return more > 0 ? messages.text("pdf.names-more", all, more) : all;
  }
}
