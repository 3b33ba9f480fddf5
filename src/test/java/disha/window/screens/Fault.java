package disha.window.screens;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Something wrong on a screen.
///
/// @param where the node and what is around it, from the outside in
public record Fault(FaultKind kind, String where, String what) {
  private static final int NAMED = 5;

  /// What can be wrong.
  public enum FaultKind {
    CUT_OFF,
    OUT_OF_REACH,
    SIDEWAYS,
    OVERLAP,
    CONTRAST,
    NO_WORDS,
    SAME_WORDS,
    FOCUS
  }

  static Fault of(FaultKind kind, Node node, String what) {
    String where =
        Stream.iterate(node, n -> n != null, Node::getParent)
            .map(Fault::name)
            .limit(NAMED)
            .collect(Collectors.joining(" < "));
    return new Fault(kind, where, what);
  }

  private static String name(Node node) {
    String id = node.getId() == null ? "" : "#" + node.getId();
    String classes = node.getStyleClass().stream().map("."::concat).collect(Collectors.joining());
    String type = node.getClass().getSimpleName();
    return id.isEmpty() && !classes.isEmpty() ? classes : type + id;
  }
}
