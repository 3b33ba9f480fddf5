package disha.pdf.page;

import disha.summary.Glance;
import disha.summary.Summary;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Kinds of work that are only named: those of which the same is to be said stand together.
final class WorkRows {
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
  /// @param more how many kinds of work are in none of the rows, in words; can be empty
  record GroupRow(String title, int number, String shared, List<NamesRow> rows, String more) {}

  /// @param mostRows how many rows, the first ones
  /// @param mostNames how many names a row has at most; the others are counted
  List<NamesRow> of(List<Glance.Row> rows, int mostRows, int mostNames) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    rows.forEach(r -> out.computeIfAbsent(r.differs(), k -> new ArrayList<>()).add(r.name()));
    return out.entrySet().stream()
        .limit(mostRows)
        .map(e -> new NamesRow(e.getKey(), names(e.getValue(), mostNames)))
        .toList();
  }

  /// How many kinds of work stand in rows that are left out.
  private String more(List<Glance.Row> rows, int mostRows) {
    List<String> told = rows.stream().map(Glance.Row::differs).distinct().limit(mostRows).toList();
    long more = rows.stream().filter(r -> !told.contains(r.differs())).count();
    return more == 0 ? "" : messages.text("pdf.more", more);
  }

  /// @param mostRows how many rows it has, the first ones
  /// @param mostNames how many names a row has at most; the others are counted
  GroupRow group(Glance.Group group, int mostRows, int mostNames) {
    return new GroupRow(
        group.title(),
        group.rows().size(),
        group.shared(),
        of(group.rows(), mostRows, mostNames),
        more(group.rows(), mostRows));
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
