package disha.window.list;

import disha.summary.Summary;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;

/// What cannot be right in the profile, each a link to its field.
public final class ProblemList extends Column {
  private final Ui ui;
  private final Consumer<String> reveal;

  public ProblemList(Ui ui, ResultsModel results, Consumer<String> reveal) {
    this.ui = ui;
    this.reveal = reveal;
    getStyleClass().add("problems");
    results.problemsProperty().subscribe(this::show);
  }

  private void show(List<Summary.FieldProblem> problems) {
    Visibility.show(this, !problems.isEmpty());
    getChildren().clear();
    if (!problems.isEmpty()) {
      getChildren().add(Texts.wrapped(ui.text("problems.title", problems.size()), "strong"));
      problems.forEach(p -> getChildren().add(link(p)));
    }
  }

  private Hyperlink link(Summary.FieldProblem problem) {
    Hyperlink link = new Hyperlink(problem.text(), Icons.of("bi-exclamation-circle-fill"));
    link.setWrapText(true);
    link.getStyleClass().add("problem-link");
    link.setOnAction(e -> {
      link.setVisited(false);
      reveal.accept(problem.field());
    });
    return link;
  }
}
