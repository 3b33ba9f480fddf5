package disha.window;

import disha.window.form.ProfileForm;
import disha.window.parts.TextScale;
import disha.window.parts.Ui;
import disha.window.results.ResultsView;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/// The whole window: the profile on the left, what it comes to on the right.
final class MainView extends BorderPane {
  private static final double FORM = 408;
  private static final double FORM_LEAST = 376;
  private static final double FORM_MOST = 560;

  private final SplitPane split = new SplitPane();
  private final ProfileForm form;
  private final double formWidth;
  private boolean divided;

  MainView(Ui ui, ProfileEditor editor, ResultsModel results, Node top, Node bottom) {
    this(ui, editor, results, top, bottom, OptionalDouble.empty());
  }

  /// @param wide how wide the form was left, in pixels
  MainView(
      Ui ui,
      ProfileEditor editor,
      ResultsModel results,
      Node top,
      Node bottom,
      OptionalDouble wide) {
    formWidth = wide.orElse(TextScale.now(FORM));
    form = new ProfileForm(ui, editor, results);
    form.minWidthProperty().bind(TextScale.of(FORM_LEAST));
    form.maxWidthProperty().bind(TextScale.of(FORM_MOST));
    split.getItems().addAll(form, new ResultsView(ui, editor, results, form::reveal));
    split.getStyleClass().add("main-split");
    SplitPane.setResizableWithParent(form, false);
    setTop(top);
    setCenter(split);
    setBottom(bottom);
    getStyleClass().add("main");
  }

  /// How wide the form is, in pixels.
  double formWidth() {
    return form.getWidth();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!divided && split.getWidth() > 0) {
      divided = true;
      split.setDividerPositions(formWidth / split.getWidth());
    }
  }
}
