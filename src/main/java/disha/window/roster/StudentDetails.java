package disha.window.roster;

import disha.roster.table.StudentRow;
import disha.window.parts.Column;
import disha.window.parts.TextScale;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// All that is found of the student whom the table is at, in whole sentences.
final class StudentDetails extends VerticalScroll {
  private static final double HIGH = 124;
  private static final double HALF = 100;
  private static final double GAP = 24;

  private final Ui ui;
  private final ClassModel model;
  private Optional<StudentRow> row = Optional.empty();
  private List<String> told = List.of();

  StudentDetails(Ui ui, ClassModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("student-details");
    setId("student-details");
    prefHeightProperty().bind(TextScale.of(HIGH));
    minHeightProperty().bind(TextScale.of(HIGH));
    show(Optional.empty());
  }

  /// Tells of another student, or of nobody.
  void show(Optional<StudentRow> now) {
    row = now;
    now.ifPresent(model::want);
    tell();
  }

  /// Tells anew what may be another by now.
  void tell() {
    List<String> next = row.map(this::lines).orElse(List.of(ui.text("class.nobody")));
    List<String> all = new ArrayList<>(next);
    row.ifPresent(r -> all.addAll(model.words().work(r)));
    if (all.equals(told)) {
      return;
    }
    told = all;
    if (row.isEmpty()) {
      setContent(box(Texts.wrapped(next.getFirst(), "muted")));
      return;
    }
    Column found = new Column(Texts.wrapped(next.getFirst(), "strong"));
    model.words().work(row.get()).forEach(w -> found.getChildren().add(Texts.wrapped(w)));
    Column ahead = new Column();
    next.stream().skip(1).forEach(l -> ahead.getChildren().add(Texts.wrapped(l)));
    HBox.setHgrow(found, Priority.ALWAYS);
    HBox.setHgrow(ahead, Priority.ALWAYS);
    for (Column half : List.of(found, ahead)) {
      half.setMinWidth(0);
      half.setPrefWidth(HALF);
      half.setMaxWidth(Double.MAX_VALUE);
    }
    setContent(box(new HBox(GAP, found, ahead)));
  }

  private static Column box(Node content) {
    Column box = new Column(content);
    box.getStyleClass().add("student-details-lines");
    return box;
  }

  private List<String> lines(StudentRow r) {
    String name = ui.text("class.heading", model.words().name(r), Long.toString(r.number()));
    List<String> out = new ArrayList<>(List.of(name));
    if (r.isChanged()) {
      out.add(ui.text("class.changed"));
    }
    if (r.hidden()) {
      out.add(ui.text("class.hidden"));
    }
    out.addAll(model.words().ahead(r));
    return out;
  }
}
