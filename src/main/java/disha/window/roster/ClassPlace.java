package disha.window.roster;

import disha.window.parts.Focus;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/// Where a profile stands, or the class list instead of it while that is looked at.
public final class ClassPlace extends BorderPane {
  private final Ui ui;
  private final ClassDesk desk;
  private final Node profile;
  private final StudentStrip strip;
  private final Supplier<List<? extends Node>> actions;
  private Optional<StudentsPage> page = Optional.empty();
  private Optional<ScrollPane> scroll = Optional.empty();

  /// @param profile what is shown of a profile
  /// @param actions makes buttons for what can be done with the rows of a list
  public ClassPlace(Ui ui, ClassDesk desk, Node profile, Supplier<List<? extends Node>> actions) {
    this.ui = ui;
    this.desk = desk;
    this.profile = profile;
    this.actions = actions;
    strip = new StudentStrip(ui, desk);
    BorderPane.setMargin(strip, null);
    setTop(strip);
    setCenter(profile);
    setMinWidth(0);
    desk.listProperty().subscribe(this::open);
    desk.lookedAtProperty().subscribe(l -> turn(l));
  }

  private void open(Optional<ClassModel> list) {
    page = list.map(l -> new StudentsPage(ui, l, desk::openStudent, actions.get()));
    scroll =
        page.map(p -> {
          VerticalScroll pane = new VerticalScroll(p);
          pane.setFitToHeight(true);
          pane.setMinWidth(0);
          pane.getStyleClass().add("results-scroll");
          return pane;
        });
    if (desk.lookedAtProperty().get()) {
      turn(true);
    }
  }

  private void turn(boolean toList) {
    boolean list = toList && scroll.isPresent();
    Node shown = list ? scroll.orElseThrow() : profile;
    if (!shown.equals(getCenter())) {
      setCenter(shown);
      setTop(list ? null : strip);
      if (getScene() != null) {
        applyCss();
        layout();
        go(list);
      }
    }
  }

  // To the student who was in the form, and from the list to the way back to it.
  private void go(boolean list) {
    if (list) {
      page.ifPresent(p -> p.goTo(desk.studentProperty().get()));
    } else if (strip.isVisible()) {
      Focus.to(strip.back());
    }
  }

  /// Goes to where what is sought in the list is typed, where that is looked at; says whether it
  /// is.
  public boolean find() {
    boolean list = desk.lookedAtProperty().get() && page.isPresent();
    if (list) {
      page.ifPresent(StudentsPage::find);
    }
    return list;
  }
}
