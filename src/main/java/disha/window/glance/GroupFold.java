package disha.window.glance;

import disha.summary.Glance;
import disha.window.parts.ArrowKeys;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Pressable;
import disha.window.parts.ShownOnly;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLook;
import disha.window.parts.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// A group of kinds of work, folded at first: its head says what they share, a row what sets one
/// apart.
final class GroupFold extends Column {
  private final Ui ui;
  private final Consumer<String> open;
  private final FontIcon chevron = Icons.of("bi-chevron-right");
  private final Label title = Texts.wrapped("", "fold-title");
  private final Label shared = Texts.wrapped("", "muted");
  private final Pressable head;
  private final Column rows = new Column();
  private final Map<String, SegmentLine> lines = new LinkedHashMap<>();
  private final ShownOnly<List<Glance.Row>> content = new ShownOnly<>(this::fill);
  private Glance.Group group;
  private boolean opened;

  GroupFold(Ui ui, Glance.Group first, Consumer<String> open) {
    this.ui = ui;
    this.open = open;
    group = first;
    Column words = new Column(title, shared);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(chevron, VerdictLook.icon(first.group()), words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("card-line");
    head = new Pressable(this::turn, line);
    head.getStyleClass().add("fold-head");
    rows.getStyleClass().add("fold-rows");
    ArrowKeys.along(rows, () -> List.copyOf(lines.values()));
    getChildren().addAll(head, rows);
    getStyleClass().add("fold");
    show(first);
  }

  void show(Glance.Group now) {
    group = now;
    title.setText(ui.text("list.group", now.title(), Integer.toString(now.rows().size())));
    shared.setText(now.shared());
    Visibility.show(shared, !now.shared().isEmpty());
    content.show(now.rows());
    told();
  }

  private void told() {
    content.want(opened);
    Visibility.show(rows, opened);
    chevron.setIconLiteral(opened ? "bi-chevron-down" : "bi-chevron-right");
    head.setAccessibleText(
        ui.text(
            opened ? "glance.fold.open" : "glance.fold.folded",
            group.title(),
            group.rows().size(),
            group.shared()));
  }

  private void turn() {
    opened = !opened;
    told();
  }

  /// The row of a segment, where it is in this group; opens the group for it.
  Optional<Node> find(String segment) {
    if (group.rows().stream().noneMatch(r -> r.id().equals(segment))) {
      return Optional.empty();
    }
    if (!opened) {
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
    if (!rows.getChildren().equals(List.copyOf(next.values()))) {
      rows.getChildren().setAll(next.values());
    }
  }
}
