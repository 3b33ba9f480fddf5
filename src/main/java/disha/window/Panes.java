package disha.window;

import disha.window.parts.Segmented;
import disha.window.parts.TextScale;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The form beside the results; in a narrow window, or with large letters, one of the two at a
/// time.
final class Panes extends BorderPane {
  private static final double FORM_LEAST = 396;
  private static final double FORM_MOST = 560;

  /// Narrower, the results would lose words at their edge.
  private static final double RESULTS_LEAST = 40 * 14;

  /// From this width on there is room for both.
  private static final double BOTH = 68 * 14;

  private final SplitPane split = new SplitPane();
  private final Region form;
  private final Region results;
  private final DoubleBinding both = TextScale.of(BOTH);
  private final BooleanProperty single = new SimpleBooleanProperty();
  private final Segmented<Boolean> choice;
  private final double formWidth;
  private boolean answers;
  private boolean divided;

  /// @param formWidth how wide the form is at first, in pixels
  Panes(Ui ui, Region form, Region results, double formWidth) {
    this.form = form;
    this.results = results;
    this.formWidth = formWidth;
    DoubleBinding formLeast = TextScale.of(FORM_LEAST);
    form.minWidthProperty().bind(Bindings.when(single).then(0).otherwise(formLeast));
    form.maxWidthProperty()
        .bind(
            Bindings.when(single)
                .then(Double.MAX_VALUE)
                .otherwise(
                    Bindings.max(
                        formLeast,
                        Bindings.min(
                            TextScale.of(FORM_MOST),
                            split.widthProperty().subtract(TextScale.of(RESULTS_LEAST))))));
    choice =
        new Segmented<>(
            ui.text("pane"),
            List.of(
                new Segmented.Option<>(true, ui.text("pane.answers")),
                new Segmented.Option<>(false, ui.text("pane.results"))),
            false,
            a -> a.ifPresent(this::show));
    choice.setId("panes");
    HBox head = new HBox(choice);
    head.getStyleClass().add("pane-choice");
    single.subscribe(s -> Visibility.show(head, s));
    split.getStyleClass().add("main-split");
    SplitPane.setResizableWithParent(form, false);
    setTop(head);
    setCenter(split);
    show(true);
    widthProperty().subscribe(w -> fit());
    both.subscribe(b -> fit());
  }

  private void fit() {
    single.set(getWidth() > 0 && getWidth() < both.get());
    show(answers);
  }

  /// Shows the answers or the results, where there is room for one of them only.
  ///
  /// @param form whether it is the answers
  void show(boolean form) {
    answers = form;
    choice.show(Optional.of(form));
    List<Region> wanted =
        single.get() ? List.of(form ? this.form : results) : List.of(this.form, results);
    if (!split.getItems().equals(wanted)) {
      split.getItems().setAll(wanted);
      divided = false;
    }
  }

  /// Whether there is room for one of them only.
  boolean isSingle() {
    return single.get();
  }

  /// How wide the form is beside the results, in pixels.
  double formWidth() {
    return single.get() ? formWidth : form.getWidth();
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
