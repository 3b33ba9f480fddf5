package disha.window.glance;

import disha.summary.Glance;
import disha.window.parts.ArrowKeys;
import disha.window.parts.Column;
import disha.window.parts.Fold;
import disha.window.parts.ShownOnly;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// A group of kinds of work, folded at first: its head says what they share, a row what sets one
/// apart.
final class GroupFold extends Fold {
  private final Ui ui;
  private final Consumer<String> open;
  private final Text title;
  private final Text shared;
  private final Column rows;
  private final Map<String, SegmentLine> lines = new LinkedHashMap<>();
  private final ShownOnly<List<Glance.Row>> content = new ShownOnly<>(this::fill);
  private Glance.Group group;

  GroupFold(Ui ui, Glance.Group first, Consumer<String> open) {
    this(ui, first, open, Texts.words("", "strong"), Texts.words("", "muted-text"), new Column());
  }

  private GroupFold(
      Ui ui, Glance.Group first, Consumer<String> open, Text title, Text shared, Column rows) {
    super(List.of(VerdictLook.icon(first.group()), Texts.paragraph(title, shared)), rows);
    this.ui = ui;
    this.open = open;
    this.title = title;
    this.shared = shared;
    this.rows = rows;
    group = first;
    rows.getStyleClass().add("fold-rows");
    ArrowKeys.along(rows, () -> List.copyOf(lines.values()));
    show(first);
  }

  void show(Glance.Group now) {
    group = now;
    title.setText(ui.text("list.group", now.title(), Integer.toString(now.rows().size())));
    shared.setText(now.shared());
    content.show(now.rows());
    turned();
  }

  @Override
  protected void turned() {
    content.want(isOpen());
    tell(
        ui.text(
            isOpen() ? "glance.fold.open" : "glance.fold.folded",
            group.title(),
            group.rows().size(),
            group.shared()));
  }

  /// The row of a segment, where it is in this group; opens the group for it.
  Optional<Node> find(String segment) {
    if (group.rows().stream().noneMatch(r -> r.id().equals(segment))) {
      return Optional.empty();
    }
    if (!isOpen()) {
      turn();
    }
    return Optional.ofNullable(lines.get(segment));
  }

  // A row that stays keeps the focus.
  private void fill(List<Glance.Row> now) {
    lines.keySet().retainAll(now.stream().map(Glance.Row::id).toList());
    Map<String, SegmentLine> next = new LinkedHashMap<>();
    for (Glance.Row row : now) {
      SegmentLine line =
          lines.computeIfAbsent(row.id(), id -> new SegmentLine(ui, () -> open.accept(id)));
      line.show(row);
      next.put(row.id(), line);
    }
    lines.clear();
    lines.putAll(next);
    rows.hold(next.values());
  }
}
