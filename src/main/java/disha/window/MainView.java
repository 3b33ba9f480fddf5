package disha.window;

import disha.profile.Profile;
import disha.window.compare.ToPaper;
import disha.window.form.ProfileForm;
import disha.window.look.WindowKeys;
import disha.window.menu.Commands;
import disha.window.page.ResultsView;
import disha.window.parts.Focus;
import disha.window.parts.TextScale;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.roster.ClassDesk;
import disha.window.roster.ClassPlace;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// The whole window: the profile on the left, what it comes to on the right.
public final class MainView extends BorderPane {
  private static final double FORM = 408;

  private final Panes panes;
  private final ProfileForm form;
  private final ResultsView found;
  private final Commands leads;
  private final Commands sections;
  private final Optional<ClassPlace> place;
  private final Runnable toProfile;

  public MainView(Ui ui, ProfileEditor editor, ResultsModel results, Node top, Node bottom) {
    this(
        ui,
        editor,
        results,
        ToPaper.NONE,
        List.of(),
        top,
        bottom,
        OptionalDouble.empty(),
        Optional.empty(),
        List::of);
  }

  /// @param paper how what is compared goes on paper
  /// @param beginnings what one can begin with instead of answering
  /// @param wide how wide the form was left, in pixels
  /// @param desk where class lists are opened
  /// @param actions makes buttons for what can be done with the rows of a list
  MainView(
      Ui ui,
      ProfileEditor editor,
      ResultsModel results,
      ToPaper paper,
      List<? extends Node> beginnings,
      Node top,
      Node bottom,
      OptionalDouble wide,
      Optional<ClassDesk> desk,
      Supplier<List<? extends Node>> actions) {
    form = new ProfileForm(ui, editor, results);
    found = new ResultsView(ui, editor, results, paper, beginnings, this::reveal);
    VerticalScroll right = new VerticalScroll(found);
    // With large letters in a small window some pages are higher than their place.
    right.setFitToHeight(true);
    right.setMinWidth(0);
    right.getStyleClass().add("results-scroll");
    panes = new Panes(ui, form, right, wide.orElse(TextScale.now(FORM)));
    // With room for one of them only, a person who has answered looks at the results.
    panes.show(isBlank(editor));
    editor.openedProperty().addListener((o, before, now) -> panes.show(isBlank(editor)));
    place = desk.map(d -> new ClassPlace(ui, d, panes, actions));
    toProfile = () -> desk.ifPresent(ClassDesk::toProfile);
    leads = new Commands(ui);
    lead("results", "", KeyCombination.valueOf("Alt+1"), found::toResults);
    lead("comparison", "", KeyCombination.valueOf("Alt+2"), found::toComparison);
    lead("knowledge", "", KeyCombination.valueOf("Alt+3"), found::toKnowledge);
    desk.ifPresent(d ->
        leads.add(
            "classList",
            "bi-table",
            Optional.of(KeyCombination.valueOf("Alt+4")),
            d::toList,
            d.openProperty()));
    leads.add(
        "find",
        "bi-search",
        Optional.of(KeyCombination.valueOf("Shortcut+F")),
        () -> {
          if (place.isEmpty() || !place.get().find()) {
            panes.show(false);
            found.find();
          }
        });
    lead("back", "bi-chevron-left", KeyCombination.valueOf("Alt+Left"), found::back);
    lead("next", "", key(KeyCode.PAGE_DOWN), () -> found.step(1));
    lead("before", "", key(KeyCode.PAGE_UP), () -> found.step(-1));
    sections = new Commands(ui);
    WindowKeys.SECTIONS.forEach((topic, keys) ->
        sections.add(
            "section-" + topic.key(),
            ui.text("keys.section", ui.messages().text("topic", topic)),
            "",
            Optional.of(keys),
            () -> reveal(topic.key())));
    setTop(top);
    setCenter(place.map(Node.class::cast).orElse(panes));
    setBottom(bottom);
    getStyleClass().add("main");
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private static boolean isBlank(ProfileEditor editor) {
    return editor.profile().equals(Profile.EMPTY);
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  // What leads among the results brings them to sight.
  private void lead(String key, String icon, KeyCombination keys, Runnable does) {
    leads.add(
        key,
        icon,
        Optional.of(keys),
        () -> {
          toProfile.run();
          panes.show(false);
          does.run();
        });
  }

  /// What leads through the results.
  Commands leads() {
    return leads;
  }

  /// What leads to the sections of the form.
  Commands sections() {
    return sections;
  }

  private void reveal(String field) {
    toProfile.run();
    panes.show(true);
    form.reveal(field);
  }

  private void press(KeyEvent e) {
    if (e.getCode() == KeyCode.F6) {
      turn(e);
      return;
    }
    leads.press(e);
    sections.press(e);
  }

  /// Puts on paper what is compared, where that is looked at; tells whether it is.
  boolean exportComparison() {
    return found.exportComparison();
  }

  // From the form to the results to the details to the choice of pages and round again; with
  // Shift the other way.
  private void turn(KeyEvent e) {
    if (panes.isSingle() && panes.getScene() != null) {
      panes.show(lookup(".form-scroll") == null);
      applyCss();
      layout();
    }
    List<Parent> areas =
        Stream.of(
                ".student-strip",
                ".form-scroll",
                ".glance",
                "#segments",
                ".detail",
                ".results-centre",
                "#pages",
                ".class-head",
                "#students")
            .filter(s -> !s.equals(".results-centre") || lookup(".results-split") == null)
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
    return panes.formWidth();
  }
}
