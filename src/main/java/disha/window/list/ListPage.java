package disha.window.list;

import atlantafx.base.theme.Styles;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All kinds of work, to be searched, sorted and filtered.
public final class ListPage extends Column {
  private final SegmentList list;

  /// @param beside whether details stand beside the list
  public ListPage(Ui ui, ResultsModel results, BooleanSupplier beside) {
    Button back = new Button(ui.text("detail.back"), Icons.of("bi-chevron-left"));
    back.setId("button-list-back");
    back.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    back.setOnAction(e -> results.listingProperty().set(false));
    Column head = new Column(back, new GroupChips(ui, results), new ListTools(ui, results));
    head.getStyleClass().add("results-head");
    list = new SegmentList(ui, results, beside);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list);
    setMinWidth(0);
  }

  /// Says whether it is looked at; only then it follows the edits.
  public void want(boolean now) {
    list.want(now);
  }

  /// Goes to the list.
  public void focus() {
    list.focus();
  }

  /// Where words to find are typed.
  public Optional<Node> find() {
    return Optional.ofNullable(lookup("#filter"));
  }
}
