package disha.window.screens;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whether a screen reader has words for all that can be operated and all that is drawn.
final class Access {
  private Access() {}

  static List<Fault> faults(List<Seen> all) {
    List<Fault> out = new ArrayList<>();
    IdentityHashMap<Node, String> labels = new IdentityHashMap<>();
    for (Seen s : all) {
      if (s.node() instanceof Label l && l.getLabelFor() != null) {
        labels.put(l.getLabelFor(), l.getText());
      }
    }
    Node before = null;
    String wordsBefore = "";
    for (Seen s : all) {
      Node node = s.node();
      boolean button = node instanceof ToggleButton;
      if (node instanceof FontIcon && node.isFocusTraversable()) {
        out.add(Fault.of(Fault.FaultKind.FOCUS, node, "an icon takes the focus"));
      }
      if (node.isFocusTraversable() || button) {
        Optional<String> words = words(node, labels);
        if (words.isEmpty() || isNothing(node.getAccessibleRole())) {
          out.add(Fault.of(Fault.FaultKind.NO_WORDS, node, "as " + node.getAccessibleRole()));
        } else if (before != null
            && Objects.equals(before.getParent(), node.getParent())
            && wordsBefore.equals(words.get())) {
          out.add(Fault.of(Fault.FaultKind.SAME_WORDS, node, wordsBefore));
        }
        before = node;
        wordsBefore = words.orElse("");
      } else if (isDrawn(node) && words(node, labels).isEmpty()) {
        out.add(Fault.of(Fault.FaultKind.NO_WORDS, node, "drawn, and silent"));
      }
    }
    return out;
  }

  private static boolean isNothing(AccessibleRole role) {
    return role == AccessibleRole.NODE || role == AccessibleRole.PARENT;
  }

  private static boolean isDrawn(Node node) {
    return node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW
        || node.getStyleClass().contains("chart");
  }

  private static Optional<String> words(Node node, IdentityHashMap<Node, String> labels) {
    String text = node.getAccessibleText();
    if (text == null || text.isBlank()) {
      text = labels.get(node);
    }
    if (text == null && node instanceof Labeled l) {
      text = l.getText();
    }
    if (text == null && node instanceof TabPane tabs) {
      // A reader tells the tab that is chosen.
      text = tabs.getSelectionModel().getSelectedItem().getText();
    }
    return Optional.ofNullable(text).filter(t -> !t.isBlank());
  }
}
