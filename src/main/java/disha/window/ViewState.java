package disha.window;

import disha.window.parts.Focus;
import disha.window.parts.Pressable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/// How a person left what is shown: what is open, how far it is scrolled, what is sought, and where
/// the keyboard is. It is put on another scene that shows the same in another language.
///
/// What both show is found by its place: below the nearest id, or from the top.
final class ViewState {
  /// Some of it only comes to be when something else is opened.
  private static final int PASSES = 4;

  private final List<NodeChange> kept = new ArrayList<>();
  private final Optional<Place> focus;
  private final boolean focusIsSeen;

  /// Where a node is: so many children down from the node of an id, or from the root.
  private record Place(Optional<String> id, List<Integer> down) {
    static Place of(Node node, Parent root) {
      List<Integer> down = new ArrayList<>();
      Node at = node;
      while (!at.equals(root)) {
        String id = at.getId();
        if (id != null && at.equals(root.lookup("#" + id))) {
          return new Place(Optional.of(id), down);
        }
        down.addFirst(at.getParent().getChildrenUnmodifiable().indexOf(at));
        at = at.getParent();
      }
      return new Place(Optional.empty(), down);
    }

    Optional<Node> in(Parent root) {
      Node at = id.<Node>map(i -> root.lookup("#" + i)).orElse(id.isEmpty() ? root : null);
      for (int child : down) {
        List<Node> children = at instanceof Parent p ? p.getChildrenUnmodifiable() : List.of();
        at = child < children.size() ? children.get(child) : null;
      }
      return Optional.ofNullable(at);
    }
  }

  /// Something to be done to the node at a place.
  private record NodeChange(Place place, Class<? extends Node> type, Consumer<Node> restore) {}

  private ViewState(Scene scene) {
    Parent root = scene.getRoot();
    note(root, root);
    Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
    focus = owner.map(o -> Place.of(o, root));
    focusIsSeen = owner.map(Node::isFocusVisible).orElse(false);
  }

  /// What a scene shows now.
  static ViewState of(Scene scene) {
    return new ViewState(scene);
  }

  private void note(Node node, Parent root) {
    switch (node) {
      case ToggleButton b when leads(b) ->
          keep(b, root, ToggleButton.class, turned(b.isSelected()));
      case Pressable p when p.getStyleClass().contains("fold-head") ->
          keep(p, root, Pressable.class, folded(isOpen(p)));
      case TabPane t -> {
        int tab = t.getSelectionModel().getSelectedIndex();
        keep(t, root, TabPane.class, n -> n.getSelectionModel().select(tab));
      }
      case ScrollPane s -> {
        double across = s.getHvalue();
        double down = s.getVvalue();
        keep(
            s,
            root,
            ScrollPane.class,
            n -> {
              n.setHvalue(across);
              n.setVvalue(down);
            });
      }
      case TextInputControl t -> {
        String text = t.getText();
        int anchor = t.getAnchor();
        int caret = t.getCaretPosition();
        keep(t, root, TextInputControl.class, n -> typed(n, text, anchor, caret));
      }
      case ListView<?> l -> {
        int row = l.getSelectionModel().getSelectedIndex();
        keep(
            l,
            root,
            ListView.class,
            n -> {
              n.getSelectionModel().select(row);
              n.scrollTo(row);
            });
      }
      case ComboBox<?> c when !isAnswer(c) -> {
        int row = c.getSelectionModel().getSelectedIndex();
        keep(c, root, ComboBox.class, n -> n.getSelectionModel().select(row));
      }
      default -> {}
    }
    if (node instanceof Parent p) {
      p.getChildrenUnmodifiable().forEach(child -> note(child, root));
    }
  }

  private <T extends Node> void keep(T node, Parent root, Class<T> type, Consumer<T> restore) {
    kept.add(new NodeChange(Place.of(node, root), type, n -> restore.accept(type.cast(n))));
  }

  // Answers are the profile's, and are there already.
  private static boolean isAnswer(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.getStyleClass().contains("section-content")) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(ToggleButton button) {
    boolean opens = button.getStyleClass().contains("section-header");
    boolean turns =
        button.getParent() != null
            && button.getParent().getId() != null
            && button.getParent().getStyleClass().contains("segmented");
    return opens || (turns && !isAnswer(button));
  }

  private static Consumer<ToggleButton> turned(boolean on) {
    // One of several is turned to, and the one before goes off by itself.
    return b -> {
      boolean group = b.getParent().getStyleClass().contains("segmented");
      if (b.isSelected() != on && (on || !group)) {
        b.fire();
      }
    };
  }

  private static Consumer<Pressable> folded(boolean open) {
    return head -> {
      if (isOpen(head) != open) {
        head.fire();
      }
    };
  }

  // The rows of a fold stand behind its head.
  private static boolean isOpen(Pressable head) {
    List<Node> both = head.getParent().getChildrenUnmodifiable();
    return both.getLast().isVisible() && !both.getLast().equals(head);
  }

  private static void typed(TextInputControl field, String text, int anchor, int caret) {
    if (!isAnswer(field) && field.isEditable() && !field.getText().equals(text)) {
      field.setText(text);
    }
    if (field.getText().equals(text)) {
      field.selectRange(anchor, caret);
    }
  }

  /// Shows the same in another scene.
  void putOn(Scene scene) {
    Parent root = scene.getRoot();
    for (int pass = 0; pass < PASSES; pass++) {
      root.applyCss();
      root.layout();
      for (NodeChange k : kept) {
        k.place.in(root).filter(k.type::isInstance).ifPresent(k.restore);
      }
    }
    focus.flatMap(p -> p.in(root)).ifPresent(node -> focus(node));
  }

  private void focus(Node node) {
    if (focusIsSeen) {
      Focus.to(node);
    } else {
      node.requestFocus();
    }
    // A field that gets the focus selects all that is in it.
    kept.stream()
        .filter(k -> k.place.in(node.getScene().getRoot()).filter(node::equals).isPresent())
        .filter(k -> k.type.isInstance(node))
        .forEach(k -> k.restore.accept(node));
  }
}
