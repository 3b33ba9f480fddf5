package disha.window.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whether all words are there in full, all controls within reach, and nothing lies on another.
final class FitCheck {
  /// Rounding to whole pixels may take as much.
  private static final double SLACK = 2;

  /// A space at the end of a line needs no room.
  private static final double SPACE = 6;

  private FitCheck() {}

  static List<Fault> faults(List<Seen> all) {
    List<Fault> out = new ArrayList<>();
    for (Seen s : all) {
      if (s.node() instanceof Labeled label) {
        shortened(label).ifPresent(out::add);
      }
      if (s.node() instanceof TextField field) {
        prompt(field).ifPresent(out::add);
      }
      if (s.isWords() || (s.node() instanceof Control && s.node().isFocusTraversable())) {
        reachable(s).ifPresent(out::add);
      }
      if (s.node() instanceof ScrollBar bar) {
        sideways(s, bar).ifPresent(out::add);
      }
      if (s.isWords()) {
        clipped(s).ifPresent(out::add);
      }
    }
    out.addAll(overlaps(all.stream().filter(Seen::isWords).toList()));
    return out;
  }

  private static Optional<Fault> shortened(Labeled label) {
    String full = label.getText();
    if (full == null || full.isBlank()) {
      return Optional.empty();
    }
    String words = label.isMnemonicParsing() ? full.replaceFirst("_", "") : full;
    return label.getChildrenUnmodifiable().stream()
        .filter(n -> n instanceof Text && !(n instanceof FontIcon))
        .map(n -> ((Text) n).getText())
        .filter(shown -> !shown.equals(words) && !hasWhole(label, words))
        .map(shown -> Fault.of(Fault.FaultKind.CUT_OFF, label, words + " -> " + shown))
        .findFirst();
  }

  // What is meant to be shortened has the whole in a tooltip.
  private static boolean hasWhole(Node node, String words) {
    for (Node n = node; n != null; n = n.getParent()) {
      Tooltip tip = n instanceof Control c ? c.getTooltip() : null;
      if (tip != null && tip.getText().contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Fault> prompt(TextField field) {
    Text prompt = new Text(field.getPromptText());
    prompt.setFont(field.getFont());
    double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
    return prompt.getLayoutBounds().getWidth() <= room + SLACK
        ? Optional.empty()
        : Optional.of(Fault.of(Fault.FaultKind.CUT_OFF, field, "prompt " + field.getPromptText()));
  }

  private static Optional<Fault> reachable(Seen s) {
    Bounds r = s.reach();
    Bounds at = s.at();
    boolean within =
        at.getMinX() >= r.getMinX() - SLACK
            && at.getMinY() >= r.getMinY() - SLACK
            && at.getMaxX() <= r.getMaxX() + SLACK
            && at.getMaxY() <= r.getMaxY() + SLACK;
    return within
        ? Optional.empty()
        : Optional.of(
            Fault.of(
                Fault.FaultKind.OUT_OF_REACH, s.node(), words(s) + box(at) + " not in " + box(r)));
  }

  // People read down; what has to be moved from side to side for each line is lost to most.
  private static Optional<Fault> sideways(Seen s, ScrollBar bar) {
    boolean moves =
        bar.getOrientation() == Orientation.HORIZONTAL
            && bar.getVisibleAmount() < bar.getMax() - bar.getMin();
    return moves
        ? Optional.of(
            Fault.of(
                Fault.FaultKind.SIDEWAYS,
                bar,
                "%.0f of %.0f shown".formatted(bar.getVisibleAmount(), bar.getMax()) + box(s.at())))
        : Optional.empty();
  }

  // Words wider or higher than the label that holds them are painted over what is beside it.
  private static Optional<Fault> clipped(Seen s) {
    Node clip = s.node().getClip();
    if (clip != null
        && clip.getBoundsInParent().getHeight() + 2 * SLACK
            < s.node().getLayoutBounds().getHeight()) {
      return Optional.of(Fault.of(Fault.FaultKind.CUT_OFF, s.node(), words(s) + " is too high"));
    }
    Parent parent = s.node().getParent();
    if (!(parent instanceof Labeled || parent instanceof TextFlow)) {
      return Optional.empty();
    }
    Bounds in = parent.getLayoutBounds();
    Bounds at = s.node().getBoundsInParent();
    boolean within =
        at.getMinX() >= in.getMinX() - SLACK
            && at.getMaxX() <= in.getMaxX() + SPACE
            && at.getMaxY() <= in.getMaxY() + 2 * SLACK;
    return within
        ? Optional.empty()
        : Optional.of(
            Fault.of(Fault.FaultKind.CUT_OFF, s.node(), words(s) + box(at) + " not in " + box(in)));
  }

  private static List<Fault> overlaps(List<Seen> words) {
    List<Fault> out = new ArrayList<>();
    List<Bounds> places = words.stream().map(Seen::seenNow).toList();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (overlap(places.get(i), places.get(j)) && !areOneParagraph(words.get(i), words.get(j))) {
          String both = words(words.get(i)) + " on " + words(words.get(j));
          out.add(Fault.of(Fault.FaultKind.OVERLAP, words.get(i).node(), both));
        }
      }
    }
    return out;
  }

  // A paragraph lays out its own lines; their bounds are those of all their lines together.
  private static boolean areOneParagraph(Seen a, Seen b) {
    Optional<Node> around = a.around(TextFlow.class::isInstance);
    return around.isPresent() && around.equals(b.around(TextFlow.class::isInstance));
  }

  private static boolean overlap(Bounds a, Bounds b) {
    double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    // The letters are tall: lines that are close share the room above them.
    return wide > SLACK && high > Math.min(a.getHeight(), b.getHeight()) / 3;
  }

  private static String words(Seen s) {
    return s.node() instanceof Text t
        ? "\u201c" + t.getText() + "\u201d"
        : s.node().getTypeSelector();
  }

  private static String box(Bounds b) {
    return " [%.0f %.0f %.0f %.0f]".formatted(b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY());
  }
}
