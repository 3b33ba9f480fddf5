package disha.window;

import disha.window.compare.ToPaper;
import disha.window.form.ProfileForm;
import disha.window.look.WindowKeys;
import disha.window.page.ResultsView;
import disha.window.parts.Focus;
import disha.window.parts.TextScale;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// The whole window: the profile on the left, what it comes to on the right.
public final class MainView extends BorderPane {
  private static final double FORM = 408;
  private static final double FORM_LEAST = 393;
  private static final double FORM_MOST = 560;

  /// Narrower, the results would lose words at their edge: what their words take, and the room
  /// around these, which does not grow with them.
  private static final double RESULTS_WORDS = 386;

  private static final double RESULTS_ROOM = 175;

  /// What the bar to scroll the results down takes, and the line between form and results.
  private static final double BARS = 20;

  private final SplitPane split = new SplitPane();
  private final ProfileForm form;
  private final double formWidth;
  private boolean divided;

  public MainView(Ui ui, ProfileEditor editor, ResultsModel results, Node top, Node bottom) {
    this(ui, editor, results, ToPaper.NONE, top, bottom, OptionalDouble.empty());
  }

  /// @param paper how what is compared goes on paper
  /// @param wide how wide the form was left, in pixels
  MainView(
      Ui ui,
      ProfileEditor editor,
      ResultsModel results,
      ToPaper paper,
      Node top,
      Node bottom,
      OptionalDouble wide) {
    formWidth = wide.orElse(TextScale.now(FORM));
    form = new ProfileForm(ui, editor, results);
    form.minWidthProperty().bind(TextScale.of(FORM_LEAST));
    NumberBinding resultsLeast = TextScale.of(RESULTS_WORDS).add(RESULTS_ROOM);
    form.maxWidthProperty()
        .bind(
            Bindings.max(
                TextScale.of(FORM_LEAST),
                Bindings.min(
                    TextScale.of(FORM_MOST),
                    split.widthProperty().subtract(resultsLeast).subtract(BARS))));
    ResultsView found = new ResultsView(ui, editor, results, paper, form::reveal);
    found.minWidthProperty().bind(resultsLeast);
    VerticalScroll right = new VerticalScroll(found);
    // On a small screen, or with large letters, they are wider than their place too.
    right.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    // With large letters in a small window the results are higher than their place.
    right.setFitToHeight(true);
    right.setMinWidth(0);
    right.getStyleClass().add("results-scroll");
    split.getItems().addAll(form, right);
    split.getStyleClass().add("main-split");
    SplitPane.setResizableWithParent(form, false);
    setTop(top);
    setCenter(split);
    setBottom(bottom);
    getStyleClass().add("main");
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent e) {
    if (e.getCode() == KeyCode.F6) {
      turn(e);
      return;
    }
    WindowKeys.SECTIONS.forEach((topic, keys) -> {
      if (keys.match(e)) {
        form.reveal(topic.key());
        e.consume();
      }
    });
  }

  // From the form to the list or page to the details to the choice of pages and round again; with
  // Shift the other way.
  private void turn(KeyEvent e) {
    List<Parent> areas =
        Stream.of(".form-scroll", "#segments", ".results-centre", ".detail", "#pages")
            .filter(s -> !s.equals(".results-centre") || lookup("#segments") == null)
            .map(this::lookup)
            .filter(Parent.class::isInstance)
            .map(Parent.class::cast)
            .toList();
    Node owner = getScene().getFocusOwner();
    int at = -1;
    for (int i = 0; i < areas.size(); i++) {
      at = isIn(owner, areas.get(i)) ? i : at;
    }
    int next = at < 0 ? 0 : Math.floorMod(at + (e.isShiftDown() ? -1 : 1), areas.size());
    first(areas.get(next)).ifPresent(Focus::to);
    e.consume();
  }

  private static boolean isIn(Node node, Parent area) {
    return Stream.iterate(node, n -> n != null, Node::getParent).anyMatch(area::equals);
  }

  private static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent p
        ? p.getChildrenUnmodifiable().stream().flatMap(c -> first(c).stream()).findFirst()
        : Optional.empty();
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
