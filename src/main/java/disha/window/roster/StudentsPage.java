package disha.window.roster;

import disha.roster.table.StudentRow;
import disha.window.parts.Focus;
import disha.window.parts.TextScale;
import disha.window.parts.Ui;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// A class list as a table, with all that is found of the student whom it is at below.
final class StudentsPage extends BorderPane {
  private static final double LEAST = 190;

  private final StudentList table;
  private final ClassTools tools;

  /// @param actions buttons for what can be done with the rows
  StudentsPage(Ui ui, ClassModel model, Consumer<StudentRow> open, List<? extends Node> actions) {
    tools = new ClassTools(ui, model, actions);
    table = new StudentList(ui, model, open);
    StudentDetails details = new StudentDetails(ui, model);
    table.minHeightProperty().bind(TextScale.of(LEAST));
    table.follow();
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, now) -> details.show(Optional.ofNullable(now)));
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<StudentRow>) c -> tools.tell());
    model.toldProperty().addListener((o, before, now) -> details.tell());
    setTop(tools);
    setCenter(table);
    setBottom(details);
    getStyleClass().addAll("results", "class-page");
    setMinWidth(0);
  }

  /// Goes to a student, or to the first.
  void goTo(Optional<StudentRow> row) {
    table.goTo(row);
  }

  /// Goes to where what is sought is typed.
  void find() {
    Focus.to(tools.searchField());
  }
}
